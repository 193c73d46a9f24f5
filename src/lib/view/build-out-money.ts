import type { Atlas } from '../domain/atlas';
import { listAnnouncements, type AnnouncementList } from './announcement-list';
import type { BuiltSite } from './built-sites';
import { ladderOf, type Ladder } from './ladder';
import { DEFAULTS, type ViewState } from './view-state';

/** As many rows as a page carries in its own markup. */
const ROWS_DELIVERED = 50;

const STOPPED: ViewState = { ...DEFAULTS.announcements, statuses: ['cancelled', 'paused'] };

/** What the page of the build-out says in dollars, in those of the atlas: the ladder, what stopped, and what was announced of sites. */
export function buildOutMoney<S extends BuiltSite>(
	atlas: Atlas,
	sites: readonly S[]
): { readonly ladder: Ladder; readonly stopped: AnnouncementList; readonly sites: readonly S[] } {
	const rows = new Map(atlas.announcements.map((row) => [row.id, row]));
	return {
		ladder: ladderOf(atlas),
		stopped: listAnnouncements(atlas, STOPPED, ROWS_DELIVERED),
		sites: sites.map((site) => ({
			...site,
			announcements: site.announcements.map((one) => ({
				...one,
				row: { ...one.row, amount: rows.get(one.row.id)?.amount ?? one.row.amount }
			}))
		}))
	};
}
