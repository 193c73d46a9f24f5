import { eachTable, type Tables } from '../catalog';
import { issueAt, type Decoded } from '../decode';
import type { Reference } from '../field';
import type { DataIssue } from '../issue';
import { cellText } from '../table';

/** What a column refers to exists in the table it refers to. */
export function references(tables: Tables): DataIssue[] {
	const byName = new Map(eachTable(tables).map((decoded) => [decoded.table.name, decoded]));
	return eachTable(tables).flatMap((decoded) =>
		Object.entries(decoded.table.fields).flatMap(([column, { references: reference }]) => {
			const target = reference && byName.get(reference.table);
			return target ? dangling(decoded, column, reference, valuesOf(target, reference.column)) : [];
		})
	);
}

function dangling(
	decoded: Decoded,
	column: string,
	{ table, column: there }: Reference,
	known: ReadonlySet<string>
): DataIssue[] {
	return decoded.rows.flatMap((row, index) => {
		const cell = row[column];
		const values: readonly unknown[] = Array.isArray(cell) ? cell : [cell];
		const unknown = values.map(cellText).filter((value) => value !== '' && !known.has(value));
		if (unknown.length === 0) return [];
		const issue = issueAt(decoded, index, column, {
			problem: {
				en: `nothing of this name in column ${there} of ${table}`,
				de: `nichts dieses Namens in Spalte ${there} von ${table}`
			},
			remedy: {
				en: `Correct it, or add the row to ${table}.csv.`,
				de: `Berichtigen oder die Zeile in ${table}.csv ergänzen.`
			}
		});
		return [{ ...issue, value: unknown.join(';') }];
	});
}

/** Rejected rows answer too: what refers to a row with a bad cell is not itself wrong. */
function valuesOf({ rows, rejected, header }: Decoded, column: string): ReadonlySet<string> {
	const at = header.indexOf(column);
	return new Set([
		...rows.map((row) => cellText(row[column])),
		...rejected.map(({ cells }) => cells[at] ?? '')
	]);
}
