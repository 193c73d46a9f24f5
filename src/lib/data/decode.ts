import { readCsv, type CsvRow } from './csv';
import { rowReader } from './field';
import type { DataIssue, Flaw } from './issue';
import { cellText, type ColumnOf, type Row, type Table } from './table';

/** A table as it came out of its file. `lines` runs beside `rows`: where each row stands. */
export interface Decoded<T extends Table = Table> {
	readonly table: T;
	readonly header: readonly string[];
	readonly rows: readonly Row<T>[];
	readonly lines: readonly number[];
	/** Rows that could not be read, kept as they are, to be handed back with the reasons. */
	readonly rejected: readonly CsvRow[];
	readonly issues: readonly DataIssue[];
	/** False where the file or a column is missing: what refers to it cannot be judged. */
	readonly isComplete: boolean;
}

/** A table's CSV text to typed rows. Nothing is lost: each row is either read or rejected with an issue. */
export function decode<T extends Table>(table: T, source: string): Decoded<T> {
	const { header, rows: found, problems } = readCsv(source, ',');
	const issues: DataIssue[] = problems.map(({ line, ...problem }) => ({
		dataset: table.name,
		row: line,
		...problem
	}));
	const ragged = new Set(problems.map(({ line }) => line));
	const columnIssues = header.length === 0 ? [] : wrongColumns(table, header);
	const lacksColumns = header.length === 0 || columnIssues.some(({ row }) => row === null);
	issues.push(...columnIssues);

	const rows: Row<T>[] = [];
	const lines: number[] = [];
	const rejected: CsvRow[] = [];
	const read = rowReader<T['fields']>(table.fields, header);
	for (const entry of found) {
		const onBad = (column: string, value: string, { problem, remedy }: Flaw) =>
			issues.push({ dataset: table.name, row: entry.line, column, value, problem, remedy });
		const row = lacksColumns || ragged.has(entry.line) ? null : read(entry.cells, onBad);
		if (row === null) rejected.push(entry);
		else {
			rows.push(row);
			lines.push(entry.line);
		}
	}
	return { table, header, rows, lines, rejected, issues, isComplete: !lacksColumns };
}

/** A table whose file is not there. */
export function missing<T extends Table>(table: T): Decoded<T> {
	const issue: DataIssue = {
		dataset: table.name,
		row: null,
		column: null,
		value: null,
		problem: { en: 'the file is missing', de: 'die Datei fehlt' },
		remedy: {
			en: `Put ${table.name}.csv into the data folder.`,
			de: `${table.name}.csv in den Datenordner legen.`
		}
	};
	return {
		table,
		header: [],
		rows: [],
		lines: [],
		rejected: [],
		issues: [issue],
		isComplete: false
	};
}

/** An issue of a decoded row, at its address. */
export function issueAt<T extends Table>(
	{ table, rows, lines }: Decoded<T>,
	index: number,
	column: ColumnOf<T>,
	flaw: Flaw
): DataIssue {
	return {
		dataset: table.name,
		row: lines[index] ?? null,
		column,
		value: rows[index] === undefined ? null : cellText(rows[index][column]),
		problem: flaw.problem,
		remedy: flaw.remedy
	};
}

function wrongColumns(table: Table, header: readonly string[]): DataIssue[] {
	const expected = Object.keys(table.fields);
	const absent = expected.filter((name) => !header.includes(name));
	const unknown = header.filter((name) => name !== '' && !expected.includes(name));
	const at = { dataset: table.name, value: null };
	return [
		...absent.map((column) => ({
			...at,
			row: null,
			column,
			problem: { en: 'the column is missing', de: 'die Spalte fehlt' },
			remedy: { en: 'Add it to the header.', de: 'In der Kopfzeile ergänzen.' }
		})),
		...unknown.map((column) => ({
			...at,
			row: 1,
			column,
			problem: { en: 'a column nobody described', de: 'eine Spalte, die niemand beschrieben hat' },
			remedy: {
				en: `Describe it in the table file of ${table.name}, or remove it.`,
				de: `In der Tabellendatei von ${table.name} beschreiben oder entfernen.`
			}
		}))
	];
}
