import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { countyNames } from '../src/lib/data/county-names';
import { readCsv } from '../src/lib/data/csv';
import { decode } from '../src/lib/data/decode';
import { dataFolder, readFolder } from '../src/lib/data/folder.server';
import { readOwnFile, type OwnIssue, type OwnReport } from '../src/lib/data/own/own-file';
import { placeReader } from '../src/lib/data/own/place-text';
import { CONVERSIONS, REFUSALS, RULES } from '../src/lib/data/own/rules';
import { announcements } from '../src/lib/data/tables/announcements';
import { decodeText } from '../src/lib/data/text';

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
	if (isAnnouncements(bytes)) return checkAnnouncements(file, bytes, values.rejected);
	const read = readOwnFile(bytes, ourPlaces(), { ...(mark && { mark }), ...(order && { order }) });
	if ('refusal' in read) {
		const { problem, remedy } = REFUSALS[read.refusal];
		const at = read.line === null ? '' : ` (line ${read.line})`;
		console.log(`${basename(file)} is not read: ${problem.en}${at}. ${remedy.en}`);
		return 1;
	}
	print(basename(file), read);
	if (values.rejected !== undefined && read.setAside.length > 0) {
		const names = read.columns.map(({ name }) => name);
		handBack(
			values.rejected,
			['line', 'reason', ...names],
			read.setAside.map(({ record, issues }) => [
				`${record.line}`,
				issues.map(reasonOf).join('; '),
				...record.cells
			])
		);
	}
	return read.setAside.length === 0 ? 0 : 1;
}

/** Our own schema has its own checks: columns by name, nothing guessed. */
function checkAnnouncements(file: string, bytes: Uint8Array, rejected: string | undefined): number {
	const { rows, issues, rejected: left, header } = decode(announcements, decodeText(bytes).text);
	for (const { row, column, value, problem, remedy } of issues)
		console.log(
			`line ${row ?? '-'}  ${column ?? '-'}  ${value === null ? '-' : JSON.stringify(value.slice(0, 60))}\n    ${problem.en}. ${remedy.en}`
		);
	console.log(
		`${basename(file)}: announcements, ${rows.length} rows read, ${left.length} set aside`
	);
	if (rejected !== undefined && left.length > 0)
		handBack(
			rejected,
			['line', 'reason', ...header],
			left.map(({ line, cells }) => [
				`${line}`,
				issues
					.filter(({ row }) => row === line)
					.map(({ column, problem }) => `${column ?? 'row'}: ${problem.en}`)
					.join('; '),
				...cells
			])
		);
	return issues.length === 0 ? 0 : 1;
}

function isAnnouncements(bytes: Uint8Array): boolean {
	const { text, isWorkbook } = decodeText(bytes);
	if (isWorkbook) return false;
	const { header } = readCsv(text.slice(0, 65_536));
	return ['id', 'announced_on', 'company', 'amount_usd_millions'].every((name) =>
		header.includes(name)
	);
}

function print(name: string, report: OwnReport): void {
	const { columns, conversions, setAside, above } = report;
	console.log(
		`${name}: ${report.kind}, ${report.encoding}, columns divided by ${JSON.stringify(report.delimiter)}`
	);
	if (above.length > 0)
		console.log(
			`Above the header, not read: ${above.map((line) => JSON.stringify(line)).join(', ')}`
		);
	if (!report.hasHeader)
		console.log('No header: the first line is a row, and the columns are numbered.');
	console.log('\nColumns');
	for (const { name: column, as, kind, mark, order, known } of columns) {
		const how = [
			kind,
			mark === 'comma' ? 'decimal comma' : '',
			order === null ? '' : order.replace('_', ' ')
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
	if (setAside.length > 0) console.log('\nSet aside');
	for (const [first, count] of grouped(setAside.flatMap(({ issues }) => issues)))
		console.log(
			`  ${first.column ?? 'row'}: ${RULES[first.rule].problem.en}, ${count} times, first ${JSON.stringify(first.value.slice(0, 60))} on line ${first.line}\n    ${RULES[first.rule].remedy.en}`
		);
	console.log(
		`\n${report.rowsRead} rows read, ${setAside.length} set aside${report.shortRows > 0 ? `, ${report.shortRows} of those read are short of cells, which are unknown` : ''}`
	);
}

/** The first of each column and rule, with how many there are; the most first. */
function grouped(issues: readonly OwnIssue[]): (readonly [OwnIssue, number])[] {
	const groups = new Map<string, OwnIssue[]>();
	for (const issue of issues) {
		const key = `${issue.column} ${issue.rule}`;
		groups.set(key, [...(groups.get(key) ?? []), issue]);
	}
	return [...groups.values()]
		.flatMap((group) => (group[0] ? [[group[0], group.length] as const] : []))
		.toSorted(([, a], [, b]) => b - a);
}

function reasonOf({ column, rule }: OwnIssue): string {
	return `${column ?? 'row'}: ${RULES[rule].problem.en}`;
}

function handBack(file: string, header: readonly string[], rows: readonly string[][]): void {
	writeFileSync(file, `${Papa.unparse([[...header], ...rows], { escapeFormulae: true })}\r\n`);
	console.log(`${rows.length} rows with their reasons: ${file}`);
}

function ourPlaces() {
	const { tables } = readFolder(dataFolder());
	const states = tables.states.rows.map(({ state, fips, state_name: name }) => ({
		code: state,
		fips,
		name
	}));
	const codes = new Map(states.map(({ fips, code }) => [fips, code]));
	return placeReader({
		states,
		counties: [...countyNames(tables)].flatMap(([fips, fullName]) => {
			const state = codes.get(fips.slice(0, 2));
			return state ? [{ fips, fullName, state }] : [];
		})
	});
}

function chosen<T extends string>(options: Readonly<Record<string, T>>, said: string): T | null {
	return Object.hasOwn(options, said) ? (options[said] ?? null) : null;
}

function usage(): number {
	console.log(USAGE);
	return 2;
}
