import { parseArgs } from 'node:util';
import { loadAtlas } from '../src/lib/data/folder.server';
import { isDay } from '../src/lib/domain/partial-date';
import { TOTAL_MEASURES, totals, type TotalMeasure } from '../src/lib/view/totals';
import { TOTALS_BY } from '../src/lib/view/totals-by';

const USAGE =
	'npm run totals -- --by state|company|status [--as-of YYYY-MM-DD] [--measure floor|jobs|mw]';

try {
	console.log(JSON.stringify(answer(), null, '\t'));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	console.error(USAGE);
	process.exitCode = 1;
}

function answer() {
	const { values } = parseArgs({
		options: {
			by: { type: 'string', default: 'state' },
			'as-of': { type: 'string' },
			measure: { type: 'string', default: 'floor' }
		}
	});
	const by = TOTALS_BY.find((one) => one === values.by);
	if (!by) throw new Error(`--by ${values.by}: choose one of ${TOTALS_BY.join(', ')}.`);
	const asOf = values['as-of'] ?? null;
	if (asOf !== null && !isDay(asOf))
		throw new Error(`--as-of ${asOf}: not a day of the calendar, written YYYY-MM-DD.`);
	const measures = Object.keys(TOTAL_MEASURES);
	if (!isMeasure(values.measure))
		throw new Error(`--measure ${values.measure}: choose one of ${measures.join(', ')}.`);
	return totals(loadAtlas(), by, asOf, values.measure);
}

function isMeasure(name: string): name is TotalMeasure {
	return Object.hasOwn(TOTAL_MEASURES, name);
}
