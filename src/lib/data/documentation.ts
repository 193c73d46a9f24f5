import type { DocumentedColumn, DocumentedTable } from '../domain/documented-table';
import { eachTable, type Tables } from './catalog';
import type { Decoded } from './decode';
import { isRequired, type Field } from './field';
import { UNITS } from './unit';

/** Every table as its schema describes it, with how complete each column is; in the order of the catalog. */
export function documentationOf(tables: Tables): DocumentedTable[] {
	return eachTable(tables).map(documented);
}

function documented({ table, rows }: Decoded): DocumentedTable {
	const { name, title, grain, key, licences, credit, sources, exceptions } = table;
	return {
		name,
		title,
		grain,
		rows: rows.length,
		key,
		columns: Object.entries(table.fields).map(([column, field]) =>
			documentedColumn(
				column,
				field,
				rows.map((row) => row[column])
			)
		),
		licences: licences.map((licence) => ({ title: licence.title, path: licence.path })),
		credit,
		sources,
		exceptions
	};
}

function documentedColumn(name: string, field: Field, cells: readonly unknown[]): DocumentedColumn {
	return {
		name,
		type: field.type,
		isList: field.isList,
		meaning: field.meaning,
		unit: field.unit === null ? null : UNITS[field.unit],
		required: isRequired(field),
		choices: field.constraints.enum ?? null,
		references: field.references,
		filled: cells.filter((cell) => cell !== null && !(Array.isArray(cell) && cell.length === 0))
			.length
	};
}
