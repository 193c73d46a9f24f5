import type { Locale } from '../domain/locale';
import type { ConstantDollars } from '../domain/prices';
import { date } from '../format/date';
import { constantDollarWords } from '../words/constant-dollars';
import type { Column, Table } from './table';

/** A column of money whose key and head say whose dollars it is in; every other column, and dollars as announced, as it is. */
export function dollarsColumn<C extends Column>(
	column: C,
	dollars: ConstantDollars | null,
	locale: Locale
): C {
	if (!dollars || !/^usd(_|$)/.test(column.unit ?? '')) return column;
	return {
		...column,
		key: `${column.key}_in_${dollars.base.replace('-', '_')}_dollars`,
		label: `${column.label}, ${constantDollarWords[locale].column(date(dollars.base, locale))}`
	};
}

/** The same for every column of a table. */
export function dollarsColumns<T extends Pick<Table, 'columns'>>(
	table: T,
	dollars: ConstantDollars | null,
	locale: Locale
): T {
	if (!dollars) return table;
	return {
		...table,
		columns: table.columns.map((column) => dollarsColumn(column, dollars, locale))
	};
}
