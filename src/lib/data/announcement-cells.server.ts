import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv, type Csv } from './csv';
import { dataFolder } from './folder.server';
import { announcements } from './tables/announcements';
import { decodeText } from './text';

export type Cells = Pick<Csv, 'header'> & { readonly rows: readonly (readonly string[])[] };

let file: Csv | null = null;

/** The rows of some announcements as their table has them: every column, in its order. */
export function announcementCells(ids: ReadonlySet<string>): Cells {
	const name = `${announcements.name}.csv`;
	const { header, rows } = (file ??= readCsv(
		decodeText(readFileSync(join(dataFolder(), name))).text,
		','
	));
	const at = header.indexOf(announcements.key[0] ?? '');
	return {
		header,
		rows: rows.map(({ cells }) => cells).filter((cells) => ids.has(cells[at] ?? ''))
	};
}
