import { CAPEX_ATLAS, type Publisher } from '../domain/publisher';
import type { Table } from './table';

/** A table as its publisher gives it out: where that is not us, neither our licence nor our name stands on it. */
export function published<T extends Table>(table: T, by: Publisher): T {
	if (by.name === CAPEX_ATLAS.name) return table;
	const theirs = by.licence === null ? [] : [by.licence];
	return {
		...table,
		licences: table.licences.flatMap((licence) => (licence.isOurs ? theirs : [licence])),
		sources: table.sources.map(({ title, path }) => ({
			title: title.replace(CAPEX_ATLAS.name, by.name),
			path
		}))
	};
}
