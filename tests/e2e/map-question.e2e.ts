import type { Page } from '@playwright/test';
import { states } from './announced-rows';
import { expect, open, test, zoomable } from './atlas-page';
import { complaintsOf } from './complaints';
import { countOf, newestWhole, perMillion, saidDay } from './counted-rows';
import { placeIn } from './state-place';
import { withoutWebGL } from './without-webgl';

/** The question of somebody who sees the page for the first time: how many does North Carolina have, says who, and which rank is that per million people? */
const { vintage_id, source_publisher = '', as_of = '' } = newestWhole();
const count = countOf(vintage_id, 'NC');
const { value, rank } = perMillion(vintage_id, 'NC');
const map = (page: Page) => page.getByRole('application').first();

/** What the panel answers, checked against the cells of the tables. */
async function expectAnswer(page: Page): Promise<void> {
	await expect(page.getByTestId('state-panel')).toHaveAttribute('data-state', 'NC');
	const lead = page.getByTestId('count-lead');
	await expect(lead).toContainText(
		`${count} data centers, counted by ${source_publisher}, ${saidDay(as_of)}.`
	);
	await expect(lead).toContainText(
		`${value.toFixed(2)} per million residents, rank ${rank} of ${states.length}`
	);
}

async function pointAtCarolina(page: Page): Promise<void> {
	await map(page).scrollIntoViewIfNeeded();
	const { x, y } = await placeIn(page, 'NC');
	await page.mouse.move(x, y);
	await expect(page.getByTestId('map-tooltip')).toContainText(
		new RegExp(
			`North Carolina.*: ${count}.*rank \\d+ of ${states.length}.*Counted by ${source_publisher}`,
			'i'
		)
	);
	await page.mouse.click(x, y);
}

test('the question is answered with the mouse', async ({ page }) => {
	const complaints = complaintsOf(page);
	await open(page, '/map/');
	await zoomable(page);
	await pointAtCarolina(page);
	await expect(page).toHaveURL(/at=NC/);
	await expectAnswer(page);
	expect(complaints).toEqual([]);
});

test('the question is answered with the keyboard only', async ({ page }) => {
	await open(page, '/map/');
	for (let stops = 0; stops < 60; stops += 1) {
		await page.keyboard.press('Tab');
		if (await map(page).evaluate((element) => element === document.activeElement)) break;
	}
	await expect(map(page)).toBeFocused();
	for (let tries = 0; tries < 9; tries += 1) {
		if ((await map(page).getAttribute('data-active')) === 'NC') break;
		await page.keyboard.press('n');
	}
	await expect(map(page).locator('[aria-live="polite"]')).toHaveText(
		new RegExp(`^North Carolina, ${count}, rank \\d+ of ${states.length}, by ${source_publisher}$`)
	);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/at=NC/);
	await expectAnswer(page);
});

test('the question is answered without WebGL', async ({ page }) => {
	await withoutWebGL(page);
	await open(page, '/map/');
	await pointAtCarolina(page);
	await expect(page.getByText('This browser cannot zoom the map')).toBeVisible();
	await expect(map(page)).toHaveAttribute('data-renderer', 'svg');
	await expectAnswer(page);
});

test('set against residents the map itself ranks states so, and says by whose count', async ({
	page
}) => {
	await open(page, '/map/');
	await page.getByRole('combobox', { name: 'Set against' }).selectOption('resident');
	await map(page).focus();
	for (let tries = 0; tries < 9; tries += 1) {
		if ((await map(page).getAttribute('data-active')) === 'NC') break;
		await page.keyboard.press('n');
	}
	await expect(map(page).locator('[aria-live="polite"]')).toHaveText(
		`North Carolina, ${value.toFixed(2)} per million residents, rank ${rank} of ${states.length}, by ${source_publisher}`
	);
});
