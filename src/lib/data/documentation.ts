import type { DocumentedColumn, DocumentedTable } from '../domain/documented-table';
import { CAPEX_ATLAS, type Publisher } from '../domain/publisher';
import { eachTable, type Tables } from './catalog';
import type { Decoded } from './decode';
import { isRequired, type Field } from './field';
import { published } from './published';
import { keyOf } from './table';
import { UNITS } from './unit';

/** Every table as its schema describes it, with how complete each column is; in the order of the catalog. */
export function documentationOf(tables: Tables, by: Publisher = CAPEX_ATLAS): DocumentedTable[] {
	return eachTable(tables).map((decoded) => documented(decoded, by));
}

function documented({ table, rows }: Decoded, by: Publisher): DocumentedTable {
	const { name, title, grain, key, licences, credit, sources, exceptions } = published(table, by);
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
		// Another folder lacks our rows.
		exceptions: exceptions.filter(({ row }) => rows.some((one) => keyOf(table, one) === row))
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
