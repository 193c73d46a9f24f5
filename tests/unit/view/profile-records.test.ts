import { expect, test } from 'vitest';
import { loadAtlas, loadCapex, loadEnergyDeals } from '$lib/data/folder.server';
import { announcementPage } from '$lib/view/announcement-page';
import { companyProfile } from '$lib/view/company-profile';
import { coverageOf } from '$lib/view/coverage';
import { announcementRecord, companyRecord, stateRecord } from '$lib/view/profile-records';
import { stateProfile } from '$lib/view/state-profile';
import { dollarTotals } from '$lib/view/totals';
import { announce } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const atlas = loadAtlas();
const deals = loadEnergyDeals();
const made = { atlas, deals, links: { page: '/here/' } };

test('the profile of every state gives the totals that the totals give', () => {
	const { groups } = dollarTotals(atlas, 'state');
	const of = new Map(groups.map((group) => [group.key, group]));
	for (const { code } of atlas.states) {
		const record = stateRecord(stateProfile(atlas, deals, code, []), made);
		const total = of.get(code);
		expect([code, record.floorUsd, record.ceilingUsd, record.openEnded]).toEqual([
			code,
			total?.floorUsd ?? null,
			total?.ceilingUsd ?? null,
			total?.openEnded ?? false
		]);
		const parts = record.byStatus.reduce((sum, { floorUsd }) => sum + floorUsd, 0);
		expect(parts).toBe(record.floorUsd ?? 0);
	}
});

test('a profile has its links, its version and every announcement with its sources', () => {
	const record = stateRecord(stateProfile(atlas, deals, 'NC', []), made);
	const own = atlas.announcements.filter(({ state }) => state === 'NC');
	expect(record).toMatchObject({
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion,
		licence: 'CC-BY-4.0',
		links: { page: '/here/' },
		state: 'NC',
		name: 'North Carolina'
	});
	expect(record.announcements.map(({ id }) => id).toSorted()).toEqual(
		own.map(({ id }) => id).toSorted()
	);
	for (const { sources } of record.announcements) expect(sources.length).toBeGreaterThan(0);
	for (const { source } of record.counts) expect(source).toMatch(/^https?:/);
	expect(JSON.stringify(record)).not.toContain('undefined');
});

test('a company that announced nothing with a figure has null dollars, never 0', () => {
	const beside = { deals, capex: loadCapex() };
	const records = atlas.companies
		.filter(({ disclosed }) => disclosed)
		.map((company) => companyRecord(companyProfile(atlas, beside, company), made));
	const silent = records.filter(({ announcements }) => announcements.length === 0);
	expect(silent.length).toBeGreaterThan(0);
	for (const record of silent)
		expect([record.floorUsd, record.ceilingUsd, record.doubtfulUsd]).toEqual([null, null, null]);
	const amazon = records.find(({ company }) => company === 'amazon');
	expect(amazon?.powerDeals.deals.map(({ id }) => id)).toContain('amazon-talen-susquehanna-2025');
	for (const { sources } of amazon?.powerDeals.deals ?? [])
		expect(sources.length).toBeGreaterThan(0);
});

test('an announcement has its lineage, its standing and its sources', () => {
	const id = 'amazon-nc-richmond-2025';
	const about = announcementPage(atlas, { facilities: [], deals }, id);
	if (about === null) throw new Error('no such row');
	const record = announcementRecord(about, made);
	expect(record.announcement?.id).toBe(id);
	expect(record.announcement?.sources.length).toBeGreaterThan(0);
	expect(record.lineage.map((one) => one.id)).toContain(id);
	expect(record.standingInTotal.counts?.floorUsd).toBe(10e9);
});

test('what is covered reaches from the first announcement to the newest day of the data', () => {
	expect(coverageOf(atlas, () => false)).toBeNull();
	const [first, last] = (coverageOf(atlas, ({ state }) => state === 'NC') ?? '').split('/');
	expect(first).toMatch(/^20\d\d/);
	expect(last).toBe(atlas.dataThrough);
});

test('a project without a name has none in a record, whatever tells it from others on a page', () => {
	const unnamed = tinyAtlas([
		announce({ id: 'a', state: 'NC', city: 'Heath;Hebron' }),
		announce({ id: 'b', state: 'NC', project: 'Blue Marlin' })
	]);
	const profile = stateProfile(unnamed, [], 'NC', []);
	const record = stateRecord(profile, { atlas: unnamed, deals: [], links: made.links });
	expect(record.unknown.withoutFigure.map(({ id, project }) => [id, project])).toEqual([
		['a', null],
		['b', 'Blue Marlin']
	]);
	expect(profile.unknown.withoutFigure.map(({ project }) => project)).toEqual([
		'Heath, Hebron',
		'Blue Marlin'
	]);
	expect(record.unknown.silentCounters.every((label) => typeof label === 'string')).toBe(true);
});
