import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Topology } from 'topojson-specification';
import { dataFolder, readFolder } from '../src/lib/data/folder.server';
import { located, needsOutlines } from '../src/lib/data/own/located';
import { isAnnouncementsFile, readOwnAnnouncements } from '../src/lib/data/own/own-announcements';
import { readOwnFile } from '../src/lib/data/own/own-file';
import { placeReader, type PlaceReader } from '../src/lib/data/own/place-text';
import { placesOf, type PlacesFile } from '../src/lib/data/own/places-file';
import type { OwnReport } from '../src/lib/data/own/report';
import { CONVERSIONS, REFUSALS } from '../src/lib/data/own/rules';
import { decodeText, isWorkbookFile } from '../src/lib/data/text';
import { countyFinder } from '../src/lib/maps/county-finder';

const OUTLINES = 'us-atlas/counties-albers-10m.json';
/** Of the beginning, that tells announcements by our own schema from tables of values. */
const HEAD = 1 << 16;
const OPEN = {
	mark: 'points or commas: say --decimal',
	order: 'day or month first: say --dates'
} as const;
const MARKS = { point: 'point', comma: 'comma' } as const;
const ORDERS = { 'month-first': 'month_first', 'day-first': 'day_first' } as const;
const USAGE =
	'npm run data:check -- FILE.csv [--decimal point|comma] [--dates month-first|day-first] [--rejected REJECTED.csv]';

/** The report of one file of a reader's own; answers with the exit code: 0 where every row was read. */
export function checkOwnFile(args: readonly string[]): number {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			decimal: { type: 'string' },
			dates: { type: 'string' },
			rejected: { type: 'string' }
		}
	});
	const [file = ''] = positionals;
	const mark = values.decimal === undefined ? undefined : chosen(MARKS, values.decimal);
	const order = values.dates === undefined ? undefined : chosen(ORDERS, values.dates);
	if (mark === null || order === null) return usage();
	const bytes = readFileSync(file);
	const said = { ...(mark && { mark }), ...(order && { order }) };
	const places = ourPlaces();
	const reader = placeReader(places);
	const isAnnouncements =
		!isWorkbookFile(bytes) && isAnnouncementsFile(decodeText(bytes.subarray(0, HEAD)).text);
	const read = isAnnouncements
		? readOwnAnnouncements(bytes, { companies: places.companies, places }, said)
		: placed(readOwnFile(bytes, reader, said), reader);
	if ('refusal' in read) {
		const { problem, remedy } = REFUSALS[read.refusal];
		const at = read.line === null ? '' : ` (line ${read.line})`;
		console.log(`${basename(file)} is not read: ${problem.en}${at}. ${remedy.en}`);
		return 1;
	}
	const { report } = read;
	print(basename(file), report);
	if (values.rejected !== undefined && report.rowsSetAside > 0) {
		writeFileSync(values.rejected, report.rejected.join(''));
		console.log(`${report.rowsSetAside} rows with their reasons: ${values.rejected}`);
	}
	return report.rowsSetAside === 0 ? 0 : 1;
}

/** Points that say no state are looked for in the same outlines as on the page. */
function placed(read: ReturnType<typeof readOwnFile>, reader: PlaceReader) {
	if ('refusal' in read || !needsOutlines(read.table)) return read;
	return located(read, countyFinder(createRequire(import.meta.url)(OUTLINES) as Topology), reader);
}

function print(name: string, report: OwnReport): void {
	const { columns, conversions, issues, above, comments = 0, outside = 0 } = report;
	console.log(
		`${name}: ${report.kind}, ${report.encoding}, columns divided by ${JSON.stringify(report.delimiter)}`
	);
	if (above.length > 0)
		console.log(
			`Above the header, not read: ${above.map((line) => JSON.stringify(line)).join(', ')}`
		);
	if (!report.hasHeader)
		console.log('No header: the first line is a row, and the columns are numbered.');
	if (comments > 0) console.log(`Lines passed over as comments: ${comments}`);
	console.log('\nColumns');
	for (const { name: column, as, kind, mark, order, known, open } of columns) {
		const how = [
			kind,
			mark === 'comma' ? 'decimal comma' : '',
			order === null ? '' : order.replace('_', ' '),
			open === null ? '' : OPEN[open]
		];
		const called = as === null ? '' : `, ${JSON.stringify(as)} in the file`;
		console.log(
			`  ${column}${called}: ${how.filter((one) => one !== '').join(', ')}, known in ${known} rows`
		);
	}
	if (conversions.length > 0) console.log('\nRead as something else than written');
	for (const { column, conversion, count, line, example } of conversions)
		console.log(
			`  ${column}: ${CONVERSIONS[conversion].en}, ${count} times, first ${JSON.stringify(example.slice(0, 40))} on line ${line}`
		);
	if (issues.length > 0) console.log('\nSet aside');
	for (const { column, count, problem, remedy, examples } of issues)
		console.log(
			`  ${column ?? 'row'}: ${problem.en}, ${count} times, first ${JSON.stringify((examples[0]?.value ?? '').slice(0, 60))} on line ${examples[0]?.line ?? '-'}\n    ${remedy.en}`
		);
	if (outside > 0) console.log(`\nIn no state: ${outside} of the rows read`);
	console.log(
		`\n${report.rowsRead} rows read, ${report.rowsSetAside} set aside${report.shortRows > 0 ? `, ${report.shortRows} of those read are short of cells, which are unknown` : ''}`
	);
}

function ourPlaces(): PlacesFile {
	return placesOf(readFolder(dataFolder()).tables);
}

function chosen<T extends string>(options: Readonly<Record<string, T>>, said: string): T | null {
	return Object.hasOwn(options, said) ? (options[said] ?? null) : null;
}

function usage(): number {
	console.log(USAGE);
	return 2;
}
