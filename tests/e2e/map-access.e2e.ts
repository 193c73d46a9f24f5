import { expect, open, test, zoomable } from './atlas-page';
import { violations } from './axe-violations';
import { LATE, MAP_VIEWS } from './map-views';

for (const [theme, prefix] of [
	['light', ''],
	['dark', '/de']
] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

		for (const view of MAP_VIEWS)
			test(`axe finds nothing wrong with ${prefix}/map/${view} (${theme})`, async ({ page }) => {
				await open(page, `${prefix}/map/${view}`);
				await expect(page.locator(LATE[view]).first()).toBeVisible();
				// All counties at once take a renderer without a graphics card its time.
				if (!view.includes('counters')) await zoomable(page, 30_000);
				await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				expect(await violations(page)).toEqual([]);
			});

		test(`nor with the table of sites, own limits that were refused, and picked states (${theme})`, async ({
			page
		}) => {
			await open(page, `${prefix}/map/?sites=frontier&classes=own&limits=5,50&show=NC,GA&at=VA`);
			await page.getByTestId('sites-table').locator('summary').click();
			const limits = page.getByRole('textbox', { name: /^(Limits|Grenzen)/ });
			await limits.fill('x');
			await limits.press('Tab');
			await expect(page.getByRole('alert').filter({ hasText: 'x' })).toBeVisible();
			await expect(page.getByTestId('counters').locator('tbody tr').first()).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});
}
