import type { Candidate, OpenColumn, Refusal, Suggestion } from '../domain/suggestion';
import { csvRecord, newIssues, rowOf, type AnnouncementsFile } from './announcements-file';
import type { CsvRow } from './csv';
import { BadCell, isRequired, type Field, type Fields } from './field';
import { linePatch, type LineChange } from './line-patch';
import { announcements } from './tables/announcements';
import { UNITS } from './unit';

/** What a reader typed, by column. */
export type Typed = Readonly<Record<string, string>>;

const FIELDS: Fields = announcements.fields;
const PATH = `data/${announcements.name}.csv`;

/** The columns of an announcement, in the order of its file. */
export function openColumns(): OpenColumn[] {
	return Object.entries(FIELDS).map(([name, field]) => ({
		name,
		meaning: field.meaning,
		unit: field.unit === null ? null : UNITS[field.unit],
		required: isRequired(field),
		isList: field.isList,
		choices: field.constraints.enum ?? []
	}));
}

/** The columns of which a row can be corrected: all but its key, by which other rows and addresses name it. */
export function correctableColumns(): OpenColumn[] {
	return openColumns().filter(({ name }) => !announcements.key.some((key) => key === name));
}

/** A row as its file has it, by column; null where there is none. */
export function cellsOf(file: AnnouncementsFile, id: string): Typed | null {
	const row = rowOf(file, id);
	return (
		row && Object.fromEntries(file.header.map((name, index) => [name, row.cells[index] ?? '']))
	);
}

/**
 * A correction of a row, judged by the table's own schema and rules. `source` is the page it rests on; `disarm` makes a
 * text harmless that a spreadsheet would run.
 */
export function correct(
	file: AnnouncementsFile,
	id: string,
	typed: Typed,
	source: string,
	disarm: (text: string) => string
): Suggestion {
	const row = rowOf(file, id);
	if (!row) throw new Error(`There is no announcement ${id} in the file`);
	const { written, disarmed } = asWritten(typed, disarm);
	const same = file.header.flatMap((name, index) =>
		written[name] === row.cells[index] ? [{ column: name, ...UNCHANGED }] : []
	);
	const cells = file.header.map((name, index) => written[name] ?? row.cells[index] ?? '');
	const proof = sourceRefusal(source);
	const suggested = judged(file, cells, { row, disarmed });
	const refusals = [
		...same,
		...(suggested.kind === 'refused' ? suggested.refusals : []),
		...(proof ? [proof] : [])
	];
	if (suggested.kind === 'refused' || refusals.length > 0) return { kind: 'refused', refusals };
	const subject = `Correct ${Object.keys(typed).join(', ')} of ${id}`;
	return { ...suggested, patch: `${subject}\nSource: ${source.trim()}\n\n${suggested.patch}` };
}

/** A new row, judged likewise. */
export function add(
	file: AnnouncementsFile,
	typed: Typed,
	disarm: (text: string) => string
): Suggestion {
	const { written, disarmed } = asWritten(typed, disarm);
	const cells = file.header.map((name) => written[name] ?? '');
	// To a reader of files a line of nothing but separators is no row, and no row has no fault.
	if (cells.every((cell) => cell === '')) return { kind: 'refused', refusals: neededCells() };
	return judged(file, cells, { row: null, disarmed });
}

/** What of a new row tells whether it is known already; what cannot be read yet is not told. */
export function candidateOf({ tables }: AnnouncementsFile, typed: Typed): Candidate {
	const { company, state, county_fips, amount_usd_millions } = announcements.fields;
	const read = <T>(field: Field<T>, cell: string | undefined): T | null => {
		const text = cell?.trim() ?? '';
		const value = text === '' ? null : field.read(text);
		return value instanceof BadCell ? null : value;
	};
	const named = read(company, typed.company)?.toLowerCase();
	const known = tables.companies.rows.find(({ name, aliases }) =>
		[name, ...aliases].some((one) => one.toLowerCase() === named)
	);
	const millions = read(amount_usd_millions, typed.amount_usd_millions);
	return {
		companyId: known?.id ?? null,
		state: read(state, typed.state),
		counties: read(county_fips, typed.county_fips) ?? [],
		usd: millions === null ? null : Math.round(millions * 1e6)
	};
}

interface Place {
	/** The row that is corrected; null for a new one, which goes to the end. */
	readonly row: CsvRow | null;
	readonly disarmed: readonly string[];
}

function judged(
	file: AnnouncementsFile,
	cells: readonly string[],
	{ row, disarmed }: Place
): Suggestion {
	const line = csvRecord(cells);
	const change = changeOf(file.text, line, row);
	const shift = change.added.length - change.removed;
	const issues = newIssues(file, changed(file.text, change), { from: change.at, shift });
	if (issues.length > 0) {
		const refusals = issues.map(({ row: at, column, problem, remedy }): Refusal => {
			if (at === change.at) return { column: column ?? '', problem, remedy };
			// A rule may find it in another row, to which this one leads.
			const there = { en: `row ${at}: ${problem.en}`, de: `Zeile ${at}: ${problem.de}` };
			return { column: column ?? '', problem: there, remedy };
		});
		return { kind: 'refused', refusals };
	}
	const patch = linePatch(PATH, file.text, change);
	return { kind: 'ready', header: csvRecord(file.header), line, patch, disarmed };
}

/** A file's lines may end in CR LF; what is put among them ends as they do. */
function changeOf(text: string, line: string, row: CsvRow | null): LineChange {
	const lines = text.split('\n');
	const end = lines[0]?.endsWith('\r') ? '\r' : '';
	const added = line.split('\n');
	added.push((added.pop() ?? '') + end);
	if (row === null) {
		const last = lines.at(-1) === '' ? lines.length - 1 : lines.length;
		return { at: last + 1, removed: 0, added };
	}
	return { at: row.line, removed: spanOf(row), added };
}

function spanOf({ cells }: CsvRow): number {
	return cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
}

function changed(text: string, { at, removed, added }: LineChange): string {
	return text
		.split('\n')
		.toSpliced(at - 1, removed, ...added)
		.join('\n');
}

/** Only text can be a formula; a number is read as one before anything is put before it. */
function asWritten(typed: Typed, disarm: (text: string) => string) {
	const disarmed: string[] = [];
	const written = Object.fromEntries(
		Object.entries(typed).map(([name, value]) => {
			const text = value.trim().replace(/\r\n?/g, '\n');
			const safe = FIELDS[name]?.type === 'string' ? disarm(text) : text;
			if (safe !== text) disarmed.push(name);
			return [name, safe];
		})
	);
	return { written, disarmed };
}

/** What is missing where nothing is filled in. */
function neededCells(): Refusal[] {
	return Object.entries(FIELDS).flatMap(([column, { whenEmpty }]) =>
		whenEmpty instanceof BadCell
			? [{ column, problem: whenEmpty.problem, remedy: whenEmpty.remedy }]
			: []
	);
}

function sourceRefusal(source: string): Refusal | null {
	const field: Field = FIELDS.source_url ?? announcements.fields.source_url;
	const value = source.trim() === '' ? field.whenEmpty : field.read(source.trim());
	return value instanceof BadCell
		? { column: null, problem: value.problem, remedy: value.remedy }
		: null;
}

const UNCHANGED = {
	problem: { en: 'the row says this already', de: 'so steht es schon in der Zeile' },
	remedy: {
		en: 'Write what it should say instead.',
		de: 'Schreiben, was stattdessen dort stehen soll.'
	}
};
