import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { tableOf } from '$lib/export/table-of';
import { loadAtlas, loadCapex } from '$lib/data/folder.server';
import type { Atlas } from '$lib/domain/atlas';
import { openTotal } from '$lib/view/arithmetic';
import { listAnnouncements } from '$lib/view/announcement-list';
import { ask } from '$lib/view/ask';
import { capexInNewestDollars, unconvertedOf } from '$lib/view/capex-dollars';
import { capexCompanies } from '$lib/view/capex-years';
import { inDollarsOf } from '$lib/view/constant-dollars';
import { ladderOf } from '$lib/view/ladder';
import { openListTotal } from '$lib/view/list-total';
import { openRatio } from '$lib/view/ratio-arithmetic';
import { sideBySide } from '$lib/view/side-by-side';
import { AMAZON_NC_GA, DEFAULTS } from '$lib/view/view-state';
import { subtitleOf } from '$lib/words/subtitle';
import { notesOf, sourcesOf } from '$lib/words/foot';

const atlas = loadAtlas();
const CONSTANT = { dollars: 'constant' } as const;
const EVERY_STATE = { ...DEFAULTS.compare, items: [] };

const published = new Map(
	Papa.parse<{ month: string; index: string }>(readFileSync('data/deflators.csv', 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data.map(({ month, index }) => [month, Number(index)])
);
const price = (month: string) => published.get(month) ?? NaN;
const NEWEST = price('2026-05');

/** The rule once more, as plainly as possible, from the table's own cells. */
function factorByHand(announcedOn: string): number {
	if (announcedOn.slice(0, 7) > '2026-05') return 1;
	if (announcedOn.startsWith('2025-10'))
		return NEWEST / ((price('2025-09') + price('2025-11')) / 2);
	if (announcedOn.length > 4) return NEWEST / price(announcedOn.slice(0, 7));
	const months = [...published].filter(([month]) => month.startsWith(announcedOn));
	return NEWEST / (months.reduce((sum, [, index]) => sum + index, 0) / months.length);
}

test('every amount is its announced one times the prices of May 2026 over those of its date', () => {
	const announced = new Map(atlas.announcements.map((row) => [row.id, row.amount]));
	let seen = 0;
	for (const { id, announcedOn, amount } of inDollarsOf(atlas, CONSTANT).announcements) {
		const before = announced.get(id) ?? null;
		if (!amount || !before) {
			expect([id, amount]).toEqual([id, before]);
			continue;
		}
		// What needs no conversion is left as it was put.
		expect(amount.announced ?? amount, id).toEqual(before);
		seen += 1;
		expect([id, amount.usd]).toEqual([id, Math.round(before.usd * factorByHand(announcedOn))]);
		expect(amount.basis).toBe(before.basis);
	}
	expect(seen).toBeGreaterThan(300);
});

test('Amazon in North Carolina is worth more in dollars of May 2026 than the $10 billion of June 2025', () => {
	const { rows, constantDollars } = ask(atlas, { ...AMAZON_NC_GA, ...CONSTANT });
	const northCarolina = rows.find(({ key }) => key === 'NC');
	expect(northCarolina?.total).toBe(Math.round((10e9 * NEWEST) / price('2025-06')));
	expect(constantDollars).toEqual({
		base: '2026-05',
		interpolated: ['2025-10'],
		unconverted: 0
	});
});

test('a total in constant dollars adds up from the same lines, whoever opens it', () => {
	for (const row of ask(atlas, { ...EVERY_STATE, ...CONSTANT }).rows) {
		const opened = openTotal(atlas, { ...EVERY_STATE, ...CONSTANT }, row.key);
		expect([row.key, opened?.low ?? null]).toEqual([row.key, row.total]);
		const sum = opened?.counted.reduce((all, { low }) => all + (low ?? 0), 0);
		expect(sum ?? 0).toBe(row.total ?? 0);
		expect(row.parts.reduce((all, { value }) => all + value, 0)).toBe(row.total ?? 0);
	}
});

test('the list, its total, the table of measures and a ratio speak of the same dollars', () => {
	const view = {
		...DEFAULTS.announcements,
		...CONSTANT,
		companies: ['amazon'],
		states: ['NC' as const]
	};
	const list = listAnnouncements(atlas, view);
	expect(list.constantDollars?.base).toBe('2026-05');
	expect(openListTotal(atlas, view)?.low).toBe(Math.round((10e9 * NEWEST) / price('2025-06')));
	const beside = sideBySide(atlas, { ...AMAZON_NC_GA, ...CONSTANT });
	expect(beside.constantDollars?.base).toBe('2026-05');
	const ratio = { ...EVERY_STATE, ...CONSTANT, measure: 'usd_per_mw' } as const;
	for (const { key, value } of ask(atlas, ratio).rows.slice(0, 5))
		expect(openRatio(atlas, ratio, key)?.value).toBeCloseTo(value ?? NaN, 6);
});

test('GDP is of the same dollars as the money set against it', () => {
	const gdp = (one: Atlas) => one.states.find(({ code }) => code === 'NC')?.gdp2024Usd ?? NaN;
	expect(gdp(inDollarsOf(atlas, CONSTANT)) / gdp(atlas)).toBeCloseTo(factorByHand('2024'), 6);
});

test('counts, jobs and megawatts are the same and say nothing of dollars', () => {
	for (const measure of ['projects', 'jobs', 'mw', 'data_centers'] as const) {
		const view = { ...EVERY_STATE, measure };
		const answer = ask(atlas, { ...view, ...CONSTANT });
		expect(answer.rows).toEqual(ask(atlas, view).rows);
		expect(answer.constantDollars).toBeNull();
	}
});

test('the words beside a figure say whose dollars, how, and where the prices come from', () => {
	const answer = ask(atlas, { ...AMAZON_NC_GA, ...CONSTANT });
	expect(subtitleOf(answer, 'en')).toContain('In dollars of May 2026 (consumer prices)');
	expect(notesOf(answer, 'en')[0]).toContain('October 2025 was never published');
	expect(sourcesOf(answer, 'en')).toContain('US Bureau of Labor Statistics');
	expect(subtitleOf(answer, 'de')).toContain('In Dollar vom Mai 2026');
	expect(subtitleOf(ask(atlas, AMAZON_NC_GA), 'en')).not.toContain('consumer prices');
});

test('an atlas without prices answers as announced, and says so by leaving the choice out', () => {
	const { prices: _, ...before } = atlas;
	const answer = ask(before, { ...AMAZON_NC_GA, ...CONSTANT });
	expect(answer.request.dollars).toBe('announced');
	expect(answer.rows.map(({ total }) => total)).toEqual([11e9, 10e9]);
});

test('capital expenditure is of the dollars of its fiscal year, whenever it was stated', () => {
	const prices = atlas.prices ?? [];
	const companies = capexCompanies(loadCapex());
	const microsoft = companies.find(({ reporter }) => reporter === 'Microsoft');
	const year = microsoft?.years.find(({ fiscalYear }) => fiscalYear === 2025);
	expect(year?.periodEnd).toBe('2025-06-30');
	const months = [...published].filter(([month]) => month > '2024-06' && month <= '2025-06');
	expect(months).toHaveLength(12);
	const mean = months.reduce((sum, [, index]) => sum + index, 0) / 12;
	const constant = microsoft && capexInNewestDollars(microsoft, prices);
	const same = constant?.years.find(({ fiscalYear }) => fiscalYear === 2025);
	const stated = [...(year?.guidance ?? []), ...(year?.actual ?? [])];
	expect(stated.length).toBeGreaterThan(0);
	expect([...(same?.guidance ?? []), ...(same?.actual ?? [])].map(({ amount }) => amount)).toEqual(
		stated.map(({ amount }) => ({
			...amount,
			usd: Math.round((amount.usd * NEWEST) / mean),
			highUsd: amount.highUsd === null ? null : Math.round((amount.highUsd * NEWEST) / mean),
			announced: amount
		}))
	);
});

test('the ladder in constant dollars has the projects of the other, and its rungs still add up', () => {
	const before = ladderOf(atlas);
	const constant = ladderOf(inDollarsOf(atlas, CONSTANT));
	expect(constant.rungs.map(({ status, projects }) => [status, projects])).toEqual(
		before.rungs.map(({ status, projects }) => [status, projects])
	);
	const sum = constant.rungs.reduce((all, { usd }) => all + (usd.low ?? 0), 0);
	expect(sum).toBe(constant.all.usd.low);
	expect(sum).toBeGreaterThan(before.all.usd.low ?? Infinity);
});

test('jobs set against GDP are set against constant dollars, and say so', () => {
	const view = { ...EVERY_STATE, measure: 'jobs', per: 'gdp' } as const;
	const answer = ask(atlas, { ...view, ...CONSTANT });
	expect(answer.constantDollars?.base).toBe('2026-05');
	const provenance = {
		title: '',
		subtitle: '',
		sources: '',
		licence: '',
		dataVersion: '',
		address: ''
	};
	const keys = (one: typeof answer) => tableOf(one, 'en', provenance).columns.map(({ key }) => key);
	expect(keys(answer)).toContain('gdp_2024_in_2026_05_dollars');
	expect(keys(ask(atlas, view))).toContain('gdp_2024');
});

test('a fiscal year that begins before the prices do stays as stated, and is counted', () => {
	const companies = capexCompanies(loadCapex());
	const converted = companies.map((company) => capexInNewestDollars(company, atlas.prices ?? []));
	const microsoft = converted.find(({ reporter }) => reporter === 'Microsoft');
	const first = microsoft?.years.find(({ periodEnd }) => periodEnd === '2019-06-30');
	expect(first?.actual.map(({ amount }) => amount.announced)).toEqual([undefined]);
	expect(unconvertedOf(companies, atlas.prices ?? [])).toBeGreaterThan(0);
});
