import { expect, test } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import type { Project } from '$lib/domain/project';
import { DOLLARS, POWER_MW } from '$lib/domain/quantity';
import { doubtfulPart, tally } from '$lib/domain/tally';
import { totalOf } from '$lib/domain/total';
import { ask } from '$lib/view/ask';
import { portfolioOf } from '$lib/view/portfolio';
import { dollarTotals, totals } from '$lib/view/totals';
import { DEFAULTS } from '$lib/view/view-state';
import { flows } from '../unit/domain/flows';

const BILLION = 1e9;
const atlas = loadAtlas();
const projects = portfolioOf(atlas, { asOf: null, withoutDoubtful: false });

const project = (id: string, among: readonly Project[] = projects): Project => {
	const found = among.find((one) => one.id === id);
	if (!found) throw new Error(`no project ${id}`);
	return found;
};
const asOf = (day: string) => portfolioOf(atlas, { asOf: day, withoutDoubtful: false });
const state = (code: string, among: readonly Project[] = projects) =>
	among.filter(({ newest }) => newest.state === code);
const byCounty = (code: 'MS' | 'GA', fips: string) => {
	const answer = ask(atlas, { ...DEFAULTS.map, by: 'county', measure: 'floor', states: [code] });
	return {
		floor: answer.rows.find(({ key }) => key === fips)?.value,
		notAllocated: answer.notAllocated
	};
};
const reasonOf = (selection: readonly Project[], id: string) =>
	tally(selection, DOLLARS).setAside.find((entry) => entry.project.id === id)?.reason;

test('Amazon in Richmond County, North Carolina is exactly 10 billion dollars and 500 jobs, of 4 June 2025', () => {
	const { floor, ceiling, jobsPermanent, newest } = project('amazon-nc-richmond-2025');
	expect([floor?.value, ceiling?.usd, ceiling?.open]).toEqual([10 * BILLION, 10 * BILLION, false]);
	expect([jobsPermanent?.value, newest.announcedOn, newest.counties]).toEqual([
		500,
		'2025-06-04',
		[{ fips: '37153', name: 'Richmond', fullName: 'Richmond County' }]
	]);
});

test('Amazon in Georgia is at least 11 billion dollars in two counties, of January 2025', () => {
	const { floor, ceiling, newest } = project('amazon-ga-state-2025');
	expect([floor?.value, ceiling?.usd, ceiling?.open]).toEqual([11 * BILLION, 11 * BILLION, true]);
	expect(newest.counties.map(({ name }) => name)).toEqual(['Butts', 'Douglas']);
	expect(newest.announcedOn.slice(0, 7)).toBe('2025-01');
});

test('North Carolina adds up to 33,275 million dollars from seven rows, with the cancelled 36 billion set aside', () => {
	const total = totalOf(tally(state('NC'), DOLLARS));
	expect(total.floorUsd).toBe((1000 + 175 + 10_000 + 1000 + 19_200 + 1000 + 900) * 1e6);
	expect(total.counted).toHaveLength(7);
	expect(total.setAside.filter(({ reason }) => reason === 'cancelled').map(({ id }) => id)).toEqual(
		[
			'els-nc-matthews-2025',
			'ess-nc-tarboro-2025',
			'natelli-nc-apex-2025',
			'tract-nc-mooresville-2025'
		]
	);
});

test('Hut 8 in Louisiana: a later “up to 10 billion” caps the earlier “about 12.5 billion”, which stays doubtful', () => {
	const hut8 = project('hut8-la-westfeliciana-2025');
	expect([hut8.floor?.value, hut8.ceiling?.usd]).toEqual([10 * BILLION, 10 * BILLION]);
	expect(hut8.floor?.from.id).toBe('hut8-la-westfeliciana-2024');
	expect(doubtfulPart(tally([hut8], DOLLARS))).toBe(10 * BILLION);
	expect(project('hut8-la-westfeliciana-2024', asOf('2025-12-16')).floor?.value).toBe(
		12.5 * BILLION
	);
});

test('Project Jupiter in New Mexico: a bond ceiling of 165 billion leaves 5 billion firm', () => {
	const jupiter = project('project-jupiter-nm-dona-ana-2025');
	expect([jupiter.floor?.value, jupiter.ceiling?.usd]).toEqual([5 * BILLION, 165 * BILLION]);
});

