import { expect, open, test, titleOf } from './atlas-page';
import { violations } from './axe-violations';
import { complaintsOf } from './complaints';
import { preview } from './embed-dialog';

for (const theme of ['light', 'dark'] as const) {
	test(`axe finds nothing wrong with embedded figures and the dialogs (${theme})`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
		const complaints = complaintsOf(page);
		for (const path of ['/embed/compare/?show=VA,TX&tools=table,export,link', '/de/embed/map/']) {
			await open(page, path);
			await expect(titleOf(page)).toBeVisible();
			expect(await violations(page), path).toEqual([]);
		}
		await open(page, '/compare/');
		for (const name of ['Embed', 'Cite']) {
			await page.getByRole('button', { name, exact: true }).click();
			await expect(page.getByRole('dialog')).toBeVisible();
			if (name === 'Embed') await expect(preview(page).getByRole('heading')).toBeVisible();
			expect(await violations(page), name).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('button', { name, exact: true })).toBeFocused();
		}
		expect(complaints).toEqual([]);
	});
}

test('embedded figures and both dialogs need no scrolling sideways on a small screen', async ({
	page
}) => {
	const sideways = () =>
		page.evaluate(() => {
			const dialog = document.querySelector('dialog');
			const root = document.documentElement;
			return Math.max(
				root.scrollWidth - root.clientWidth,
				dialog ? dialog.scrollWidth - dialog.clientWidth : 0
			);
		});
	await page.setViewportSize({ width: 280, height: 600 });
	for (const path of [
		'embed/compare/?tools=table,export,link',
		'de/embed/map/',
		'de/embed/compare/?show=VA,TX&chart=time'
	]) {
		await open(page, `/${path}`);
		await expect(titleOf(page)).toBeVisible();
		expect(await sideways(), path).toBe(0);
	}
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/de/compare/');
	for (const name of ['Einbetten', 'Zitieren']) {
		await page.getByRole('button', { name }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await sideways(), name).toBe(0);
		await page.keyboard.press('Escape');
	}
});

test('the frame of the dialog takes the height its figure needs', async ({ page }) => {
	await open(page, '/map/');
	await page.getByRole('button', { name: 'Embed' }).click();
	await expect(preview(page).getByRole('heading', { level: 2 })).toBeVisible();
	await page.getByRole('button', { name: 'Fit the height to the preview' }).click();
	const scrolls = () =>
		preview(page)
			.locator('html')
			.evaluate((root) => root.scrollHeight - root.clientHeight);
	await expect.poll(scrolls).toBe(0);
	expect(Number(await page.getByLabel('Height in pixels').inputValue())).toBeGreaterThan(280);
});
