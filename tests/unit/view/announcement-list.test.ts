import { expect, test } from 'vitest';
import { listAnnouncements } from '$lib/view/announcement-list';
import { openListTotal } from '$lib/view/list-total';
import { holdsWords, searchable, wantedWords } from '$lib/view/text-match';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = tinyAtlas([
	announce({ id: 'old', announcedOn: '2024-05', amount: usd(3), city: 'Doña Ana' }),
	announce({ id: 'new', announcedOn: '2025-06-04', amount: usd(9), supersedes: 'old' }),
	announce({
		id: 'cap',
		announcedOn: '2025',
		amount: usd(50, 'up_to'),
		companyId: 'bolt',
		state: 'VA'
	}),
	announce({ id: 'dead', announcedOn: '2025-02', status: 'cancelled', state: 'GA' })
]);
const list = (patch: Partial<ViewState> = {}) =>
	listAnnouncements(atlas, { ...DEFAULTS.announcements, ...patch });
const ids = (patch?: Partial<ViewState>) => list(patch).rows.map(({ row }) => row.id);

test('every row is listed, newest first, and a row known by its year after the dated ones of that year', () => {
	expect(ids()).toEqual(['new', 'dead', 'cap', 'old']);
});

test('firm amounts come before what is only possible, and no figure comes last', () => {
	expect(ids({ sort: 'amount' })).toEqual(['new', 'old', 'cap', 'dead']);
});

test('each row says how it stands in the total', () => {
	const standing = Object.fromEntries(list().rows.map(({ row, standing: one }) => [row.id, one]));
	expect(standing).toEqual({
		cap: { kind: 'counts' },
		new: { kind: 'counts' },
		old: { kind: 'earlier', replacedBy: 'new' },
		dead: { kind: 'set_aside', reason: 'cancelled', within: null }
	});
});

test('filters narrow the list and the search forgives accents, case and word endings', () => {
	expect(ids({ companies: ['bolt'] })).toEqual(['cap']);
	expect(ids({ states: ['GA'] })).toEqual(['dead']);
	expect(ids({ statuses: ['cancelled'] })).toEqual(['dead']);
	expect(ids({ text: 'dona' })).toEqual(['old']);
	expect(ids({ text: 'VIRG bolt' })).toEqual(['cap']);
	expect(ids({ text: 'nothing' })).toEqual([]);
});

test('as of a day later announcements are not listed and later statuses are not known', () => {
	expect(ids({ asOf: '2024-12-31' })).toEqual(['old']);
});

test('a list can hold its first rows only and still says how many match', () => {
	const short = listAnnouncements(atlas, DEFAULTS.announcements, 2);
	expect([short.rows.length, short.matching, short.all]).toEqual([2, 4, 4]);
});

test('a search of nothing but punctuation matches everything', () => {
	expect(holdsWords(searchable([null]), wantedWords(' – '))).toBe(true);
});

test('the list’s total is that of the projects its rows belong to, earlier rows included', () => {
	const total = (patch: Partial<ViewState>) =>
		openListTotal(atlas, { ...DEFAULTS.announcements, ...patch })?.low;
	expect(total({ text: 'dona' })).toBe(9);
	expect(total({ companies: ['bolt'] })).toBe(0);
	expect(total({ text: 'nothing' })).toBeNull();
});
