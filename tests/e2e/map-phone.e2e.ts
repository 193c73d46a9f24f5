import type { Page } from '@playwright/test';
import { expect, open, test, zoomable } from './atlas-page';
import { complaintsOf } from './complaints';
import { LATE, MAP_VIEWS } from './map-views';
import { withoutWebGL } from './without-webgl';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** A finger that begins on the middle of the map and moves up. */
async function swipeOverMap(page: Page): Promise<void> {
	const box = await page.locator('[data-renderer] .stage').first().boundingBox();
	if (!box) throw new Error('No map');
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove', up: number) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y: y - up }] });
	await touch('touchStart', 0);
	for (let up = 15; up <= 180; up += 15) await touch('touchMove', up);
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const scrolled = (page: Page) => page.evaluate(() => window.scrollY);

for (const webgl of [true, false]) {
	test(`a finger on the map scrolls the page ${webgl ? 'over the zoomable map' : 'over the drawing'}`, async ({
		page
	}) => {
		if (!webgl) await withoutWebGL(page);
		await open(page, '/map/');
		if (webgl) await zoomable(page);
		await page
			.locator('[data-renderer] .stage')
			.first()
			.evaluate((element) => element.scrollIntoView({ block: 'center' }));
		const before = await scrolled(page);
		await swipeOverMap(page);
		await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
		// What is scrolled past is not opened.
		await expect(page).not.toHaveURL(/at=/);
		await expect(page.getByTestId('map-tooltip')).toHaveCount(0);
	});
}

test('a tap tells a state and opens it', async ({ page }) => {
	await open(page, '/map/');
	const map = page.locator('[data-renderer]').first();
	await map.scrollIntoViewIfNeeded();
	await page.locator('path.state[data-state="TX"]').tap();
	await expect(page).toHaveURL(/at=TX/);
	await expect(page.getByTestId('map-tooltip')).toContainText('Texas');
	await expect(page.getByTestId('state-panel')).toHaveAttribute('data-state', 'TX');
});

for (const view of MAP_VIEWS) {
	test(`nothing of /map/${view} is wider than a phone, nothing goes wrong, and no other host is asked`, async ({
		page
	}) => {
		const complaints = complaintsOf(page);
		for (const prefix of ['', '/de']) {
			await open(page, `${prefix}/map/${view}`);
			// Counties and sites are read when the map is near; the panel may be replaced while it is looked for.
			await expect(async () => {
				await page
					.locator('[data-panel="picture"]')
					.first()
					.evaluate((panel) => panel.scrollIntoView());
				await expect(page.locator(LATE[view]).first()).toBeVisible({ timeout: 2000 });
			}).toPass();
			const { seen, wide } = await page.evaluate(() => ({
				seen: document.documentElement.clientWidth,
				wide: document.documentElement.scrollWidth
			}));
			expect(seen).toBe(360);
			expect(wide).toBe(360);
		}
		expect(complaints).toEqual([]);
	});
}
