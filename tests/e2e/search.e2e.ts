import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, PAGES, test } from './atlas-page';

const DATA = '**/data/atlas.json';

const dialogOf = (page: Page) => page.getByRole('dialog');
const inputOf = (page: Page) => dialogOf(page).getByRole('combobox');
const linesOf = (page: Page) => dialogOf(page).getByRole('option');
const groupOf = (page: Page, name: string) => dialogOf(page).getByRole('group', { name });
const control = (page: Page, name = 'Search') =>
	page.getByRole('banner').getByRole('button', { name });

/** Opens the search by its key and types. */
async function search(page: Page, text: string): Promise<void> {
	await page.keyboard.press('/');
	await inputOf(page).fill(text);
}

/** The line the keys are on, as it is told to a screen reader. */
async function activeLine(page: Page): Promise<string> {
	const id = await inputOf(page).getAttribute('aria-activedescendant');
	const line = page.locator(`[id="${id}"]`);
	await expect(line).toHaveAttribute('aria-selected', 'true');
	await expect(line).toBeInViewport();
	return line.innerText();
}

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

test('the code and the data of the search are read when it is opened, and what is typed meanwhile is kept', async ({
	page
}) => {
	let asked = false;
	let codeReads = 0;
	let dataReads = 0;
	// Slower than any typist, so that what is typed comes before the dialog.
	await page.route('**/_app/immutable/**', async (route) => {
		if (asked) {
			codeReads += 1;
			await new Promise((resolve) => setTimeout(resolve, 700));
		}
		await route.continue();
	});
	page.on('request', (request) => {
		if (request.url().endsWith('/data/atlas.json')) dataReads += 1;
	});
	await page.goto('/offline/');
	await expect(page.locator('#svelte-announcer')).toBeAttached();
	expect(dataReads).toBe(0);
	asked = true;
	await page.keyboard.type('/nebra');
	await expect(inputOf(page)).toHaveValue('nebra');
	await expect(groupOf(page, 'States').getByRole('option')).toContainText('Nebraska');
	expect(dataReads).toBe(1);
	expect(codeReads).toBeGreaterThan(0);
});

test('a state leads to its counters on the map, from any page and from the map itself', async ({
	page
}) => {
	await open(page, '/compare/');
	await search(page, 'north car');
	await expect(groupOf(page, 'States').getByRole('option')).toHaveCount(1);
	expect(await activeLine(page)).toContain('North Carolina');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/map\/\?at=NC$/);
	await expect(dialogOf(page)).toBeHidden();
	await expect(page.getByTestId('counters')).toContainText('North Carolina');

	await search(page, 'VA');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/map\/\?at=VA$/);
	await expect(page.getByTestId('counters')).toContainText('Virginia');
});

test('a company leads to its announcements, as many as the search says', async ({ page }) => {
	await open(page, '/');
	await search(page, 'aws');
	const company = groupOf(page, 'Companies').getByRole('option').first();
	await expect(company).toContainText(/^Amazon\s*AWS · .*\d+ announcements$/);
	const count = /(\d+) announcements/.exec(await company.innerText())?.[1];
	await company.click();
	await expect(page).toHaveURL(/\/announcements\/\?company=amazon$/);
	await expect(page.getByTestId('shown')).toHaveText(new RegExp(`^${count} of `));
});

test('a project and an announcement lead to their row, a county to the rows of its state', async ({
	page
}) => {
	const rows = page.locator('tr[data-announcement]');
	await open(page, '/');
	await search(page, 'blue marlin');
	await groupOf(page, 'Projects').getByRole('option').first().click();
	await expect(page).toHaveURL(/\/announcements\/\?q=amazon-nc-richmond-2025$/);
	await expect(rows).toHaveCount(1);

	await search(page, 'tract-nc-mooresville-2025');
	const announcement = groupOf(page, 'Announcements').getByRole('option').first();
	await expect(announcement).toContainText(/Tract.*North Carolina · .* · .*2025/s);
	await announcement.click();
	await expect(rows).toHaveAttribute('data-announcement', 'tract-nc-mooresville-2025');

	await search(page, 'dona ana');
	await groupOf(page, 'Counties').getByRole('option', { name: 'Doña Ana' }).click();
	await expect(page).toHaveURL(/\/announcements\/\?.*state=NM/);
	await expect(rows.first()).toContainText('Doña Ana County');
});

