import { expect, test } from 'vitest';
import { EMBED_TOOLS, PLAIN_EMBED, readEmbed, withEmbed, type EmbedOptions } from '$lib/view/embed';
import { embedAddress } from '$lib/view/embed-address';
import { readView, writeView } from '$lib/view/url';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

const OPTIONS: EmbedOptions = {
	theme: 'dark',
	tools: ['table', 'link'],
	release: '2026-07-02-f6e3b3e5'
};
const VIEW: ViewState = { ...DEFAULTS.compare, items: ['TX', 'VA'], text: 'data=1&theme=light' };

test('what an embedded figure is asked for is read back from its address, view and options alike', () => {
	const query = withEmbed(writeView(VIEW, DEFAULTS.compare), OPTIONS);
	expect(readEmbed(query)).toEqual(OPTIONS);
	expect(readView(query, DEFAULTS.compare)).toEqual(VIEW);
});

test('an embedded figure shows no tools, the reader’s own theme and live data unless it is asked for others', () => {
	expect(readEmbed('')).toEqual(PLAIN_EMBED);
	expect(withEmbed('', PLAIN_EMBED)).toBe('');
	expect(readEmbed('?theme=sepia&tools=delete,&data=')).toEqual(PLAIN_EMBED);
});

test('tools stand in one order, however they are asked for', () => {
	expect(readEmbed('?tools=link,export,table,link').tools).toEqual(EMBED_TOOLS);
	expect(withEmbed('?at=NC', { ...PLAIN_EMBED, tools: ['link', 'table'] })).toBe(
		'?at=NC&tools=table,link'
	);
});

test('a release that cannot be is not read as live data', () => {
	expect(readEmbed('?data=../../x').release).toBe('../../x');
});

test('the embedded form of a figure stands in any language, below any base', () => {
	const to = (address: string, from: 'en' | 'de', language: 'en' | 'de') =>
		embedAddress(address, from, language, PLAIN_EMBED);
	expect(to('/compare/?show=NC,GA', 'en', 'de')).toBe('/de/embed/compare/?show=NC,GA');
	expect(to('/de/map/', 'de', 'en')).toBe('/embed/map/');
	expect(to('/atlas/de/map/?at=NC', 'de', 'de')).toBe('/atlas/de/embed/map/?at=NC');
	expect(to('/de/map/', 'en', 'en')).toBe('/de/embed/map/');
});

test('a page without an embedded form has no address for one', () => {
	expect(embedAddress('/announcements/?q=x', 'en', 'en', PLAIN_EMBED)).toBeNull();
	expect(embedAddress('/comparepage/', 'en', 'en', PLAIN_EMBED)).toBeNull();
});
