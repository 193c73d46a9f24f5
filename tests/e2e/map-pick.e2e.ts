import type { Page } from '@playwright/test';
import { expect, open, test, titleOf, zoomable } from './atlas-page';
import { placeIn } from './state-place';

const map = (page: Page) => page.getByRole('application').first();

async function pickByMouse(page: Page, code: string): Promise<void> {
	const { x, y } = await placeIn(page, code);
	await page.keyboard.down('Control');
	await page.mouse.click(x, y);
	await page.keyboard.up('Control');
}

test('states picked with the mouse are compared', async ({ page }) => {
	await open(page, '/map/?measure=floor&per=resident');
	await zoomable(page);
	await map(page).scrollIntoViewIfNeeded();
	await pickByMouse(page, 'TX');
	await expect(page).toHaveURL(/show=TX/);
	await expect(page).not.toHaveURL(/at=/);
	await expect(page.getByTestId('pick-tray')).toContainText('Pick one more to compare');
	await pickByMouse(page, 'GA');
	await expect(page.getByTestId('pick-tray').locator('li')).toHaveCount(2);
	await page.getByRole('link', { name: 'Compare 2 states' }).click();
	await expect(page).toHaveURL(/\/compare\/.*show=TX,GA/);
	await expect(titleOf(page)).toContainText('per resident');
	await expect(page.locator('[data-row] [data-name]')).toHaveCount(2);
	await page.goBack();
	await expect(page.getByTestId('pick-tray').locator('li')).toHaveCount(2);
});

test('states picked with the Space key are compared, and one can be put back', async ({ page }) => {
	await open(page, '/map/');
	await map(page).focus();
	await page.keyboard.press('Home');
	const first = await map(page).getAttribute('data-active');
	await page.keyboard.press('Space');
	await page.keyboard.press('PageDown');
	const second = await map(page).getAttribute('data-active');
	await page.keyboard.press('Space');
	await page.keyboard.press('PageDown');
	await page.keyboard.press('Space');
	await expect(page.getByTestId('pick-tray').locator('li')).toHaveCount(3);
	await page.keyboard.press('Space');
	await expect(page.getByTestId('pick-tray').locator('li')).toHaveCount(2);
	await expect(map(page)).toBeFocused();
	await expect(page).toHaveURL(new RegExp(`show=${first},${second}$`));
	const compare = page.getByRole('link', { name: 'Compare 2 states' });
	await compare.focus();
	await expect(compare).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/compare\//);
	for (const code of [first, second])
		await expect(page.locator(`tr[data-key="${code}"]`)).toHaveCount(1);
});

test('what was picked is cleared, and the focus is back on the map', async ({ page }) => {
	await open(page, '/map/?show=NC,GA,VA');
	await expect(page.getByTestId('pick-tray').locator('li')).toHaveCount(3);
	await page.getByRole('button', { name: 'Remove Georgia' }).click();
	await expect(page).toHaveURL(/show=NC,VA/);
	await page.getByTestId('pick-tray').getByRole('button', { name: 'Clear' }).click();
	await expect(page.getByTestId('pick-tray')).toHaveCount(0);
	await expect(page).not.toHaveURL(/show=/);
	await expect(map(page)).toBeFocused();
});
