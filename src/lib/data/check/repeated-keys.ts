import { eachTable, type Tables } from '../catalog';
import { issueAt, type Decoded } from '../decode';
import type { DataIssue } from '../issue';
import { cellText, keyOf } from '../table';

/** No two rows of a table share a key, and no two cells of a unique column a value. */
export function repeatedKeys(tables: Tables): DataIssue[] {
	return eachTable(tables).flatMap((decoded) => {
		const { table } = decoded;
		const unique = Object.entries(table.fields).filter(([, field]) => field.unique);
		return [
			...repeats(decoded, table.key.at(-1) ?? '', (row) => keyOf(table, row)),
			...unique.flatMap(([column]) => repeats(decoded, column, (row) => cellText(row[column])))
		];
	});
}

function repeats(
	decoded: Decoded,
	column: string,
	valueOf: (row: Readonly<Record<string, unknown>>) => string
): DataIssue[] {
	const firstLine = new Map<string, number>();
	return decoded.rows.flatMap((row, index) => {
		const value = valueOf(row);
		const line = firstLine.get(value);
		if (line === undefined) {
			firstLine.set(value, decoded.lines[index] ?? 0);
			return [];
		}
		const issue = issueAt(decoded, index, column, {
			problem: {
				en: `repeats row ${line}: the rows cannot be told apart`,
				de: `wiederholt Zeile ${line}: die Zeilen sind nicht zu unterscheiden`
			},
			remedy: {
				en: 'Give each row its own, or remove the copy.',
				de: 'Jeder Zeile ihren eigenen Wert geben oder die Kopie entfernen.'
			}
		});
		return [{ ...issue, value }];
	});
}
