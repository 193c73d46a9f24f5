import { CATALOG, DATASET_IDS, type Tables } from './catalog';

/** The names of all tables, as their files have them. */
export const TABLE_NAMES: readonly string[] = DATASET_IDS.map((id) => CATALOG[id].name);

/**
 * A table's rows as values: numbers as numbers, lists as lists, what is not established as null; columns and units as in the
 * file. Null where there is no table of that name.
 */
export function tableRecords(tables: Tables, name: string) {
	const id = DATASET_IDS.find((one) => CATALOG[one].name === name);
	if (id === undefined) return null;
	const { table, rows } = tables[id];
	return {
		table: table.name,
		grain: table.grain.en,
		licences: table.licences.map((licence) => licence.name),
		credit: table.credit,
		rows: rows as readonly Readonly<Record<string, unknown>>[]
	};
}
