import type { Page } from '@playwright/test';
import { drawnByMapLibre, expect, open, test } from './atlas-page';
import { distance, name, PngFile } from './png-file';
import { colourInLegend, colourOfState } from './state-place';
import { withoutWebGL } from './without-webgl';

const STATES = ['VA', 'NC', 'MT'] as const;

/** The number the table beside the map shows for a state. */
async function valueOf(page: Page, code: string): Promise<number> {
	const cell = page.locator(`aside tr[data-key="${code}"] td[title]`).first();
	return Number((await cell.getAttribute('title'))?.replace(/[$,]/g, ''));
}

/** Whether states are painted in the very colours of their classes in the legend. */
async function expectLegendColours(page: Page): Promise<void> {
	const found = new Set<string>();
	for (const code of STATES) {
		const inMap = await colourOfState(page, code);
		const inLegend = await colourInLegend(page, await valueOf(page, code));
		expect(name(inMap), `${code} in the map and in the legend`).toBe(name(inLegend));
		found.add(name(inMap));
	}
	expect(found.size, 'three classes, three colours').toBe(STATES.length);
}

/** The same, as soon as picture, table and legend all follow. */
async function expectColoursOf(page: Page, codes: readonly string[]): Promise<void> {
	for (const code of codes)
		await expect(async () => {
			const legend = await colourInLegend(page, await valueOf(page, code));
			expect(distance(await colourOfState(page, code), legend), code).toBe(0);
		}).toPass({ timeout: 20_000 });
}

for (const theme of ['light', 'dark'] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme });

		test(`states drawn by MapLibre have the colours of the legend (${theme})`, async ({ page }) => {
			await open(page, '/map/');
			await drawnByMapLibre(page);
			await expectLegendColours(page);
		});
	});
}

test('MapLibre itself paints the map, also with the outlines beneath taken away', async ({
	page
}) => {
	await open(page, '/map/');
	await drawnByMapLibre(page);
	const canvas = page.locator('[data-renderer] canvas');
	// The outlines beneath are taken away: what is seen now is MapLibre's alone.
	await page
		.locator('[data-renderer] svg')
		.evaluateAll((drawings) => drawings.forEach((drawing) => drawing.remove()));
	const counts = new PngFile(await canvas.screenshot());
	const ground = counts.at(2, 2);
	expect(counts.inked(0, counts.height, ground)).toBeGreaterThan(0.15);
	expect(counts.colours()).toBeGreaterThan(20);
});

test('totals are circles, shades once they are set against residents, or as the reader wants; the legend follows', async ({
	page
}) => {
	await open(page, '/map/');
	await drawnByMapLibre(page);
	await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Announced floor' });
	await expect(page.locator('figure h2')).toHaveText('Announced data-center investment by state');
	await expect(page.getByTestId('circle-legend')).toBeVisible();
	await expect(page.getByTestId('legend')).toHaveCount(0);

	await page.getByRole('combobox', { name: 'Set against' }).selectOption({ label: 'Per resident' });
	await expect(page.locator('figure h2')).toContainText('per resident by state');
	await expect(page.getByTestId('circle-legend')).toHaveCount(0);
	await expectColoursOf(page, ['TX', 'NC']);

	await page.getByRole('combobox', { name: 'Set against' }).selectOption({ label: 'Total' });
	await expect(page.getByTestId('circle-legend')).toBeVisible();
	await page.getByText('Classes, circles and sites').click();
	await page.getByRole('combobox', { name: 'Drawn as' }).selectOption({ label: 'shades' });
	await expect(page).toHaveURL(/draw=shade/);
	await expect(page.locator('figure .subtitle').first()).toContainText('Shaded by choice');
	await expectColoursOf(page, ['TX', 'NC']);
});

test('without WebGL the map is a drawing in the same colours that answers, and a note says so', async ({
	page
}) => {
	await withoutWebGL(page);
	await open(page, '/map/');
	await expect(page.getByText('This browser cannot zoom the map')).toBeVisible();
	await expect(page.locator('[data-renderer]')).toHaveAttribute('data-renderer', 'svg');
	await expectLegendColours(page);
	await page.locator('[data-renderer]').focus();
	await page.keyboard.press('ArrowLeft');
	await expect(page.locator('[data-renderer] [aria-live]')).not.toHaveText('');
	await page.keyboard.press('Enter');
	await expect(page.getByTestId('counters')).toBeVisible();
});

test('an edition that covers one state hatches the others, and the legend says they are not reported', async ({
	page
}) => {
	await open(page, '/map/?vintage=dcm-2025-06');
	await drawnByMapLibre(page);
	await expect(page.locator('figure h2')).toContainText('counted by Data Center Map, 4 June 2025');
	const legend = page.getByTestId('legend');
	await expect(legend.locator('li', { hasText: 'not reported' })).toBeVisible();
	await expect(page.locator('aside tr[data-key="TX"]')).toContainText('not reported');
	await expect(page.locator('aside tr[data-key="NC"]')).toContainText('83');
	await expect(page.locator('path.state[data-state="TX"]')).toHaveAttribute(
		'data-fill',
		'not_reported'
	);

	// Lines of one colour on another, at Texas; one even colour at North Carolina.
	await page.locator('[data-renderer]').first().scrollIntoViewIfNeeded();
	const around = async (code: string) => {
		const state = await page.locator(`path.state[data-state="${code}"]`).boundingBox();
		if (!state) throw new Error(`No outline of ${code}`);
		const clip = {
			x: state.x + state.width * 0.55,
			y: state.y + state.height * 0.62,
			width: 24,
			height: 24
		};
		return new PngFile(await page.screenshot({ clip }));
	};
	const texas = await around('TX');
	const stripes = texas.inked(0, texas.height, { red: 251, green: 250, blue: 246 });
	expect(stripes).toBeGreaterThan(0.02);
	expect(stripes).toBeLessThan(0.6);
	const carolina = await colourOfState(page, 'NC');
	expect(distance(carolina, await colourInLegend(page, 83))).toBe(0);
});

test('small states have boxes that a finger can hit and that show their state', async ({
	page
}) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await open(page, '/map/');
		const boxes = page.locator('[data-renderer] .box');
		await expect(boxes).toHaveCount(9);
		for (const box of await boxes.all()) {
			const size = await box.boundingBox();
			expect(size?.width, `width at ${width}`).toBeGreaterThanOrEqual(24);
			expect(size?.height, `height at ${width}`).toBeGreaterThanOrEqual(24);
		}
		await boxes.filter({ hasText: 'DC' }).click();
		await expect(page).toHaveURL(/at=DC/);
		await expect(page.getByTestId('counters')).toContainText('District of Columbia');
	}
});
