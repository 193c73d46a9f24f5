import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedAnnouncement, citedFigure } from '$lib/components/cite/cited';
import { bibtexCitation, cslCitation, textCitation, type Cited } from '$lib/export/citation';
import { listAnnouncements } from '$lib/view/announcement-list';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const TODAY = '2026-08-03';
const AWKWARD = 'A&B_C, “50%” of $1 #2 {x} ~ ^ \\ "quoted" Straße';
const cited: Cited = {
	kind: 'figure',
	title: AWKWARD,
	sources: 'One & Two_Three, 4 June 2025',
	licence: 'Capex Atlas, CC BY 4.0',
	dataVersion: '2026-07-02-00000000',
	dataThrough: '2026-07-02',
	address: 'https://atlas.example/compare/?q=50%25&show=NC,GA'
};

test('a citation in text names publisher, year, title, data version, licence, address and day of access', () => {
	expect(textCitation({ ...cited, title: 'Floors: Georgia' }, TODAY, 'en')).toBe(
		'Capex Atlas (2026). “Floors: Georgia” [figure]. Data version 2026-07-02-00000000, data through 2 July 2026. Sources: One & Two_Three, 4 June 2025. License: Capex Atlas, CC BY 4.0. https://atlas.example/compare/?q=50%25&show=NC,GA (accessed 3 August 2026).'
	);
	expect(textCitation({ ...cited, title: 'Untergrenzen', kind: 'table' }, TODAY, 'de')).toBe(
		'Capex Atlas (2026). „Untergrenzen“ [Tabelle]. Datenstand 2026-07-02-00000000, Daten bis 2. Juli 2026. Quellen: One & Two_Three, 4 June 2025. Lizenz: Capex Atlas, CC BY 4.0. https://atlas.example/compare/?q=50%25&show=NC,GA (abgerufen am 3. August 2026).'
	);
});

test('another program reads from the BibTeX what the CSL JSON says', () => {
	const [own] = JSON.parse(cslCitation(cited, TODAY, 'en')) as Readonly<Record<string, unknown>>[];
	const read = readBibtex(bibtexCitation(cited, TODAY, 'en'));
	for (const field of [
		...['id', 'title', 'URL', 'version', 'publisher', 'note', 'genre'],
		'accessed'
	])
		expect(plain(read[field]), field).toEqual(own?.[field]);
	// One name, not a first and a last one.
	expect(plain(read.author)).toEqual([{ family: 'Capex Atlas' }]);
	// BibTeX knows a year and a month.
	expect(plain(read.issued)).toEqual({ 'date-parts': [[2026, 7]] });
});

test('no special character of LaTeX is lost from a title, or ends its field', () => {
	const characters = fc.constantFrom(...'{}\\$&#%_~^",=@aZ0é–“”'.split(''));
	fc.assert(
		fc.property(fc.array(characters, { maxLength: 40 }), (letters) => {
			const title = `x${letters.join('')}y`;
			expect(readBibtex(bibtexCitation({ ...cited, title }, TODAY, 'en')).title).toBe(title);
		})
	);
});

test('an address ends no field, whatever stands in it', () => {
	const address = 'https://atlas.example/compare/?q=%7Bx}{y\\';
	const { URL: read, title } = readBibtex(bibtexCitation({ ...cited, address }, TODAY, 'en'));
	expect(read).toBe('https://atlas.example/compare/?q=%7Bx%7D%7By%5C');
	expect(title).toBe(AWKWARD);
});

test('CSL JSON has nothing but what its schema knows, and the fields it requires', () => {
	const [item] = JSON.parse(cslCitation(cited, TODAY, 'de')) as Record<string, unknown>[];
	expect(item).toEqual({
		id: expect.stringMatching(/^capexatlas2026figure-[a-z0-9]+$/),
		type: 'figure',
		title: AWKWARD,
		author: [{ literal: 'Capex Atlas' }],
		'container-title': 'Capex Atlas',
		publisher: 'Capex Atlas',
		issued: { 'date-parts': [[2026, 7, 2]] },
		accessed: { 'date-parts': [[2026, 8, 3]] },
		version: '2026-07-02-00000000',
		genre: 'Abbildung',
		note: 'Datenstand 2026-07-02-00000000, Daten bis 2. Juli 2026. Quellen: One & Two_Three, 4 June 2025. Lizenz: Capex Atlas, CC BY 4.0.',
		URL: cited.address,
		language: 'de'
	});
});

test('two views, or one view of two editions of the data, are two entries; the same one is the same', () => {
	const key = (fields: Partial<Cited>) =>
		readBibtex(bibtexCitation({ ...cited, ...fields }, TODAY, 'en')).id;
	const keys = [
		key({}),
		key({ address: 'https://atlas.example/map/' }),
		key({ dataVersion: '2026-07-02-11111111' }),
		key({ kind: 'table' })
	];
	expect(new Set(keys).size).toBe(4);
	expect(key({})).toBe(keys[0]);
	expect(keys.join('')).toMatch(/^[a-z0-9-]+$/);
});

const atlas = tinyAtlas([
	announce({
		id: 'acme-nc-2025',
		companyId: 'acme',
		project: 'Project Fox & Hound',
		amount: usd(10e9, 'at_least'),
		announcedOn: '2025-06-04',
		sources: [{ publisher: 'Paper', url: 'https://paper.example/a_b', publishedOn: '2025-06-05' }]
	})
]);

test('a figure is cited by the title it shows, and a map of counts with its counter and licence', () => {
	const shown = { shown: 'picture', kind: 'map', address: '/map/' } as const;
	const counts = citedFigure(ask(atlas, DEFAULTS.map), 'en', shown);
	expect(counts.title).toBe('Data centers by state, counted by Counter A, 29 July 2026');
	expect(counts.kind).toBe('map');
	expect(counts.sources).toContain('Counter A');
	expect(citedFigure(ask(atlas, DEFAULTS.map), 'en', { ...shown, shown: 'table' }).kind).toBe(
		'table'
	);
});

test('an announcement is cited with who, what, where, how much and when, and the page it was read on', () => {
	const list = listAnnouncements(atlas, DEFAULTS.announcements);
	const [entry] = list.rows;
	if (!entry) throw new Error('no row');
	const row = citedAnnouncement(entry, list, 'en', 'https://atlas.example/announcements/');
	expect(row.title).toBe(
		'Acme, Project Fox & Hound, North Carolina: at least $10B, announced 4 June 2025 (acme-nc-2025)'
	);
	expect(row.sources).toBe('Paper, 5 June 2025, https://paper.example/a_b');
	const read = readBibtex(bibtexCitation(row, TODAY, 'en'));
	expect(read.title).toBe(row.title);
	expect(read.note).toContain('https://paper.example/a_b');
});

/** Read by Citation.js, which knows nothing of ours. */
function readBibtex(text: string): Readonly<Record<string, unknown>> {
	const { data } = new Cite(text);
	const [entry] = data;
	if (!entry || data.length > 1) throw new Error('not one entry');
	return entry;
}

/** Without what the reader notes for itself. */
function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
