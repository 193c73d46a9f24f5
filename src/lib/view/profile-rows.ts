import type { Atlas } from '../domain/atlas';
import { listAnnouncements, type ListedAnnouncement } from './announcement-list';
import { remembering } from './remember';
import { DEFAULTS, type ViewState } from './view-state';

/** A long list begins on a profile and goes on in the full one. */
const ROWS_SHOWN = 50;

export interface ProfileRows {
	readonly rows: readonly ListedAnnouncement[];
	/** All there are; `rows` may hold only the newest of them. */
	readonly matching: number;
}

/** The newest announcements that match filters, with what a brief table shows. */
export function profileRows(atlas: Atlas, filters: Partial<ViewState>): ProfileRows {
	const view = { ...DEFAULTS.announcements, ...filters };
	const { rows, matching } = listAnnouncements(atlas, view, ROWS_SHOWN);
	return { rows: rows.map(brief), matching };
}

const all = remembering<Atlas, 'all', readonly ListedAnnouncement[]>(1);

/** Announcements by their ids, newest first. */
export function rowsOfIds(atlas: Atlas, ids: readonly string[]): ListedAnnouncement[] {
	const wanted = new Set(ids);
	return all(atlas, 'all', () => listAnnouncements(atlas, DEFAULTS.announcements).rows)
		.filter(({ row }) => wanted.has(row.id))
		.map(brief);
}

/** Hundreds of pages carry rows, so each carries no more of them than it shows. */
function brief(entry: ListedAnnouncement): ListedAnnouncement {
	const { row } = entry;
	return { ...entry, row: { ...row, partners: [], sources: row.sources.slice(0, 1), note: null } };
}
