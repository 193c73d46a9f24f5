import type { Localized } from '../domain/locale';
import { isRequired, type FieldType, type Reference } from './field';
import type { Licence } from './licence';
import type { Exception, Table, TableSource } from './table';
import { UNITS } from './unit';

export interface ColumnEntry {
	readonly name: string;
	readonly type: FieldType;
	readonly isList: boolean;
	readonly meaning: Localized;
	readonly unit: Localized | null;
	readonly required: boolean;
	/** What may stand in it, where the column has a closed set. */
	readonly values: readonly string[];
	readonly references: Reference | null;
}

export interface TableEntry {
	readonly name: string;
	readonly title: Localized;
	readonly grain: Localized;
	readonly key: readonly string[];
	readonly licences: readonly Licence[];
	readonly credit: string | null;
	readonly sources: readonly TableSource[];
	readonly columns: readonly ColumnEntry[];
	readonly exceptions: readonly Exception[];
}

/** A table's schema as plain data that a page can show. */
export function tableEntry(table: Table): TableEntry {
	const { name, title, grain, key, licences, credit, sources, exceptions, fields } = table;
	const columns = Object.entries(fields).map(([column, field]) => ({
		name: column,
		type: field.type,
		isList: field.isList,
		meaning: field.meaning,
		unit: field.unit === null ? null : UNITS[field.unit],
		required: isRequired(field),
		values: field.constraints.enum ?? [],
		references: field.references
	}));
	return { name, title, grain, key, licences, credit, sources, columns, exceptions };
}
