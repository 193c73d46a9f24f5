import { eachTable, type Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue } from '../issue';

/** A figure that can be read but cannot be true, by the bound its column declares. */
export function plausibility(tables: Tables): DataIssue[] {
	return eachTable(tables).flatMap((decoded) =>
		Object.entries(decoded.table.fields).flatMap(([column, { plausibleMaximum: most }]) => {
			if (most === null) return [];
			return decoded.rows.flatMap((row, index) => {
				const value = row[column];
				if (typeof value !== 'number' || value <= most) return [];
				return issueAt(decoded, index, column, {
					problem: {
						en: `more than ${most}, hardly possible`,
						de: `mehr als ${most}, kaum möglich`
					},
					remedy: {
						en: 'Compare it with the source; where the source prints it so, declare it as an exception.',
						de: 'Mit der Quelle vergleichen; steht es dort so, als Ausnahme erklären.'
					}
				});
			});
		})
	);
}