test('Amazon’s plan in Mississippi and its two pieces are 12 billion, once', () => {
	const amazon = state('MS').filter(
		({ newest }) => newest.companyId === 'amazon' && newest.announcedOn.startsWith('2026')
	);
	const total = totalOf(tally(amazon, DOLLARS));
	expect(total).toMatchObject({ floorUsd: 12 * BILLION, counted: ['amazon-ms-state-2026'] });
	expect(total.setAside).toEqual([
		{ id: 'amazon-ms-clinton-2026', reason: 'part_of' },
		{ id: 'amazon-ms-madison-2026', reason: 'part_of' }
	]);
});

test('Hinds County, Mississippi holds the 1 billion that names it alone, not the 12 billion plan', () => {
	const { floor, notAllocated } = byCounty('MS', '28049');
	expect(floor).toBe(1 * BILLION);
	expect(notAllocated?.low).toBeGreaterThanOrEqual(12 * BILLION);
});

test('northern Indiana: Hobart’s 11 billion lies within the 15 billion plan', () => {
	const amazon = state('IN').filter(({ newest }) => newest.companyId === 'amazon');
	expect(tally(amazon, DOLLARS).low).toBe((15 + 11) * BILLION);
	expect(reasonOf(amazon, 'amazon-in-hobart-2026')).toBe('part_of');
	expect(tally([project('amazon-in-hobart-2026')], DOLLARS).low).toBe(11 * BILLION);
});

test('Tract in Nevada: a 100 billion build-out value is not investment, so Fleet’s 3.8 billion counts', () => {
	expect(reasonOf(state('NV'), 'tract-nv-storey-2024')).toBe('not_investment');
	expect(totalOf(tally(state('NV'), DOLLARS)).counted).toContain('fleet-nv-storey-2026');
});

test('Tract in Nevada: in megawatts the park counts and Fleet’s building lies within it', () => {
	const total = tally(state('NV'), POWER_MW);
	expect(total.counted.map(({ project: one }) => one.id)).toContain('tract-nv-storey-2024');
	expect(total.setAside.find(({ project: one }) => one.id === 'fleet-nv-storey-2026')?.reason).toBe(
		'part_of'
	);
});

test('Troup County, Georgia: Google named for Rosewall’s project is the same 8 billion, beside Project West’s 9.7', () => {
	const google = project('google-ga-troup-2026');
	expect(google.known.map(({ id }) => id)).toEqual([
		'rosewall-ga-troup-2025',
		'google-ga-troup-2026'
	]);
	expect(google.newest.companyId).toBe('google');
	expect(byCounty('GA', '13285').floor).toBe((8 + 9.7) * BILLION);
	const before = project('rosewall-ga-troup-2025', asOf('2025-12-31'));
	expect([before.floor?.value, before.ceiling?.usd]).toEqual([0, 8 * BILLION]);
});

test('national plans never add to the sites that fulfil them', () => {
	const all = dollarTotals(atlas, 'state').all;
	expect(all.setAside.filter(({ reason }) => reason === 'national_plan').length).toBeGreaterThan(
		10
	);
	expect(all.counted.some((id) => id.includes('-us-'))).toBe(false);
});

test('the total of everything is known for 230 of 342 projects', () => {
	expect(dollarTotals(atlas, 'state').all).toMatchObject({ known: 230, of: 342 });
});

test('totals by status are parts of one selection and add up to it', () => {
	const byStatus = totals(atlas, 'status', null, 'floor');
	const sum = byStatus.groups.reduce((total, { floorUsd }) => total + (floorUsd ?? 0), 0);
	expect(sum).toBe(byStatus.all.floorUsd);
	expect(byStatus.groups.flatMap(({ counted }) => counted)).toHaveLength(byStatus.all.known);
});

test('flows by quarter add up to the total as of the end of 2026', () => {
	const made = flows(atlas.announcements, 'quarter', 2021, 2026);
	const total = tally(asOf('2026-12-31'), DOLLARS).low;
	expect(made.reduce((sum, { change }) => sum + (change ?? 0), 0)).toBe(total);
	expect(total).toBe(tally(projects, DOLLARS).low);
});

test('Undisclosed is not a company', () => {
	expect(dollarTotals(atlas, 'company').groups.map(({ key }) => key)).not.toContain('undisclosed');
});

test('a parish is called a parish', () => {
	const [county] = project('hut8-la-westfeliciana-2025').newest.counties;
	expect(county?.fullName).toBe('West Feliciana Parish');
});
