import { eachTable, type Tables } from './catalog';
import type { Decoded } from './decode';
import type { DataIssue } from './issue';
import { keyOf, type Exception } from './table';

export interface DeclaredException extends Exception {
	readonly dataset: string;
}

export interface Settled {
	readonly issues: readonly DataIssue[];
	/** Exceptions that each hold an issue back. */
	readonly used: readonly DeclaredException[];
	/** Exceptions of rows that are not there. In our own folder a test forbids them; another folder may lack our rows. */
	readonly withoutRow: readonly DeclaredException[];
}

/** Holds back what is declared as an exception, and reports an exception whose row has nothing wrong any more. */
export function settle(tables: Tables, found: readonly DataIssue[]): Settled {
	const issues: DataIssue[] = [];
	const used: DeclaredException[] = [];
	const withoutRow: DeclaredException[] = [];
	const held = new Set<DataIssue>();
	for (const decoded of eachTable(tables)) {
		const { name, exceptions } = decoded.table;
		for (const exception of exceptions) {
			const line = lineOf(decoded, exception.row);
			const matching = found.filter(
				({ dataset, row, column }) =>
					line !== null && dataset === name && row === line && column === exception.column
			);
			for (const issue of matching) held.add(issue);
			if (line === null) withoutRow.push({ dataset: name, ...exception });
			else if (matching.length === 0) issues.push(needless(name, line, exception));
			else used.push({ dataset: name, ...exception });
		}
	}
	return { issues: [...found.filter((issue) => !held.has(issue)), ...issues], used, withoutRow };
}

function lineOf({ table, rows, lines }: Decoded, key: string): number | null {
	const index = rows.findIndex((row) => keyOf(table, row) === key);
	return lines[index] ?? null;
}

function needless(dataset: string, row: number, { row: key, column }: Exception): DataIssue {
	return {
		dataset,
		row,
		column,
		value: key,
		problem: {
			en: 'declared as an exception, but nothing is wrong here',
			de: 'als Ausnahme erklärt, aber hier ist nichts falsch'
		},
		remedy: {
			en: `Remove the exception from the table file of ${dataset}.`,
			de: `Die Ausnahme aus der Tabellendatei von ${dataset} entfernen.`
		}
	};
}
