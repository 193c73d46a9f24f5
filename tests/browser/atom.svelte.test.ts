import { expect, test } from 'vitest';
import { atomOf, type Feed } from '$lib/export/atom';

const ENTRY = {
	id: 'urn:capex-atlas:/announcements/a/#v',
	title: 'Acme, "Blue" <b>: $1.0B',
	updated: '2026-07-02',
	link: '/announcements/a/?x=1&y=2',
	summary: 'Changed: status: "announced" → "operational" & more'
};
const FEED: Feed = {
	id: 'urn:capex-atlas:/feed.xml',
	title: 'Capex Atlas & others <new>',
	language: 'en',
	self: '/feed.xml',
	page: '/',
	updated: '2026-07-02',
	author: 'Capex Atlas',
	rights: 'CC BY 4.0',
	entries: [ENTRY]
};

test('a feed is read back with its words as they were, markup and all', () => {
	const feed = read(FEED);
	expect(textOf(feed, 'feed > title')).toBe(FEED.title);
	expect(textOf(feed, 'entry > title')).toBe(ENTRY.title);
	expect(textOf(feed, 'entry > summary')).toBe(ENTRY.summary);
	expect(feed.querySelector('entry > link')?.getAttribute('href')).toBe(ENTRY.link);
});

test('feed and entry have the id, title and moment that RFC 4287 asks for; the feed has an author', () => {
	const feed = read(FEED);
	for (const parent of ['feed', 'entry']) {
		for (const tag of ['id', 'title', 'updated'])
			expect(feed.querySelectorAll(`${parent} > ${tag}`)).toHaveLength(1);
		expect(textOf(feed, `${parent} > updated`)).toBe('2026-07-02T00:00:00Z');
	}
	expect(textOf(feed, 'feed > author > name')).toBe('Capex Atlas');
});

test('a feed without changes is still a feed', () => {
	expect(read({ ...FEED, entries: [] }).querySelectorAll('entry')).toHaveLength(0);
});

function read(feed: Feed): Document {
	const read = new DOMParser().parseFromString(atomOf(feed), 'application/xml');
	expect(read.querySelector('parsererror')).toBeNull();
	return read;
}

function textOf(feed: Document, selector: string): string | null {
	return feed.querySelector(selector)?.textContent ?? null;
}
