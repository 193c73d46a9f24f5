import { expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { coverageOf, licenceOf, mapNotesOf, notesOf, sourcesOf } from '$lib/words/foot';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const atlas = tinyAtlas([
	announce({ id: 'a', amount: usd(6e9), project: 'Blue', sourcing: 'doubtful' }),
	announce({ id: 'b', amount: usd(2e9) }),
	announce({ id: 'c' }),
	announce({ id: 'n', companyId: 'bolt', scope: 'national_plan', state: null, amount: usd(9e9) })
]);
const answer = (view: Partial<ViewState>) => ask(atlas, { ...DEFAULTS.compare, ...view });

test('the foot says for how many projects dollars are known', () => {
	expect(coverageOf(answer({ items: ['NC'] }), 'en')).toBe('$ known for 2 of 3 projects');
});

test('the foot names the day of the data and the source and year of a denominator', () => {
	expect(sourcesOf(answer({ per: 'resident' }), 'en')).toContain('data through 2 July 2026');
	expect(sourcesOf(answer({ per: 'resident' }), 'en')).toContain('US Census Bureau, 2025');
});

test('a count names its counter and its day, and OpenStreetMap’s licence where it rests on it', () => {
	const counted = ask(atlas, DEFAULTS.map);
	expect(sourcesOf(counted, 'en')).toBe('Counter A, counted 29 July 2026');
	expect(licenceOf(counted, 'en')).not.toContain('ODbL');
	const vintage = counted.vintage && { ...counted.vintage, openStreetMap: true };
	expect(licenceOf({ ...counted, vintage }, 'en')).toContain(
		'OpenStreetMap contributors, ODbL 1.0'
	);
});

test('where counters stand side by side each is named with its days, and the licence is of any of them', () => {
	const side = ask(atlas, { ...DEFAULTS.map, chart: 'counters' });
	expect(sourcesOf(side, 'en')).toBe(
		'Counter A, counted 29 July 2026; Counter B, counted 4 June 2025'
	);
	expect(coverageOf(side, 'en')).toBe('Reported by at least one of 2 counters: 3 of 3');
	expect(licenceOf(side, 'en')).not.toContain('ODbL');
	const mapped = atlas.vintages.map((one) => ({ ...one, openStreetMap: one.id === 'partial' }));
	const other = ask({ ...atlas, vintages: mapped }, { ...DEFAULTS.map, chart: 'counters' });
	expect(licenceOf(other, 'en')).toContain('ODbL 1.0');
});

test('a floor says what of it is doubtful and names a project above a third of it', () => {
	expect(notesOf(answer({ items: ['NC'] }), 'en')).toEqual([
		'$6.0B of the floor (75%) rests on rows marked doubtful.',
		'North Carolina: 75% of the total is one project, Acme, Blue.'
	]);
});

test('a ceiling says what of the ceiling is doubtful, never less than it is', () => {
	const ranges = tinyAtlas([
		announce({ id: 'a', amount: usd(1e9, 'range', 6.01e9), sourcing: 'doubtful' }),
		announce({ id: 'b', amount: usd(2e9) })
	]);
	const asked = ask(ranges, { ...DEFAULTS.compare, measure: 'ceiling', items: ['NC'] });
	expect(notesOf(asked, 'en')[0]).toBe('$6.1B of the ceiling (75%) rests on rows marked doubtful.');
	expect(notesOf(asked, 'de')[0]).toMatch(
		/^6,1.Mrd\..\$ der Obergrenze \(75.%\) beruhen auf Zeilen/
	);
});

test('dollars per megawatt say what of the floor under them is doubtful', () => {
	const powered = tinyAtlas([
		announce({ id: 'a', amount: usd(3e9, 'range', 9e9), powerMw: 100, sourcing: 'doubtful' }),
		announce({ id: 'b', amount: usd(1e9), powerMw: 100 })
	]);
	const asked = ask(powered, { ...DEFAULTS.compare, measure: 'usd_per_mw', items: ['NC'] });
	expect(notesOf(asked, 'en')[0]).toBe('$3.0B of the floor (75%) rests on rows marked doubtful.');
});

test('a company with national plans only is said not to be comparable with sites', () => {
	expect(notesOf(answer({ by: 'company', items: ['acme', 'bolt'] }), 'en')).toContain(
		'Bolt: national plans only, not comparable with sites.'
	);
});

test('a map that shades totals says so; circles and shaded counts do not need to', () => {
	const notes = (view: Partial<ViewState>) =>
		mapNotesOf(ask(atlas, { ...DEFAULTS.map, ...view }), 'en');
	expect(notes({ measure: 'mw', draw: 'shade' })[0]).toContain('shaded');
	expect(notes({ measure: 'mw' })).toEqual([]);
	expect(notes({ measure: 'mw', draw: 'symbols' })).toEqual([]);
	expect(notes({})).toEqual([]);
});

test('groups that do not add up to their whole say by how much', () => {
	const across = tinyAtlas([
		announce({ id: 'plan', state: 'GA', amount: usd(12e9) }),
		announce({ id: 'piece', state: 'NC', amount: usd(5e9), partOf: 'plan' })
	]);
	expect(notesOf(ask(across, DEFAULTS.compare), 'en')).toContain(
		'These groups add up to $17.0B, but together they are $12.0B: $5.0B apart, because each is a selection of its own.'
	);
});

test('ceilings that do not add up are said rounded up, and what is between them as near as it is', () => {
	const across = tinyAtlas([
		announce({ id: 'plan', state: 'GA', amount: usd(1e9, 'up_to') }),
		announce({ id: 'big', state: 'GA', amount: usd(11.01e9) }),
		announce({ id: 'piece', state: 'NC', amount: usd(0.52e9), partOf: 'plan' })
	]);
	expect(notesOf(ask(across, { ...DEFAULTS.compare, measure: 'ceiling' }), 'en')).toContain(
		'These groups add up to $12.6B, but together they are $12.1B: $520M apart, because each is a selection of its own.'
	);
});

test('a ceiling in no single county is said rounded up', () => {
	const nowhere = tinyAtlas([announce({ id: 'a', amount: usd(33_275e6) })]);
	const notes = (measure: 'floor' | 'ceiling') =>
		notesOf(ask(nowhere, { ...DEFAULTS.compare, by: 'county', measure, items: [] }), 'en');
	expect(notes('floor').join()).toContain('Not allocated: $33.2B');
	expect(notes('ceiling').join()).toContain('Not allocated: $33.3B');
});
