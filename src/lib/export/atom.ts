import { escaped } from './escaped';

/** A feed as RFC 4287 has it. */
export interface Feed {
	/** An IRI that never changes. */
	readonly id: string;
	readonly title: string;
	readonly language: string;
	/** Its own address, and that of the page it belongs to. */
	readonly self: string;
	readonly page: string;
	/** `YYYY-MM-DD`, also where there is no entry. */
	readonly updated: string;
	readonly author: string;
	readonly rights: string;
	readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
	readonly id: string;
	readonly title: string;
	readonly updated: string;
	readonly link: string;
	readonly summary: string;
}

/** The text of a feed. */
export function atomOf(feed: Feed): string {
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.language)}">`,
		`\t<id>${escaped(feed.id)}</id>`,
		`\t<title>${escaped(feed.title)}</title>`,
		`\t<updated>${startOf(feed.updated)}</updated>`,
		`\t<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
		`\t<author><name>${escaped(feed.author)}</name></author>`,
		`\t<rights>${escaped(feed.rights)}</rights>`,
		...feed.entries.map(entryOf),
		'</feed>',
		''
	].join('\n');
}

function entryOf({ id, title, updated, link, summary }: FeedEntry): string {
	return [
		'\t<entry>',
		`\t\t<id>${escaped(id)}</id>`,
		`\t\t<title>${escaped(title)}</title>`,
		`\t\t<updated>${startOf(updated)}</updated>`,
		`\t\t<link rel="alternate" type="text/html" href="${escaped(link)}"/>`,
		`\t\t<summary>${escaped(summary)}</summary>`,
		'\t</entry>'
	].join('\n');
}

/** A feed wants an hour; a release of the data has a day. */
function startOf(day: string): string {
	return `${day}T00:00:00Z`;
}
