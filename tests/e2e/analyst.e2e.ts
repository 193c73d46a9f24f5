import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas-page';

const SOUTH_ATLANTIC = 'DC,DE,FL,GA,MD,NC,SC,VA,WV';

/** The figures of an opened ratio, as the page has them. */
async function ratioLines(page: Page): Promise<{ over: number; under: number }[]> {
	const rows = page.getByTestId('ratio-lines').locator('tbody tr');
	await expect(rows).not.toHaveCount(0);
	return rows.evaluateAll((lines) =>
		lines.map((line) => {
			const [over, under] = [...line.querySelectorAll<HTMLElement>('[data-value]')];
			return { over: Number(over?.dataset.value), under: Number(under?.dataset.value) };
		})
	);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('which companies announced most dollars per megawatt in the South Atlantic in 2025 is asked, shared and defended row by row', async ({
	page,
	context
}) => {
	await open(page, '/compare/');
	await page.getByRole('combobox', { name: 'Compare', exact: true }).selectOption('company');
	await page.getByRole('checkbox', { name: 'All companies' }).check();
	await page.getByRole('combobox', { name: 'Measure' }).selectOption('usd_per_mw');
	await page.getByText('Filters', { exact: true }).click();
	await page.getByRole('combobox', { name: 'Census divisions' }).selectOption('south-atlantic');
	await page.getByLabel('From').fill('2025-01-01');
	await page.getByLabel('To', { exact: true }).fill('2025-12-31');

	const title = page.getByRole('heading', { level: 2 }).first();
	await expect(title).toHaveText(
		'Announced dollars per megawatt in the South Atlantic division by company'
	);
	await expect(page).toHaveURL(new RegExp(`state=${SOUTH_ATLANTIC}`));
	const figure = page.locator('figure[data-figure="chart"]');
	await expect(figure.locator('.subtitle')).toContainText(
		'Newest announcement between 1 January 2025 and 31 December 2025'
	);
	// How sure that is: for how many it is known, and that they are few.
	await expect(figure.locator('figcaption')).toContainText(/known for \d+ of \d+ projects/i);

	await page.getByRole('button', { name: 'Show the arithmetic' }).click();
	const lines = await ratioLines(page);
	const stated = await page.getByTestId('arithmetic').locator('.figure').getAttribute('title');
	const quotient = sum(lines.map(({ over }) => over)) / sum(lines.map(({ under }) => under));
	expect(Number(stated?.replace(/[$,]|\/MW/g, ''))).toBeCloseTo(quotient, 1);
	for (const row of await page.getByTestId('ratio-lines').locator('tbody tr').all())
		await expect(row.locator('a[href^="http"]').first()).toBeVisible();

	const names = () => page.locator('[data-row] [data-name]').allTextContents();
	const said = await names();
	expect(said.length).toBeGreaterThan(4);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(other.getByRole('heading', { level: 2 }).first()).toHaveText(
		(await title.textContent()) ?? ''
	);
	await expect(other.locator('[data-row] [data-name]')).toHaveText(said);

	await page.getByLabel('As of', { exact: true }).fill('2025-06-30');
	await expect(title).toContainText('as of 30 June 2025');
	expect((await names()).length).toBeLessThan(said.length);
});

for (const [chart, label] of [
	['time', /cumulative, by quarter/],
	['multiples', /cumulative, by quarter/],
	['scatter', /against megawatts/],
	['distribution', /per megawatt/]
] as const) {
	test(`the chart kind ${chart} keeps the selection, says what it shows, and answers the arrows`, async ({
		page
	}) => {
		await open(page, '/compare/?show=VA,TX,GA');
		await page.getByRole('combobox', { name: 'Chart', exact: true }).selectOption(chart);
		const title = page.getByRole('heading', { level: 2 }).first();
		await expect(title).toHaveText(label);
		await expect(title).toContainText('Virginia');
		const picture = page.locator('figure [role="application"]').first();
		await picture.focus();
		await page.keyboard.press('Home');
		const spoken = page.locator('figure [aria-live="polite"]').first();
		await expect(spoken).not.toBeEmpty();
		const before = await spoken.textContent();
		await page.keyboard.press('ArrowRight');
		await expect(spoken).not.toHaveText(before ?? '');
		await page.getByRole('button', { name: 'Table' }).click();
		await expect(page.locator('[data-panel="table"] tbody tr').first()).toBeVisible();
		await expect(page).toHaveURL(/tab=table/);
		await page.goBack();
		await expect(picture).toBeVisible();
	});
}

test('filters offer values with counts, say what is filtered, and Back takes them away', async ({
	page
}) => {
	await open(page, '/compare/');
	await page.getByText('Filters', { exact: true }).click();
	const doubtful = page.getByRole('checkbox', { name: /^doubtful \d+$/ });
	await doubtful.check();
	await expect(page).toHaveURL(/sourcing=doubtful/);
	await expect(page.locator('details .said')).toHaveText('Only rows sourced: doubtful.');
	await expect(page.locator('figure .subtitle').first()).toContainText(
		'Only rows sourced: doubtful'
	);
	await page.goBack();
	await expect(page.locator('details .said')).toHaveText('Nothing is filtered.');
	await expect(doubtful).not.toBeChecked();
});

test('a set of states is put together and compared as one', async ({ page }) => {
	await open(page, '/compare/?by=set');
	const add = page.getByRole('combobox', { name: 'Add a state to the new set' });
	await add.selectOption('OH');
	await add.selectOption('IN');
	await page.getByRole('button', { name: 'Compare this set' }).click();
	await expect(page).toHaveURL(/IN\.OH/);
	await expect(page.locator('[data-row] [data-name]', { hasText: 'IN, OH' })).toHaveCount(1);
});
