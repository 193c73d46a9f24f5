import { expect, open, running, test } from './atlas-page';

/** What a search engine may lead to: a project in Richland Parish, Louisiana. */
const LANDED = '/announcements/meta-la-richland-2025/';

const steps = {
	'its state': { link: 'Louisiana', path: '/states/la/', shows: 'Louisiana' },
	'its company': { link: 'Meta', path: '/companies/meta/', shows: 'Meta' }
} as const;

for (const [what, { link, path, shows }] of Object.entries(steps)) {
	test(`from a county’s project one step leads to ${what}`, async ({ page }) => {
		await open(page, LANDED);
		await page.getByRole('main').getByRole('link', { name: link, exact: true }).first().click();
		await expect(page).toHaveURL(path);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(shows);
	});
}

test('from a county’s project one step leads to its power deal, at its row', async ({ page }) => {
	await open(page, LANDED);
	const deals = page.getByRole('main').locator('a[href*="/energy/#"]');
	const id = (await deals.first().getAttribute('href'))?.split('#')[1] ?? '';
	await deals.first().click();
	await expect(page).toHaveURL(new RegExp(`/energy/.*#${id}$`));
	await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
	await expect(page.locator(`[id="${id}"]`)).toContainText('Entergy');
});

test('a county’s project shows its sources and its place in the state’s total without a step', async ({
	page
}) => {
	await open(page, LANDED);
	await expect(page.getByTestId('standing')).toContainText('%');
	await expect(page.getByTestId('standing')).toContainText('Louisiana');
	const sources = page.getByRole('main').locator('a[href^="https://"]');
	expect(await sources.count()).toBeGreaterThanOrEqual(1);
});

test('from a county’s project two steps lead to the picture for the report', async ({ page }) => {
	await open(page, LANDED);
	await page.getByRole('main').locator('a[href*="/map/?"]').click();
	await running(page);
	await expect(page.locator('figure').first()).toContainText('Louisiana');
	await page.getByRole('button', { name: 'Export' }).first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('PNG').first()).toBeVisible();
	await expect(dialog.locator('img, svg, canvas').first()).toBeVisible();
});
