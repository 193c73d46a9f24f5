import type { Tables } from '../catalog';
import { companyIds } from '../company-names';
import { issueAt, type Decoded } from '../decode';
import type { DataIssue } from '../issue';
import type { ColumnOf, Row, Table } from '../table';

/** Each company named resolves to one entry of the company table. Partners need not be companies. */
export function companyNames(tables: Tables): DataIssue[] {
	const ids = companyIds(tables);
	return [
		...ambiguous(tables),
		...unknown(tables.announcements, 'company', ({ company }) => ids.has(company)),
		...unknown(tables.companyCapex, 'company', ({ company }) => ids.has(company)),
		...unknown(tables.energyDeals, 'company', ({ company }) => ids.has(company))
	];
}

function unknown<T extends Table>(
	decoded: Decoded<T>,
	column: ColumnOf<T>,
	isKnown: (row: Row<T>) => boolean
): DataIssue[] {
	return decoded.rows.flatMap((row, index) =>
		isKnown(row)
			? []
			: [
					issueAt(decoded, index, column, {
						problem: { en: 'not in the company table', de: 'nicht in der Firmentabelle' },
						remedy: {
							en: 'Write a name or alias of companies.csv, or add the company there.',
							de: 'Einen Namen oder Zweitnamen aus companies.csv schreiben oder die Firma dort ergänzen.'
						}
					})
				]
	);
}

function ambiguous({ companies }: Tables): DataIssue[] {
	const owner = new Map<string, string>();
	return companies.rows.flatMap(({ id, name, aliases }, index) =>
		[name, ...aliases].flatMap((written, at) => {
			const other = owner.get(written) ?? id;
			owner.set(written, other);
			if (other === id) return [];
			return [
				issueAt(companies, index, at === 0 ? 'name' : 'aliases', {
					problem: {
						en: `"${written}" also means ${other}`,
						de: `"${written}" bezeichnet auch ${other}`
					},
					remedy: { en: 'Leave it to one of the two.', de: 'Einer der beiden überlassen.' }
				})
			];
		})
	);
}
