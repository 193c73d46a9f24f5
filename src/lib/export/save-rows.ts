import type { Locale } from '../domain/locale';
import type { Opened } from '../view/opened';
import { arithmeticFileNameOf, arithmeticTableOf } from './arithmetic-table';
import { csv } from './csv';
import { ratioTableOf } from './ratio-table';
import { save } from './save';

/** Hands the rows of an opened total or ratio to the reader's browser as a CSV. */
export function saveRows(opened: Opened, name: string, locale: Locale, address: string): void {
	const table =
		'lines' in opened
			? ratioTableOf(opened, locale, address)
			: arithmeticTableOf(opened, name, locale, address);
	save(
		new Blob([csv(table)], { type: 'text/csv;charset=utf-8' }),
		`${arithmeticFileNameOf(opened, name)}.csv`
	);
}
