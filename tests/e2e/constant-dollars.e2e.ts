import { expect, open, running, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';

const CHOICE = { name: 'Dollars' } as const;

test('a comparison is asked for in constant dollars, says so, and Back returns to the announced ones', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await open(page, '/compare/?company=amazon');
	const figure = page.locator('figure').first();
	await expect(figure).toContainText('$10.0B');
	await page.getByRole('combobox', CHOICE).selectOption('constant');
	await expect(page).toHaveURL(/dollars=constant/);
	await expect(figure).toContainText('In dollars of May 2026 (consumer prices)');
	await expect(figure).toContainText('October 2025 was never published');
	await expect(figure.locator('figcaption')).toContainText('US Bureau of Labor Statistics');
	await expect(figure).not.toContainText('$10.0B');
	await expect(page.getByTestId('side-by-side')).toContainText('In dollars of May 2026');
	await page.goBack();
	await expect(figure).toContainText('$10.0B');
	await expect(figure).not.toContainText('consumer prices');
	expect(complaints).toEqual([]);
});

test('an opened total in constant dollars shows beside each amount what was announced', async ({
	page
}) => {
	await open(page, '/compare/?company=amazon&dollars=constant');
	await page.getByRole('button', { name: 'Show the arithmetic' }).first().click();
	const opened = page.getByTestId('arithmetic');
	await expect(opened).toContainText('at least $11B');
	await expect(opened).toContainText('Constant dollars: each amount');
});

test('jobs are not money: no dollars are offered or spoken of', async ({ page }) => {
	await open(page, '/compare/?measure=jobs&dollars=constant');
	await expect(titleOf(page)).toContainText('jobs');
	await expect(page.getByRole('combobox', CHOICE)).toHaveCount(0);
	await expect(page.locator('figure').first()).not.toContainText('consumer prices');
});

for (const [path, said] of [
	['/', 'announced at least, all states'],
	['/states/', 'States'],
	['/companies/', 'Companies'],
	['/states/nc/', 'What is announced'],
	['/companies/amazon/', 'What is announced'],
	['/capex/', 'Capital expenditure'],
	['/build-out/', 'Announced and built']
] as const) {
	test(`the figures of ${path} are worked out again in constant dollars where they are asked for`, async ({
		page
	}) => {
		await open(page, path);
		await expect(page.getByRole('main')).toContainText(said);
		const money = page
			.getByRole('main')
			.locator('[data-testid="headline"], td.number')
			.filter({ hasText: '$' })
			.first();
		const before = (await money.textContent()) ?? '';
		expect(before).toContain('$');
		await page.getByRole('combobox', CHOICE).selectOption('constant');
		await expect(page.getByRole('main')).toContainText('In dollars of May 2026');
		await expect(page).toHaveURL(/dollars=constant/);
		expect(await money.textContent()).not.toBe(before);
		await page.getByRole('combobox', CHOICE).selectOption('announced');
		await expect(page.getByText('In dollars of May 2026')).toHaveCount(0);
		expect(await money.textContent()).toBe(before);
	});
}

test('in German, the list is in dollars of the same month, with what was announced beside them', async ({
	page
}) => {
	await open(page, '/de/announcements/?dollars=constant&company=amazon&state=NC');
	await expect(page.getByRole('main')).toContainText('Preisbereinigt: jeder Betrag');
	await expect(page.getByRole('table')).toContainText('10 Mrd. $ (preisbereinigt:');
});

test('an announcement says its amount in the newest dollars', async ({ page }) => {
	await open(page, '/announcements/amazon-nc-richmond-2025/');
	await expect(page.getByRole('main')).toContainText('in dollars of May 2026 (consumer prices)');
});

test('constant dollars are there however the reader comes back to them', async ({ page }) => {
	await open(page, '/states/nc/?dollars=constant');
	await expect(page.getByText('In dollars of May 2026').first()).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Virginia', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Virginia');
	await expect(page.getByText('In dollars of May 2026')).toHaveCount(0);
	await page.reload();
	await running(page);
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('North Carolina');
	await expect(page.getByText('In dollars of May 2026').first()).toBeVisible();
});

test('a figure pinned to a release without prices says so, and shows no other dollars', async ({
	page
}) => {
	await open(page, '/embed/compare/?dollars=constant&data=2026-07-02-b96b75a9');
	await expect(page.getByRole('alert')).toContainText('before it kept consumer prices');
	await expect(page.locator('figure')).toHaveCount(0);
});
