import { CAPEX_ATLAS, type Publisher } from '../domain/publisher';
import { CATALOG, DATASET_IDS, type Tables } from './catalog';
import { published } from './published';

/** The names of all tables, as their files have them. */
export const TABLE_NAMES: readonly string[] = DATASET_IDS.map((id) => CATALOG[id].name);

/**
 * A table's rows as values: numbers as numbers, lists as lists, what is not established as null; columns and units as in the
 * file. Null where there is no table of that name.
 */
export function tableRecords(tables: Tables, name: string, by: Publisher = CAPEX_ATLAS) {
	const id = DATASET_IDS.find((one) => CATALOG[one].name === name);
	if (id === undefined) return null;
	const { table, rows } = tables[id];
	return {
		table: table.name,
		grain: table.grain.en,
		licences: published(table, by).licences.map((licence) => licence.name),
		credit: table.credit,
		rows: rows as readonly Readonly<Record<string, unknown>>[]
	};
}
