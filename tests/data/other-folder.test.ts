import { expect, test } from 'vitest';
import { atlasOf } from '$lib/data/atlas';
import { buildOutOf } from '$lib/data/build-out';
import { capexOf } from '$lib/data/capex-figures';
import { dataPackage } from '$lib/data/data-package';
import { documentationOf } from '$lib/data/documentation';
import { energyDealsOf } from '$lib/data/energy-deals';
import { readFolder } from '$lib/data/folder.server';
import { publisherOf, publisherOrThrow } from '$lib/data/publisher.server';
import { loadReleases } from '$lib/data/releases.server';
import { sitesOf } from '$lib/data/sites';
import { tableRecords } from '$lib/data/table-records';
import { listAnnouncements } from '$lib/view/announcement-list';
import { ask } from '$lib/view/ask';
import { buildOutMoney } from '$lib/view/build-out-money';
import { builtSites } from '$lib/view/built-sites';
import { capexCompanies } from '$lib/view/capex-years';
import { companyProfile } from '$lib/view/company-profile';
import { askEnergy } from '$lib/view/energy-answer';
import { ENERGY_START } from '$lib/view/energy-view';
import { announcementChanges } from '$lib/view/feed-entries';
import { headlineOf } from '$lib/view/headline';
import { homeFigures } from '$lib/view/home-figures';
import { MEASURE_IDS } from '$lib/view/measures';
import { stateProfile } from '$lib/view/state-profile';
import { dollarTotals } from '$lib/view/totals';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

// An organisation's own folder: seven tables of fourteen, two of them smaller than ours, one with nothing but its header.
const FOLDER = 'tests/fixtures/other-folder';
const MILLION = 1e6;
const { tables, fingerprint, issues, withoutFile } = readFolder(FOLDER);
const publisher = publisherOrThrow(FOLDER);
const atlas = atlasOf(tables, fingerprint);
const deals = energyDealsOf(tables);
const capex = capexOf(tables);
const names = {
	companies: new Map(atlas.companies.map(({ id, name }) => [id, name])),
	states: new Map(atlas.states.map(({ code, name }) => [code, name]))
};

const valuesOf = (view: ViewState) =>
	ask(atlas, view).rows.flatMap(({ key, value }) => (value === null ? [] : [[key, value]]));

test('a folder with seven tables is sound, and says which others it was read without', () => {
	expect(issues).toEqual([]);
	expect(withoutFile).toEqual([
		'deflators',
		'epoch_data_center_timelines',
		'epoch_frontier_data_centers',
		'epoch_geocodes',
		'site_matches',
		'state_count_vintages',
		'state_counts'
	]);
});

test('announcements, companies and states cannot be missing, and nor can who publishes them', () => {
	const nowhere = 'tests/fixtures/no-such-folder';
	expect(readFolder(nowhere).issues.map(({ dataset, problem }) => [dataset, problem.en])).toEqual([
		['announcements', 'the file is missing'],
		['companies', 'the file is missing'],
		['states', 'the file is missing']
	]);
	expect(publisherOf(nowhere)).toEqual({
		fault: expect.stringContaining(
			'publisher.json is missing. It says whose tables these are'
		) as string
	});
});

test('its total is the plan, the campus and the larger of two figures of one project: 2,150 million dollars', () => {
	// About 1,200 for the campus, at least 500 for the state, 450 in place of 300 to 400. Cancelled: 250. Without a figure: one.
	expect(headlineOf(atlas, DEFAULTS.compare)).toMatchObject({
		floorUsd: 2150 * MILLION,
		ceilingUsd: 2150 * MILLION,
		openEnded: true,
		underConstructionUsd: 1200 * MILLION,
		known: 3,
		of: 4,
		setAside: 2
	});
	expect(valuesOf({ ...DEFAULTS.compare, items: [] })).toEqual([
		['VA', 1200 * MILLION],
		['GA', 950 * MILLION]
	]);
	expect(valuesOf({ ...DEFAULTS.compare, by: 'company', items: [] })).toEqual([
		['example-utility', 1700 * MILLION],
		['example-data-centers', 450 * MILLION]
	]);
	expect(valuesOf({ ...DEFAULTS.map, by: 'county', measure: 'floor' })).toEqual([
		['51107', 1200 * MILLION],
		['13121', 450 * MILLION]
	]);
	expect(dollarTotals(atlas, 'status').all.floorUsd).toBe(2150 * MILLION);
});

