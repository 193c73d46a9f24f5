import type { Locator, Page } from '@playwright/test';
import { floorOfRow, stateRow } from './announced-rows';
import { expect, open, running, tableOf, test, titleOf } from './atlas-page';
import { readCsv } from './csv-reader';
import { saidFloor } from './said-money';
import { savedCsv } from './saved-file';

/** `$33,275,000,000` as a number. */
const dollars = (text: string | null) => Number((text ?? '').replace(/[$,]/g, ''));

const cellOf = (page: Page, key: string, column = 0) =>
	tableOf(page)
		.locator(`tr[data-key="${key}"] > td.number`)
		.nth(1 + column);

/** What an opened total adds up, row by row. */
async function countedRows(arithmetic: Locator): Promise<{ id: string; usd: number }[]> {
	const rows = arithmetic.getByTestId('counted').locator('tbody tr');
	await expect(rows).not.toHaveCount(0);
	return (
		await rows.evaluateAll((lines) =>
			lines.map((line) => ({
				id: line.getAttribute('data-project') ?? '',
				usd: line.querySelector('td')?.title ?? ''
			}))
		)
	).map(({ id, usd }) => ({ id, usd: dollars(usd) }));
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('North Carolina’s total is the sum of the rows its arithmetic shows, and of the same rows of the CSV', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare');
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page).toHaveURL(/tab=table/);

	const total = cellOf(page, 'NC');
	const exact = dollars(await total.getAttribute('title'));
	await expect(total).toHaveText(saidFloor(exact, 'en'));
	await total.getByRole('button').click();
	const arithmetic = page.getByTestId('arithmetic');
	await expect(arithmetic.getByRole('heading', { level: 3 })).toContainText('North Carolina');
	const rows = await countedRows(arithmetic);

	expect(sum(rows.map(({ usd }) => usd))).toBe(exact);
	expect(sum(rows.map(({ id }) => floorOfRow(id)))).toBe(exact);
	expect(rows.map(({ id, usd }) => [id, usd])).toEqual(rows.map(({ id }) => [id, floorOfRow(id)]));
	await expect(arithmetic.locator('.figure')).toHaveAttribute(
		'title',
		(await total.getAttribute('title')) ?? ''
	);
	for (const line of await arithmetic.getByTestId('counted').locator('tbody tr').all())
		await expect(line.locator('a[href^="http"]').first()).toBeVisible();
	await expect(arithmetic.getByTestId('set-aside')).toContainText(
		/tract-nc-mooresville-2025\s+cancelled/
	);
});

test('set against residents, each state shows its total divided by its population of the Census table', async ({
	page
}) => {
	await open(page, '/compare/?tab=table');
	const totals = new Map<string, number>();
	for (const code of ['NC', 'GA'])
		totals.set(code, dollars(await cellOf(page, code).getAttribute('title')));
	await page.getByLabel('Set against').selectOption({ label: 'Per resident' });
	await expect(titleOf(page)).toContainText('per resident');
	for (const [code, total] of totals) {
		const population = Number(stateRow(code).population_2025);
		const shown = dollars(await cellOf(page, code).getAttribute('title'));
		expect(shown).toBeCloseTo(total / population, 1);
		await expect(cellOf(page, code, 3)).toHaveText(population.toLocaleString('en-US'));
	}
});

test('choosing North Carolina on the map shows 83 by Data Center Map beside 23 and 25, each with its day', async ({
	page
}) => {
	await open(page, '/map/');
	await page.getByRole('complementary').getByRole('button', { name: 'North Carolina' }).click();
	const counters = page.getByTestId('counters');
	const line = (vintage: string) => counters.locator(`tr[data-vintage="${vintage}"]`);
	await expect(line('dcm-2025-06')).toContainText(/83.*Data Center Map.*4 June 2025/);
	await expect(line('im3-2025-06')).toContainText(/23.*IM3 Atlas.*6 June 2025/);
	await expect(line('osm-2026-07')).toContainText(
		/25.*OpenStreetMap.*29 July 2026.*objects tagged as data centers/
	);
	await expect(page).toHaveURL(/at=NC/);
});

test('the exported CSV holds exactly the values of the table on the screen', async ({ page }) => {
	await open(page, '/compare/?show=NC,GA,VA,TX&per=resident&tab=table');
	await expect(tableOf(page).locator('tr[data-key]')).toHaveCount(4);
	const rows = readCsv(await savedCsv(page));
	const onScreen = await tableOf(page)
		.locator('tr[data-key]')
		.evaluateAll((lines) =>
			lines.map((line) => ({
				key: line.getAttribute('data-key') ?? '',
				cells: [...line.children].map((cell) => ({
					text: cell.textContent.trim(),
					exact: cell.getAttribute('title')
				}))
			}))
		);
	expect(rows.map(({ state }) => state)).toEqual(onScreen.map(({ key }) => key));
	for (const [index, { cells }] of onScreen.entries()) {
		const [rank, stateName, value, ceiling, total, population, projects] = cells;
		const row = rows[index] ?? {};
		expect(row.rank).toBe(rank?.text);
		expect(row.name).toBe(stateName?.text);
		expect(Number(row.floor_usd_per_resident)).toBeCloseTo(dollars(value?.exact ?? ''), 1);
		expect(ceiling?.text.endsWith('or more')).toBe(row.ceiling_open === 'yes');
		expect(Number(row.total_usd)).toBe(dollars(total?.exact ?? ''));
		expect(Number(row.population_2025)).toBe(dollars(population?.text ?? ''));
		expect(`${row.known} of ${row.of}`).toBe(projects?.text);
		const parts = Object.entries(row).filter(([head]) => head.startsWith('status_'));
		expect(sum(parts.map(([, part]) => Number(part)))).toBeCloseTo(
			Number(row.floor_usd_per_resident),
			6
		);
		expect(row.address).toContain('/compare/?show=NC,GA,VA,TX&per=resident');
		expect(row.figure).toBe(await titleOf(page).innerText());
	}
});

