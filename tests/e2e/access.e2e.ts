import type { Page } from '@playwright/test';
import { expect, open, FURTHER_PAGES, PAGES, test, zoomable } from './atlas-page';
import { violations } from './axe-violations';
import { exportDialog } from './saved-file';

/** A page with all that comes later: fonts, canvases, the zoomable map. */
async function complete(page: Page, path: string): Promise<void> {
	await open(page, path);
	if (path.includes('map')) await zoomable(page);
	// While the data of another view is on its way the picture is faded, and says so.
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

		// Each page in one theme and one language; colours are the same in both languages.
		for (const { path, language } of [...PAGES, ...FURTHER_PAGES]) {
			if ((language === 'de') !== (theme === 'dark')) continue;
			test(`axe finds nothing wrong with ${path} (${theme})`, async ({ page }) => {
				await complete(page, path);
				expect(await violations(page)).toEqual([]);
			});
		}

		test(`nor with what opens: arithmetic, table, export, a chosen state (${theme})`, async ({
			page
		}) => {
			await complete(page, theme === 'dark' ? '/de/map/?at=NC' : '/map/?at=NC');
			await expect(page.getByTestId('counters').locator('tbody tr').first()).toBeVisible();
			expect(await violations(page)).toEqual([]);

			await complete(page, '/compare/?company=amazon&per=resident&tab=table');
			await page.locator('tr[data-key="NC"]').getByRole('button').click();
			await expect(page.getByTestId('counted')).toBeVisible();
			expect(await violations(page)).toEqual([]);
			const dialog = await exportDialog(page);
			await expect(dialog.getByText(/pixels/).first()).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});

		test(`nor with any kind of chart, with filters open and a ratio's arithmetic (${theme})`, async ({
			page
		}) => {
			const prefix = theme === 'dark' ? '/de' : '';
			for (const chart of ['time', 'multiples', 'scatter', 'distribution']) {
				await complete(page, `${prefix}/compare/?show=VA,TX,GA&chart=${chart}`);
				await expect(page.locator('figure [role="application"]').first()).toBeVisible();
				expect(await violations(page), chart).toEqual([]);
			}
			await complete(page, `${prefix}/compare/?measure=usd_per_mw&parts=year&highlight=GA`);
			await page.locator('details > summary').first().click();
			await page.getByRole('button', { name: /Show the arithmetic|Rechnung zeigen/ }).click();
			await expect(page.getByTestId('ratio-lines')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}

test('axe finds nothing wrong with any page on a phone', async ({ page }) => {
	test.slow();
	await page.setViewportSize({ width: 360, height: 740 });
	for (const { path, language } of [...PAGES, ...FURTHER_PAGES]) {
		if (language === 'de') continue;
		await complete(page, path);
		expect(await violations(page), path).toEqual([]);
	}
});

const active = (page: Page) => page.locator('[data-renderer]').getAttribute('data-active');

test('the map is one stop of the Tab key; arrows move in it, Enter opens a state and Escape leaves it', async ({
	page
}) => {
	await complete(page, '/map/');
	const map = page.getByRole('application').first();
	// The last of the tools above it.
	await page.getByRole('button', { name: 'Cite' }).focus();
	await page.keyboard.press('Tab');
	await expect(map).toBeFocused();
	const first = await active(page);
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => active(page)).not.toBe(first);

	for (let tries = 0; tries < 9 && (await active(page)) !== 'NC'; tries += 1)
		await page.keyboard.press('n');
	const heard = map.locator('[aria-live="polite"]');
	await expect(heard).toHaveText(/^North Carolina, 25, rank \d+ of 51, by OpenStreetMap$/);
	await expect(page.getByTestId('map-tooltip')).toContainText(
		/North Carolina.*25.*Counted by OpenStreetMap, 29 July 2026/
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=NC/);
	await expect(page.getByTestId('counters')).toContainText('North Carolina');
	await expect(map).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/at=/);
	await expect(page.getByTestId('counters')).toBeHidden();

	await page.keyboard.press('Tab');
	await expect(map).not.toBeFocused();
	expect(await map.evaluate((element) => element.contains(document.activeElement))).toBe(false);
	await page.keyboard.press('Shift+Tab');
	await expect(map).toBeFocused();
});

test('a chart is one stop of the Tab key; arrows move through its bars, and each is spoken', async ({
	page
}) => {
	await complete(page, '/compare/?show=NC,GA,VA');
	const chart = page.locator('figure').getByRole('application');
	await expect(chart).toHaveAttribute('tabindex', '0');
	await chart.focus();
	const heard = chart.locator('[aria-live="polite"]');
	await page.keyboard.press('ArrowDown');
	await expect(heard).toHaveText(/, rank 1 of 3, \d+ of \d+ projects$/);
	await page.keyboard.press('End');
	await expect(heard).toHaveText(
		/^North Carolina, \$33\.2B, Ceiling \$33\.3B or more, rank 3 of 3/
	);
	await page.keyboard.press('ArrowUp');
	await expect(heard).toHaveText(/rank 2 of 3/);
	await page.keyboard.press('Escape');
	await expect(heard).toHaveText('');
	await page.keyboard.press('Tab');
	expect(await chart.evaluate((element) => element.contains(document.activeElement))).toBe(false);
});

test('the first stop of every page leads past the menu, and the Tab key is caught nowhere', async ({
	page
}) => {
	for (const path of ['/', '/compare/', '/map/', '/announcements/']) {
		await complete(page, path);
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('main')).toBeFocused();
	}
	await complete(page, '/compare/');
	const stops = await page
		.locator('a[href], button:enabled, select, input, summary, [tabindex="0"]')
		.filter({ visible: true })
		.count();
	const met = new Set<string>();
	for (let pressed = 0; pressed < stops + 5; pressed += 1) {
		await page.keyboard.press('Tab');
		met.add(
			await page.evaluate(() => {
				const all = [...document.querySelectorAll('*')];
				return `${document.activeElement ? all.indexOf(document.activeElement) : -1}`;
			})
		);
	}
	// Every stop, and the page itself at its end.
	expect(met.size).toBeGreaterThanOrEqual(stops);
});

test('what the export dialog closes gives the focus back', async ({ page }) => {
	await complete(page, '/compare/');
	const dialog = await exportDialog(page);
	await expect(dialog.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
});