test('every measure is answered on every page’s first view and none of it is 0; where nobody counted, announced dollars stand', () => {
	for (const measure of MEASURE_IDS)
		for (const view of [DEFAULTS.compare, DEFAULTS.map])
			for (const { key, value } of ask(atlas, { ...view, measure, items: [] }).rows)
				expect([measure, key, value === 0]).toEqual([measure, key, false]);
	expect(ask(atlas, DEFAULTS.map).request.measure).toBe('floor');
});

test('without consumer prices nothing is called constant dollars', () => {
	const answer = ask(atlas, { ...DEFAULTS.compare, dollars: 'constant' });
	expect(answer.constantDollars).toBe(null);
	expect(answer.rows.map(({ key, value }) => [key, value])).toContainEqual(['GA', 950 * MILLION]);
});

test('the first page shows what it announced, and no comparison that its tables do not hold', () => {
	const { map, top, amazon, newest } = homeFigures(atlas);
	expect(map.rows.find(({ key }) => key === 'VA')?.value).toBe(1200 * MILLION);
	expect(top.rows.map(({ key }) => key)).toEqual(['VA', 'GA']);
	expect(amazon).toBe(null);
	expect(newest.rows[0]?.row.id).toBe('example-dc-va-2026');
	expect(listAnnouncements(atlas, DEFAULTS.announcements).rows).toHaveLength(6);
});

test('states and companies have profiles, also those without an announcement', () => {
	const virginia = stateProfile(atlas, deals, 'VA', []);
	expect(virginia.figures.floor).toBe(1200 * MILLION);
	expect(virginia.counties.request.sites).toEqual([]);
	for (const { code } of atlas.states) expect(stateProfile(atlas, deals, code, []).code).toBe(code);
	const floors = atlas.companies.map(
		(company) => companyProfile(atlas, { deals, capex }, company).figures.floor
	);
	expect(floors).toEqual([450 * MILLION, 1700 * MILLION]);
});

test('power, capital expenditure and build-out are its own: 80 MW, 640 million dollars, five projects and no site', () => {
	expect(askEnergy(deals, ENERGY_START, names)).toMatchObject({
		total: { capacityMw: 80, known: 1, of: 2 }
	});
	const [company] = capexCompanies(capex);
	expect(company?.years.map(({ fiscalYear }) => fiscalYear)).toEqual([2025, 2024]);
	const { ladder, sites } = buildOutMoney(atlas, builtSites(atlas, buildOutOf(tables)));
	expect(sites).toEqual([]);
	expect(ladder.rungs.map(({ status, projects }) => [status, projects])).toEqual([
		['under_construction', 1],
		['approved', 1],
		['announced', 2],
		['cancelled', 1]
	]);
	expect(sitesOf(tables)).toMatchObject({ facilities: [], frontier: [] });
});

test('the feed of a folder that keeps no release has each of its announcements once, as new', () => {
	expect(loadReleases(FOLDER)).toEqual([]);
	const changes = announcementChanges([{ version: atlas.dataVersion, atlas }]);
	expect(changes.map(({ kind, row }) => [kind, row.id])).toEqual([
		['added', 'example-dc-va-2026'],
		['added', 'example-dc-ga-2026'],
		['added', 'example-utility-va-cancelled-2025'],
		['added', 'example-utility-ga-2025'],
		['added', 'example-utility-va-campus-2025'],
		['added', 'example-dc-ga-2024']
	]);
});

test('its tables carry its own name and terms, and of ours only the public domain and those of others', () => {
	const documented = documentationOf(tables, publisher);
	const texts = JSON.stringify([documented, dataPackage(publisher)]);
	expect(texts).not.toContain('Capex Atlas');
	const licences = new Map(
		documented.map(({ name, licences }) => [name, licences.map(({ title }) => title)])
	);
	expect(licences.get('announcements')).toEqual(['all rights reserved']);
	expect(licences.get('counties')).toEqual(['Public domain']);
	expect(licences.get('facilities_im3')).toEqual(['Open Database License 1.0']);
	expect(documented.flatMap(({ exceptions }) => exceptions)).toEqual([]);
	expect(tableRecords(tables, 'energy_deals', publisher)?.licences).toEqual(['other-closed']);
	expect(dataPackage({ ...publisher, licence: null })).not.toHaveProperty('licenses');
});
