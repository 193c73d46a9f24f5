import type { Atlas } from '../../domain/atlas';
import { dollarsColumns } from '../../export/dollars-column';
import { listTableOf } from '../../export/list-table';
import type { Table } from '../../export/table';
import { tableOf } from '../../export/table-of';
import { listAnnouncements } from '../../view/announcement-list';
import { ask } from '../../view/ask';
import { readView } from '../../view/url';
import { DEFAULTS } from '../../view/view-state';
import { drawnKind } from '../drawn-kinds';
import { provenanceOf } from '../picture-of';
import type { Destination } from './destination';

/** The numbers a page shows for a view, as its export has them; null for a page without a view. */
export async function tableAt(
	{ page, query, locale, href }: Destination,
	atlas: Atlas
): Promise<Pick<Table, 'columns' | 'rows'> | null> {
	if (page === null) return null;
	const view = readView(query, DEFAULTS[page]);
	if (page === 'announcements') return listTableOf(listAnnouncements(atlas, view), locale, href);
	// The map is of states, all of them.
	const answer = ask(atlas, page === 'map' ? { ...view, by: 'state', items: [] } : view);
	const { chart } = answer.request;
	const named = <T extends Pick<Table, 'columns'>>(table: T) =>
		dollarsColumns(table, answer.constantDollars, locale);
	if (page === 'map' || chart === 'bars')
		return named(tableOf(answer, locale, provenanceOf(answer, locale, href)));
	return named((await drawnKind(chart)).table(answer, locale));
}
