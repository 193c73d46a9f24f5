import { expect, test } from 'vitest';
import { figureFile } from '$lib/components/export/figure-file';
import { carriedBy } from '$lib/export/carried';
import { ask } from '$lib/view/ask';
import { ownMeasureId } from '$lib/view/own/measure-id';
import { isFiltered } from '$lib/view/own/unnamed';
import { openOwn } from '$lib/view/own/opened-rows';
import { writeView } from '$lib/view/url';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { subtitleOf } from '$lib/words/subtitle';
import { titleOf } from '$lib/words/title';
import { sourcesOf, licenceOf } from '$lib/words/foot';
import { ownData, ownTable } from '../view/own-table';
import { tinyAtlas } from '../view/tiny-atlas';
import { COLOUR_TOKENS, type Tokens } from '$lib/format/tokens';

const TOKENS = Object.fromEntries(COLOUR_TOKENS.map((name) => [name, '#000000'])) as Tokens;
const TABLE = ownTable({
	state: ['NC', 'NC', 'GA'],
	Capacity: [1, 2, 10],
	Customer: ['Secret Bakery', 'Secret Foundry', 'Secret Foundry']
});
const atlas = tinyAtlas([], { own: ownData(TABLE) });
const measure = ownMeasureId({
	column: 1,
	label: 'Capacity',
	unit: 'mw',
	kind: 'total',
	aggregate: 'sum'
});
const filtered: ViewState = {
	...DEFAULTS.compare,
	own: '0123456789abcdef',
	measure,
	items: ['NC', 'GA'],
	where: [{ column: 2, labels: ['Secret Foundry'] }]
};

function file(view: ViewState, filtersNamed = false) {
	const answer = ask(atlas, view);
	const drawing = { plot: () => ({}) as never, legend: () => null };
	return figureFile(
		{
			answer,
			locale: 'en',
			notes: [],
			shown: 'picture',
			address: `/compare/${writeView(answer.request, DEFAULTS.compare)}`,
			filtersNamed
		},
		drawing
	);
}

async function everythingOf(view: ViewState, filtersNamed = false): Promise<string> {
	const { figure, fileBase } = file(view, filtersNamed);
	const picture = figure.picture?.(TOKENS);
	const tables = await Promise.all([figure.tables.shown?.(), figure.tables.full?.()]);
	if (!picture) throw new Error('An own file makes no picture');
	const { plot: _, legend: __, ...said } = picture;
	return JSON.stringify([said, carriedBy(picture), tables, fileBase]);
}

test('a file made from a reader’s own table carries the values drawn, and no cell of a row', async () => {
	const said = await everythingOf({ ...filtered, where: [] });
	expect(said).toContain('"Capacity"');
	expect(said).not.toContain('Secret');
});

test('filters of a reader’s own file are told of and named only where he says so', async () => {
	const unsaid = await everythingOf(filtered);
	expect(unsaid).not.toContain('Secret');
	expect(unsaid).not.toContain('where=');
	expect(unsaid).toContain('the filters are not named here');
	const said = await everythingOf(filtered, true);
	expect(said).toContain('Secret Foundry');
	expect(said).toContain('where=');
	// On the page they are said.
	expect(subtitleOf(ask(atlas, filtered), 'en')).toContain('Customer: Secret Foundry');
});

test('over one of our measures too, what narrows the reader’s rows is not said', async () => {
	const ours = { ...filtered, measure: 'mw', companies: ['acme'], sites: ['own'] } as const;
	const unsaid = await everythingOf(ours);
	expect(unsaid).not.toContain('Secret');
	expect(unsaid).not.toContain('where=');
	// Ours are no secret.
	expect(unsaid).toContain('company=acme');
	expect(await everythingOf(ours, true)).toContain('Secret');
});

test('which states’ counties are drawn is no filter: it stays in title and address', async () => {
	const table = ownTable({ county: ['37153', '51107'], Capacity: [2, 4] });
	const counties = [
		{ fips: '37153', fullName: 'Richmond County', state: 'NC' as const },
		{ fips: '51107', fullName: 'Loudoun County', state: 'VA' as const }
	].map((one) => ({ ...one, population2025: 1, landAreaSqMi: 1 }));
	const answer = ask(tinyAtlas([], { own: ownData(table, { counties }) }), {
		...DEFAULTS.map,
		own: '0123456789abcdef',
		by: 'county',
		measure,
		states: ['NC']
	});
	expect(isFiltered(answer)).toBe(false);
	expect(answer.rows.map(({ key }) => key)).toEqual(['37153']);
});

test('the address of a view of an own file stands behind #, and nothing of it in the query', () => {
	const address = writeView(filtered, DEFAULTS.compare);
	expect(address.startsWith('#own=0123456789abcdef&')).toBe(true);
	const { search, hash } = new URL(`https://site.invalid/compare/${address}`);
	expect(search).toBe('');
	expect(hash).toContain('Secret');
});

test('a figure of an own file says whose numbers it shows, in both languages', () => {
	const answer = ask(atlas, { ...filtered, where: [] });
	expect(titleOf(answer, 'en')).toBe('Capacity: North Carolina and Georgia, in “Own list”');
	expect(titleOf(answer, 'de')).toBe('Capacity: North Carolina und Georgia, in „Own list“');
	expect(sourcesOf(answer, 'en')).toBe(
		'“Own list”, the reader’s own file (fingerprint 01234567), 3 rows read; it is not part of Capex Atlas'
	);
	expect(licenceOf(answer, 'en')).toBe('Own data, no licence stated');
	const beside = ask(atlas, { ...filtered, where: [], chart: 'scatter', against: 'floor' });
	expect(sourcesOf(beside, 'en')).toContain('announcements, each with its own source');
	expect(licenceOf(beside, 'en')).toContain('CC BY 4.0');
});

test('a number of an own file opens to its rows, which add up to it', () => {
	const opened = openOwn(atlas, { ...filtered, where: [] }, 'NC');
	expect(opened).toMatchObject({ value: 3, known: 2, of: 2, name: 'North Carolina' });
	const column = opened?.table.columns[1];
	const values = opened?.rows.map((row) => (column?.kind === 'number' ? column.values[row] : NaN));
	expect(values).toEqual([2, 1]);
});
