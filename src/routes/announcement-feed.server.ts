import { loadAtlas } from '$lib/data/folder.server';
import type { Announcement } from '$lib/domain/announcement';
import type { Locale } from '$lib/domain/locale';
import { atomOf } from '$lib/export/atom';
import { announcementChanges, type AnnouncementChange } from '$lib/view/feed-entries';
import { wordsOf } from '$lib/words';
import { amountOf } from '$lib/words/amount';
import { changeWords } from '$lib/words/changes';
import { publisher } from '$lib/words/publisher';
import { pathIn, pathOf, pathOfAnnouncement } from './addresses';
import { ORIGIN } from './origin.server';
import { editions } from './release-changes.server';

/** As many as a reader of feeds takes in; older changes stand on the page of the data. */
const MOST_ENTRIES = 100;

interface Asked {
	readonly locale: Locale;
	/** Of what the changes are; nothing for all of them. */
	readonly of?: string;
	/** The page the feed belongs to; the feed stands in its folder. */
	readonly page: string;
	readonly matches?: (row: Announcement) => boolean;
}

/** What changed of announcements, as a feed: an entry only where a release added, changed or removed one. */
export function announcementFeed({ locale, of, page, matches = () => true }: Asked): Response {
	const { site } = wordsOf(locale);
	const atlas = loadAtlas();
	const changes = all().filter(({ row }) => matches(row));
	const self = `${page}feed.xml`;
	const text = atomOf({
		id: idOf(self),
		title: [site.name, of, site.feed].filter(Boolean).join(' · '),
		language: locale,
		self: ORIGIN + self,
		page: ORIGIN + page,
		updated: changes[0]?.day ?? atlas.dataThrough,
		author: publisher.name,
		rights: site.licence,
		entries: changes.slice(0, MOST_ENTRIES).map((change) => ({
			id: idOf(`${pathIn(pathOfAnnouncement(change.row.id, 'en'), locale)}#${change.version}`),
			title: titleOf(change.row, locale),
			updated: change.day,
			link:
				ORIGIN +
				(change.kind === 'removed'
					? pathOf('announcements', locale)
					: pathOfAnnouncement(change.row.id, locale)),
			summary: summaryOf(change, locale)
		}))
	});
	return new Response(text, { headers: { 'content-type': 'application/atom+xml' } });
}

let kept: readonly AnnouncementChange[] | null = null;

/** Worked out once: hundreds of feeds are made of it. */
function all(): readonly AnnouncementChange[] {
	return (kept ??= announcementChanges(editions()));
}

function titleOf(row: Announcement, locale: Locale): string {
	const { companies, states } = loadAtlas();
	const company = companies.find(({ id }) => id === row.companyId)?.name ?? row.companyId;
	const state = states.find(({ code }) => code === row.state)?.name;
	const what = [company, row.project].filter(Boolean).join(', ');
	return `${what}: ${amountOf(row.amount, locale)}, ${state ?? wordsOf(locale).list.national}`;
}

function summaryOf({ kind, fields }: AnnouncementChange, locale: Locale): string {
	const words = changeWords[locale];
	if (kind === 'added') return words.feedAdded;
	if (kind === 'removed') return words.feedRemoved;
	return words.feedChanged(
		fields
			.map(({ field, before, after }) =>
				words.wasIs(field, before ?? words.absent, after ?? words.absent)
			)
			.join('; ')
	);
}

/** The address where the site knows its own, for an id is for good; else a name of our own. */
function idOf(path: string): string {
	return ORIGIN === '' ? `urn:capex-atlas:${path}` : ORIGIN + path;
}
