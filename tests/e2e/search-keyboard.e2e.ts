import { expect, open, PAGES, test } from './atlas-page';
import { activeLine, control, dialogOf, inputOf, linesOf, search } from './search-dialog';

for (const { path, language } of PAGES) {
	test(`the search opens on ${path} by its key and by its button, and Escape gives the focus back`, async ({
		page
	}) => {
		await open(page, path);
		const button = control(page, language === 'de' ? 'Suche' : 'Search');
		await page.keyboard.press('/');
		await expect(inputOf(page)).toBeFocused();
		await expect(inputOf(page)).toHaveValue('');
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toBeHidden();

		await button.focus();
		await page.keyboard.press('Enter');
		await expect(inputOf(page)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialogOf(page)).toBeHidden();
		await expect(button).toBeFocused();
	});
}

test('the search is left by its button and by a click beside it, and opens again at once', async ({
	page
}) => {
	await open(page, '/');
	await control(page).click();
	await inputOf(page).fill('texas');
	await dialogOf(page).getByRole('button', { name: 'Close' }).click();
	await expect(control(page)).toBeFocused();
	await page.keyboard.press('/');
	await expect(inputOf(page)).toHaveValue('');
	await page.mouse.click(20, 700);
	await expect(dialogOf(page)).toBeHidden();
	await page.evaluate(() => {
		for (const key of ['/', 'Escape', '/'])
			document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
	});
	await expect(inputOf(page)).toBeFocused();
});

test('arrow keys, Home and End go through all lines and around the ends', async ({ page }) => {
	await open(page, '/');
	await search(page, 'georgia');
	await expect(linesOf(page).first()).toBeVisible();
	await expect(inputOf(page)).toHaveAttribute('aria-expanded', 'true');
	const lines = await linesOf(page).allInnerTexts();
	expect(lines.length).toBeGreaterThan(6);
	expect(await activeLine(page)).toBe(lines[0]);
	await page.keyboard.press('ArrowDown');
	expect(await activeLine(page)).toBe(lines[1]);
	await page.keyboard.press('End');
	expect(await activeLine(page)).toBe(lines.at(-1));
	await page.keyboard.press('ArrowDown');
	expect(await activeLine(page)).toBe(lines[0]);
	await page.keyboard.press('ArrowUp');
	expect(await activeLine(page)).toBe(lines.at(-1));
	await page.keyboard.press('Home');
	expect(await activeLine(page)).toBe(lines[0]);
	await page.keyboard.press('ArrowDown');
	await page.keyboard.type(' p');
	await expect(linesOf(page)).not.toHaveCount(lines.length);
	expect(await activeLine(page)).toBe(await linesOf(page).first().innerText());
	await expect(inputOf(page)).toBeFocused();
});

test('a slash typed into a field is a slash, and does not open the search over another dialog', async ({
	page
}) => {
	await open(page, '/announcements/');
	await page.getByRole('searchbox').focus();
	await page.keyboard.type('a/b');
	await expect(page.getByRole('searchbox')).toHaveValue('a/b');
	await expect(dialogOf(page)).toBeHidden();

	await open(page, '/compare/');
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	await expect(dialogOf(page)).toHaveCount(1);
	await page.keyboard.press('/');
	await expect(dialogOf(page)).toHaveCount(1);
	await expect(page.getByRole('dialog').getByRole('combobox')).toHaveCount(0);
});

test('going back in the history closes the search', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Compare', exact: true }).click();
	await expect(page).toHaveURL(/\/compare\/$/);
	await search(page, 'texas');
	await page.goBack();
	await expect(dialogOf(page)).toBeHidden();
});
