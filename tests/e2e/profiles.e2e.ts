import { readFileSync } from 'node:fs';
import { announcements } from './announced-rows';
import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

const deals = readCsv(readFileSync('data/energy_deals.csv', 'utf8'));
const capex = readCsv(readFileSync('data/company_capex.csv', 'utf8'));
const BLUE_MARLIN = 'amazon-nc-richmond-2025';

test('a project’s page leads to its state, its company and its source, and the state’s page back', async ({
	page
}) => {
	await open(page, `/announcements/${BLUE_MARLIN}/`);
	const row = announcements.find(({ id }) => id === BLUE_MARLIN);
	await expect(
		page.getByRole('link', { name: row?.source_publisher ?? '' }).first()
	).toHaveAttribute('href', row?.source_url ?? '');
	await expect(page.getByRole('main')).toContainText('42,041');
	await page.getByRole('main').getByRole('link', { name: 'North Carolina', exact: true }).click();
	await expect(page).toHaveURL(/\/states\/nc\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('North Carolina');
	await page.locator(`tr[data-announcement="${BLUE_MARLIN}"] th a`).click();
	await expect(page).toHaveURL(new RegExp(`/announcements/${BLUE_MARLIN}/$`));
	await page.getByRole('main').getByRole('link', { name: 'Amazon', exact: true }).click();
	await expect(page).toHaveURL(/\/companies\/amazon\/$/);
});

for (const [path, matches] of [
	[
		'/states/ms/',
		(row: Readonly<Record<string, string>>) => (row.state ?? '').split(';').includes('MS')
	],
	['/companies/amazon/', (row: Readonly<Record<string, string>>) => row.company === 'Amazon']
] as const) {
	test(`${path} has its power deals and no other, each with its place on the page of all`, async ({
		page
	}) => {
		await open(page, path);
		const listed = await page
			.locator('li[data-deal]')
			.evaluateAll((all) =>
				all.map((one) => [
					one.getAttribute('data-deal'),
					one.querySelector('a')?.getAttribute('href')
				])
			);
		const wanted = deals.filter(matches).map(({ id = '' }) => [id, `/energy/#${id}`]);
		expect(wanted.length).toBeGreaterThan(0);
		expect(listed.toSorted()).toEqual(wanted.toSorted());
	});
}

test('Talen Energy in Pennsylvania is found by its supplier, and its megawatts are not added twice', async ({
	page
}) => {
	await open(page, '/energy/');
	await page.getByRole('combobox', { name: 'Supplier' }).selectOption('Talen Energy');
	await expect(page).toHaveURL(/supplier=Talen/);
	const ids = await page
		.locator('tr[data-deal]')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-deal')));
	const wanted = deals.filter(({ supplier = '' }) => supplier.split(';').includes('Talen Energy'));
	expect(ids.toSorted()).toEqual(wanted.map(({ id }) => id ?? '').toSorted());
	const newest = wanted.find(({ supersedes }) => supersedes !== '');
	const mw = Number(newest?.capacity_mw).toLocaleString('en');
	await expect(page.getByTestId('deal-total')).toHaveText(`${mw}\u00a0MW in 2 power deals`);
	await page.getByRole('combobox', { name: 'Technology' }).selectOption('solar');
	await expect(page.getByText('No deal matches.')).toBeVisible();
	await page.getByRole('button', { name: 'Clear all choices' }).click();
	await expect(page.getByTestId('shown')).toHaveText(`${deals.length} of ${deals.length} deals`);
});

test('what Amazon said of 2025 stands revision by revision before what it reported', async ({
	page
}) => {
	await open(page, '/capex/');
	const rows = page.locator('section[data-company=amazon] tr[data-year="2025"]');
	const wanted = capex.filter(
		({ company, fiscal_year, period }) =>
			company === 'Amazon' && fiscal_year === '2025' && period === 'FY'
	);
	await expect(rows).toHaveCount(wanted.length);
	expect(await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-kind')))).toEqual(
		wanted
			.map(({ kind }) => kind ?? '')
			.toSorted()
			.toReversed()
	);
	await expect(rows.first()).toContainText('about $100B');
	await expect(rows.first()).toContainText('6 February 2025');
});

test('a state and a company that do not exist are said not to be there', async ({ page }) => {
	for (const path of ['/states/zz/', '/companies/nobody/', '/announcements/nothing/']) {
		const response = await page.goto(path);
		expect([path, response?.status()]).toEqual([path, 404]);
	}
});
