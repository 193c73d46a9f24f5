import type { NumberColumn, OwnTable } from '../../domain/own-table';
import type { OwnMeasure } from '../../domain/own-measure';
import type { Where } from './where';

/** Words in a column's name, English or German, that say what its numbers are. */
const RATE =
	/%|percent|prozent|\bpct\b|\brate\b|\bratio\b|\bshare\b|anteil|quote\b|\bindex\b|average|\bavg\b|\bmean\b|median|durchschnitt|mittel|price|preis|\bper\b|\bpro\b|\bje\b|temperature|temperatur|\brank\b|\brang\b|score/i;
const MONEY = /\$|usd|dollar|cost|kosten|capex|invest|revenue|umsatz|spend|ausgaben/i;
const POWER = /\bmw\b|megawatt/i;
const JOBS = /\bjobs?\b|stellen|employ|beschäftigt|arbeitspl/i;
/** Numbers that name something and count nothing. */
const NAMES_THINGS =
	/(?:^|[\s_-])(?:id|ids|code|nr|no|number|nummer|fips|geoid|zip|zipcode|plz|postal|phone|telefon|year|jahr|month|monat|day|tag|lat|lon|lng|latitude|longitude|index)(?:$|[\s_-])/i;
const YEAR = /\b(?:year|jahr|fy)\b/i;

/** What can be counted and added up in a file: its rows, and each column of numbers that are more than names. */
export function inferMeasures({ columns, points }: OwnTable): OwnMeasure[] {
	const found = columns.flatMap((column, index): OwnMeasure[] => {
		if (column.kind !== 'number' || isName(column)) return [];
		if (column.values === points?.latitude || column.values === points?.longitude) return [];
		const kind = RATE.test(spaced(column.name)) ? 'rate' : 'total';
		return [
			{
				column: index,
				label: column.name,
				unit: unitOf(column.name),
				kind,
				aggregate: kind === 'rate' ? 'mean' : 'sum'
			}
		];
	});
	return [...found, ROWS];
}

/** Rows of a file, counted; without a label of the reader's it has ours. */
export const ROWS: OwnMeasure = {
	column: null,
	label: '',
	unit: '',
	kind: 'total',
	aggregate: 'count'
};

/**
 * A file with a row for each place and year shows its newest year at first: years added up would be a sum of nothing. No filter where
 * no place has two rows of different years.
 */
export function inferWhere(table: OwnTable): Where[] {
	const place = table.places.county ?? table.places.state ?? table.places.company;
	const at = table.columns.findIndex(
		({ kind, name }) => (kind === 'days' || kind === 'labels') && YEAR.test(spaced(name))
	);
	const column = table.columns[at];
	if (!place || !column || (column.kind !== 'days' && column.kind !== 'labels')) return [];
	const years = column.labels.map((label) => /^(?:19|20)\d\d/.exec(label)?.[0] ?? null);
	if (years.includes(null)) return [];
	const first = new Uint32Array(place.keys.length + 1);
	for (let row = 0; row < table.rows; row += 1) {
		const code = place.codes[row] ?? 0;
		const year = column.codes[row] ?? 0;
		if (code === 0 || year === 0) continue;
		const before = first[code] ?? 0;
		if (before !== 0 && before !== year) {
			const newest = years.toSorted().at(-1);
			return newest ? [{ column: at, labels: [newest] }] : [];
		}
		first[code] = year;
	}
	return [];
}

function isName({ name, values }: NumberColumn): boolean {
	if (NAMES_THINGS.test(spaced(name))) return true;
	return isYears(values) && YEAR.test(spaced(name));
}

function isYears(values: Float64Array): boolean {
	return values.every(
		(value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 1800 && value <= 2100)
	);
}

function unitOf(name: string): string {
	const said = spaced(name);
	if (/%|percent|prozent|\bpct\b/i.test(said)) return '%';
	if (POWER.test(said)) return 'mw';
	if (JOBS.test(said)) return 'jobs';
	return MONEY.test(said) && !/million|mio|billion|mrd|thousand|tsd/i.test(said) ? 'usd' : '';
}

/** Words that are written together, apart: `capacity_mw`, `capacityMw`. */
function spaced(name: string): string {
	return name.replace(/([a-zß-ü])([A-Z])/g, '$1 $2').replace(/[_\-./()]+/g, ' ');
}
