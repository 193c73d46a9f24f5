import type { Page } from '@playwright/test';
import { expect, open, test, titleOf, zoomable } from './atlas-page';
import { complaintsOf } from './complaints';

/** A place of the screen well inside a county, away from the names and points over it. */
async function placeInCounty(page: Page, fips: string): Promise<{ x: number; y: number }> {
	const place = await page.evaluate((wanted) => {
		const outline = document.querySelector<SVGPathElement>(`path[data-county="${wanted}"]`);
		const toPage = outline?.getScreenCTM();
		if (!outline || !toPage) return null;
		const { x, y, width, height } = outline.getBBox();
		const sites = [...document.querySelectorAll('[data-testid="sites"] g')];
		for (let step = 0; step < 900; step += 1) {
			const at = new DOMPoint(
				x + (width * (step % 30)) / 30,
				y + (height * Math.floor(step / 30)) / 30
			);
			const margin = 6 / toPage.a;
			const inside = [-margin, 0, margin].every((right) =>
				[-margin, 0, margin].every((down) =>
					outline.isPointInFill(new DOMPoint(at.x + right, at.y + down))
				)
			);
			if (!inside) continue;
			const on = at.matrixTransform(toPage);
			const taken = sites.some((site) => {
				const box = site.getBoundingClientRect();
				return on.x > box.left && on.x < box.right && on.y > box.top && on.y < box.bottom;
			});
			if (!taken) return { x: on.x, y: on.y };
		}
		return null;
	}, fips);
	if (!place) throw new Error(`No free place inside ${fips}`);
	return place;
}

test('from a state to its counties and sites, to the arithmetic of one, and back', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await open(page, '/map/?measure=floor&draw=shade&at=MS');
	await zoomable(page);
	await page.getByRole('link', { name: 'Counties and sites of Mississippi' }).click();
	await expect(page).toHaveURL(/by=county.*state=MS.*|state=MS.*by=county.*/);
	await expect(page).toHaveURL(/sites=facilities,frontier/);
	await expect(titleOf(page)).toContainText('Mississippi');
	const names = page.getByTestId('area-names').locator('text');
	await expect(names.filter({ hasText: /^DeSoto$/ })).toBeVisible();
	await expect(page.getByTestId('sites').locator('[data-site]').first()).toBeAttached();
	await expect(page.getByTestId('sites-legend')).toContainText(
		'IM3 / PNNL and OpenStreetMap contributors, Open Database License 1.0'
	);

	const map = page.getByRole('application').first();
	await map.scrollIntoViewIfNeeded();
	const place = await placeInCounty(page, '28049');
	await page.mouse.move(place.x, place.y);
	await expect(page.getByTestId('map-tooltip')).toContainText(/Hinds County, MS.*\$1\.0B/);
	await page.mouse.click(place.x, place.y);
	const arithmetic = page.getByTestId('arithmetic');
	await expect(arithmetic.getByRole('heading', { level: 3 })).toContainText('Hinds County');
	await expect(arithmetic.getByTestId('counted').locator('tbody tr')).not.toHaveCount(0);

	await page.getByRole('button', { name: 'All counties of the US' }).click();
	await expect(page).not.toHaveURL(/state=MS/);
	await expect(page.locator('svg[data-level="county"] path.borders')).toBeAttached();
	await expect(names).toHaveCount(0);

	await page.goBack();
	await expect(page).toHaveURL(/state=MS/);
	await expect(names).not.toHaveCount(0);
	await page.goBack();
	await expect(page).toHaveURL(/at=MS/);
	await expect(page.getByTestId('state-panel')).toHaveAttribute('data-state', 'MS');
	expect(complaints).toEqual([]);
});

test('on the map of all counties a click leads to the state’s, and letters jump to a county', async ({
	page
}) => {
	await open(page, '/map/?by=county&measure=floor');
	const map = page.getByRole('application').first();
	const heard = map.locator('[aria-live="polite"]');
	// Counties come a moment after the page; until then no key has anything to tell.
	await expect(async () => {
		await map.focus();
		await page.keyboard.press('Home');
		await expect(heard).toHaveText(/^[^,]+, [A-Z]{2}, \$.*rank 1 of \d+/, { timeout: 2000 });
	}).toPass();
	const first = (await heard.innerText()).split(',')[1]?.trim();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`state=${first}`));
	await expect(page.getByTestId('area-names').locator('text').first()).toBeVisible();
});

test('sites of a state are a table too, with operator and footprint', async ({ page }) => {
	await open(page, '/map/?by=county&state=NC&sites=facilities,frontier');
	const table = page.getByTestId('sites-table');
	await table.locator('summary').click();
	await expect(table).toContainText('Caldwell County');
	await expect(table).toContainText('Google');
	await expect(table).toContainText('3,407,194');
});

test('a cluster pointed at says how many it holds', async ({ page }) => {
	await open(page, '/map/?sites=facilities');
	const cluster = page.getByTestId('sites').locator('[data-kind="cluster"]').first();
	const count = await cluster.locator('text').textContent();
	await cluster.hover();
	await expect(page.getByTestId('site-tooltip')).toContainText(`${count} mapped facilities`);
	await expect(page.getByTestId('map-tooltip')).toHaveCount(0);
});
