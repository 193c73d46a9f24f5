import type { APIRequestContext, Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { expect, open, tableOf, test, titleOf, zoomable } from './atlas-page';
import { ChangedData, type Change } from './changed-data';
import { readCsv } from './csv-reader';
import { name } from './png-file';
import { saidFloor } from './said-money';
import { savedCsv } from './saved-file';
import { colourOfState } from './state-place';

const NEW_POPULATION = 5_000_000;
const CHANGES: readonly Change[] = [
	{
		table: 'announcements',
		row: { id: 'amazon-nc-richmond-2025' },
		column: 'amount_usd_millions',
		from: '10000',
		to: '12345'
	},
	{
		table: 'announcements',
		row: { id: 'wallace-jackson-ga-spalding-2026' },
		column: 'status',
		from: 'approved',
		to: 'cancelled'
	},
	{
		table: 'state_counts',
		row: { vintage_id: 'osm-2026-07', state: 'NC', count_kind: 'all' },
		column: 'count',
		from: '25',
		to: '333'
	},
	{
		table: 'states',
		row: { state: 'NC' },
		column: 'population_2025',
		from: '11197968',
		to: `${NEW_POPULATION}`
	},
	{ table: 'companies', row: { id: 'amazon' }, column: 'name', from: 'Amazon', to: 'Orinoco' },
	{
		table: 'companies',
		row: { id: 'amazon' },
		column: 'aliases',
		from: 'AWS;Amazon Web Services',
		to: 'AWS;Amazon Web Services;Amazon'
	}
];
/** What the changes do to totals: 2,345 million more in North Carolina, a plan of 3,900 million gone in Georgia. */
const MORE = 2_345_000_000;
const GONE = 3_900_000_000;

interface Totals {
	readonly all: { readonly floorUsd: number };
	readonly groups: readonly { readonly key: string; readonly floorUsd: number }[];
}

async function floorsOf(request: APIRequestContext, site: string) {
	const { all, groups } = (await (
		await request.get(`${site}api/v1/totals/by-state.json`)
	).json()) as Totals;
	const of = (code: string) => groups.find(({ key }) => key === code)?.floorUsd ?? NaN;
	return { all: all.floorUsd, NC: of('NC'), GA: of('GA') };
}

const exactIn = async (page: Page, key: string) =>
	tableOf(page).locator(`tr[data-key="${key}"] td[title]`).first().getAttribute('title');

test.describe('a site built from a changed copy of the tables', () => {
	// One build for all tests of this file.
	test.describe.configure({ mode: 'default' });
	let changed: ChangedData | undefined;
	let server: Awaited<ReturnType<typeof serve>>;

	test.beforeAll(async () => {
		test.setTimeout(300_000);
		changed = new ChangedData(CHANGES);
		const { code, printed } = await changed.build();
		expect(code, printed).toBe(0);
		server = await serve(changed.site);
	});
	test.afterAll(async () => {
		await server?.close();
		changed?.close();
	});

	test('headline, comparison, title, exported CSV and published totals follow the cells', async ({
		page,
		request,
		baseURL
	}) => {
		const shipped = baseURL ?? '/';
		const before = await floorsOf(request, shipped);
		const now = await floorsOf(request, server.url);
		expect(now).toEqual({
			all: before.all + MORE - GONE,
			NC: before.NC + MORE,
			GA: before.GA - GONE
		});

		await open(page, server.url);
		const headline = page.getByTestId('headline');
		await expect(headline).toHaveAttribute('title', `$${now.all.toLocaleString('en-US')}`);
		await expect(headline).toHaveText(saidFloor(now.all, 'en'));
		const amazon = page.locator('figure').nth(2);
		await expect(amazon.getByRole('heading', { level: 2 })).toHaveText(
			'Announced data-center investment by Orinoco: North Carolina and Georgia'
		);
		await expect(amazon).toContainText('$12.3B');

		await open(page, `${server.url}compare/?tab=table`);
		expect(await exactIn(page, 'NC')).toBe(`$${now.NC.toLocaleString('en-US')}`);
		expect(await exactIn(page, 'GA')).toBe(`$${now.GA.toLocaleString('en-US')}`);

		await open(page, `${server.url}compare/?per=resident&company=amazon&tab=table`);
		await expect(titleOf(page)).toContainText('by Orinoco');
		const rows = readCsv(await savedCsv(page));
		const carolina = rows.find(({ state }) => state === 'NC');
		expect(carolina?.total_usd).toBe('12345000000');
		expect(carolina?.population_2025).toBe(`${NEW_POPULATION}`);
		expect(Number(carolina?.floor_usd_per_resident)).toBeCloseTo(
			12_345_000_000 / NEW_POPULATION,
			6
		);
		expect(carolina?.figure).toContain('by Orinoco');

		await open(page, shipped);
		await expect(headline).toHaveAttribute('title', `$${before.all.toLocaleString('en-US')}`);
		await expect(page.getByText('Orinoco')).toHaveCount(0);
	});

	test('North Carolina changes its class and its colour on the map', async ({ page, baseURL }) => {
		const colourAt = async (site: string) => {
			await open(page, `${site}map/`);
			await zoomable(page);
			return name(await colourOfState(page, 'NC'));
		};
		const before = await colourAt(baseURL ?? '/');
		const now = await colourAt(server.url);
		expect(now).not.toBe(before);
		await expect(page.locator('path.state[data-state="NC"]')).toHaveAttribute(
			'data-fill',
			'class-5'
		);
		await expect(page.locator('aside tr[data-key="NC"]')).toContainText('333');
	});
});

test('a cell that cannot be read stops the build and is named by table, row, column and value', async () => {
	test.setTimeout(120_000);
	const broken = new ChangedData([
		{
			table: 'announcements',
			row: { id: 'amazon-nc-richmond-2025' },
			column: 'amount_usd_millions',
			from: '10000',
			to: 'ten billion'
		}
	]);
	try {
		const { code, printed } = await broken.build();
		expect(code).toBeGreaterThan(0);
		expect(printed).toMatch(
			/announcements\s+row 209\s+amount_usd_millions\s+"ten billion"\n\s+\S.+\. \S.+/
		);
	} finally {
		broken.close();
	}
});