test('the last line leads to all announcements found, and says how many', async ({ page }) => {
	await open(page, '/');
	await search(page, 'loudoun');
	const group = groupOf(page, 'Announcements');
	const all = group.getByRole('option').last();
	const count = /^All (\d+) in the list/.exec(await all.innerText())?.[1];
	await all.click();
	await expect(page).toHaveURL(/\/announcements\/\?q=loudoun$/);
	await expect(page.getByTestId('shown')).toHaveText(new RegExp(`^${count} of `));
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

test('what is found is counted aloud, and where nothing is, it says so and what helps', async ({
	page
}) => {
	await open(page, '/');
	await search(page, 'virginia');
	const said = dialogOf(page).getByRole('status');
	await expect(said).toHaveText(/^\d+ found$/);
	await inputOf(page).fill('zebra');
	await expect(said).toContainText('Nothing found for “zebra”.');
	await expect(inputOf(page)).toHaveAttribute('aria-expanded', 'false');
	await expect(linesOf(page)).toHaveCount(0);
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowDown');
	await expect(inputOf(page)).toBeFocused();
});

test('data that cannot be read is said and can be asked for again', async ({ page }) => {
	await page.route(DATA, (route) => route.abort());
	await open(page, '/');
	await search(page, 'texas');
	const said = dialogOf(page).getByRole('status');
	await expect(said).toContainText('The data could not be read.');
	await page.unroute(DATA);
	await said.getByRole('button', { name: 'Try again' }).click();
	await expect(groupOf(page, 'States').getByRole('option')).toContainText('Texas');
	await expect(inputOf(page)).toBeFocused();
});

test('code that cannot be read is said and can be asked for again', async ({ page }) => {
	await open(page, '/');
	await page.route('**/_app/immutable/**', (route) => route.abort());
	await control(page).click();
	const alert = page.getByRole('banner').getByRole('alert');
	await expect(alert).toContainText('Something failed');
	await page.unroute('**/_app/immutable/**');
	await alert.getByRole('button', { name: 'Try again' }).click();
	await expect(inputOf(page)).toBeFocused();
	await expect(alert).toBeHidden();
	// Its styles have come as well.
	await expect(dialogOf(page)).toHaveCSS('display', 'flex');
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
	await page.getByRole('button', { name: 'Export' }).click();
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

test('in German the search speaks German and stays in German', async ({ page }) => {
	await open(page, '/de/');
	await search(page, 'loudoun');
	await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ gefunden$/);
	await expect(groupOf(page, 'Countys').getByRole('option').first()).toContainText(
		/Loudoun County\s+Virginia/
	);
	await expect(linesOf(page).last()).toContainText(/^Alle \d+ in der Liste der Ankündigungen/);
	await linesOf(page).last().click();
	await expect(page).toHaveURL(/\/de\/announcements\/\?q=loudoun$/);
});

for (const theme of ['light', 'dark'] as const) {
	test.describe(`on a phone, ${theme}`, () => {
		test.use({ colorScheme: theme, viewport: { width: 360, height: 740 } });

		test(`the search fits, and axe finds nothing wrong with it (${theme})`, async ({ page }) => {
			await open(page, theme === 'dark' ? '/de/' : '/');
			await control(page, theme === 'dark' ? 'Suche' : 'Search').click();
			await inputOf(page).fill('project');
			await expect(linesOf(page).first()).toBeVisible();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(360);
			const box = await dialogOf(page).boundingBox();
			if (box === null) throw new Error('The dialog has no place.');
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(360);
			expect(box.y + box.height).toBeLessThanOrEqual(740);
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
				[]
			);
			await inputOf(page).fill('zebra');
			await expect(linesOf(page)).toHaveCount(0);
			expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
		});
	});
}