for (const [testId, which] of [
	['headline', 'announced at least'],
	['headline-built', 'under construction or operating']
] as const) {
	test(`the number ${which} on / is the sum its arithmetic shows`, async ({ page }) => {
		await open(page, '/');
		const said = page.getByTestId(testId);
		const exact = dollars(await said.getAttribute('title'));
		await expect(said).toHaveText(saidFloor(exact, 'en'));
		await page
			.getByRole('region', { name: 'announced at least' })
			.getByRole('button', { name: which })
			.click();
		await expect(page.getByTestId('arithmetic').getByRole('heading', { level: 3 })).toContainText(
			testId === 'headline' ? 'all projects' : which
		);
		const rows = await countedRows(page.getByTestId('arithmetic'));
		expect(sum(rows.map(({ usd }) => usd))).toBe(exact);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});
}

test('announcements can be filtered, searched and put in order; Back, Forward and a shared address lead to the same view', async ({
	page,
	context
}) => {
	await open(page, '/announcements/');
	const shown = page.getByTestId('shown');
	const rows = page.locator('tr[data-announcement]');
	await expect(shown).toHaveText(/^(\d+) of \1 announcements$/);

	await page.getByRole('combobox', { name: 'Company' }).selectOption({ label: 'Amazon' });
	await expect(page).toHaveURL(/company=amazon/);
	await expect(rows.first().getByRole('rowheader')).toContainText('Amazon');
	const byAmazon = Number((await shown.innerText()).split(' ')[0]);
	await page
		.getByRole('combobox', { name: 'State', exact: true })
		.selectOption({ label: 'Georgia' });
	await expect(page).toHaveURL(/state=GA/);
	await expect(shown).toHaveText(/^2 of /);
	await expect(rows).toHaveCount(2);

	await page.goBack();
	await expect(shown).toHaveText(new RegExp(`^${byAmazon} of `));
	await page.goForward();
	await expect(shown).toHaveText(/^2 of /);

	await page
		.getByRole('combobox', { name: 'State', exact: true })
		.selectOption({ label: 'All states' });
	await page
		.getByRole('combobox', { name: 'Order' })
		.selectOption({ label: 'largest amount first' });
	await page.getByRole('searchbox').fill('Blue Marlin');
	await expect(rows).toHaveCount(1);
	await expect(rows).toHaveAttribute('data-announcement', 'amazon-nc-richmond-2025');
	await page.getByRole('searchbox').fill('');
	await expect(shown).toHaveText(new RegExp(`^${byAmazon} of `));

	const ids = () =>
		rows.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-announcement') ?? ''));
	const floors = (await ids()).map(floorOfRow).filter((usd) => usd > 0);
	expect(floors).toEqual(floors.toSorted((a, b) => b - a));

	await expect(page).toHaveURL(/^(?!.*(state|q)=).*sort=amount/);
	const shared = await context.newPage();
	await shared.goto(page.url());
	await running(shared);
	await expect(shared.getByTestId('shown')).toHaveText(await shown.innerText());
	await expect(shared.getByRole('combobox', { name: 'Order' })).toHaveValue('amount');
	expect(
		await shared
			.locator('tr[data-announcement]')
			.evaluateAll((lines) => lines.map((line) => line.getAttribute('data-announcement') ?? ''))
	).toEqual(await ids());
});

test('typing at once after a choice does not take the choice’s step in the history', async ({
	page
}) => {
	await open(page, '/announcements/');
	const shown = page.getByTestId('shown');
	const all = await shown.innerText();
	// Both before the next picture: the address of the choice alone is never written.
	await page.evaluate(() => {
		const order = [...document.querySelectorAll('select')].find((select) =>
			[...select.options].some(({ value }) => value === 'amount')
		);
		const search = document.querySelector<HTMLInputElement>('input[type=search]');
		if (!order || !search) throw new Error('no order or no search field');
		order.value = 'amount';
		order.dispatchEvent(new Event('change', { bubbles: true }));
		search.value = 'Blue Marlin';
		search.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(page).toHaveURL(/q=Blue.*sort=amount|sort=amount.*q=Blue/);
	await page.goBack();
	await expect(page).toHaveURL(/announcements\/$/);
	await expect(shown).toHaveText(all);
});
