import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './atlas-page';
import { activeLine, control, dialogOf, groupOf, inputOf, linesOf, search } from './search-dialog';

const DATA = '**/data/atlas.json';

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
	await expect(groupOf(page, 'States').getByRole('option').first()).toContainText('Nebraska');
	expect(dataReads).toBe(1);
	expect(codeReads).toBeGreaterThan(0);
});

test('a state leads to its profile, and by its second line to its counters on the map', async ({
	page
}) => {
	await open(page, '/compare/');
	await search(page, 'north car');
	await expect(groupOf(page, 'States').getByRole('option')).toHaveCount(2);
	expect(await activeLine(page)).toContain('North Carolina');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/states\/nc\/$/);
	await expect(dialogOf(page)).toBeHidden();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('North Carolina');

	await search(page, 'VA');
	await groupOf(page, 'States').getByRole('option', { name: 'on the map' }).click();
	await expect(page).toHaveURL(/\/map\/\?at=VA$/);
	await expect(page.getByTestId('counters')).toContainText('Virginia');
});

test('a company leads to its profile, and by its second line to as many announcements as the search says', async ({
	page
}) => {
	await open(page, '/');
	await search(page, 'aws');
	const company = groupOf(page, 'Companies').getByRole('option').first();
	await expect(company).toContainText(/^Amazon\s*AWS · .*\d+ announcements$/);
	const count = /(\d+) announcements/.exec(await company.innerText())?.[1];
	await company.click();
	await expect(page).toHaveURL(/\/companies\/amazon\/$/);
	await search(page, 'aws');
	await groupOf(page, 'Companies').getByRole('option', { name: 'Amazon in the list' }).click();
	await expect(page).toHaveURL(/\/announcements\/\?company=amazon$/);
	await expect(page.getByTestId('shown')).toHaveText(new RegExp(`^${count} of `));
});

for (const { supplier, state, address } of [
	{ supplier: 'Talen Energy', state: 'Pennsylvania', address: /energy\/\?supplier=Talen\+Energy$/ },
	{
		supplier: 'Entergy Mississippi',
		state: 'Mississippi',
		address: /supplier=Entergy\+Mississippi$/
	}
])
	test(`${supplier} is found in two steps`, async ({ page }) => {
		await open(page, '/');
		await search(page, supplier);
		const line = groupOf(page, 'Suppliers of power').getByRole('option').first();
		await expect(line).toContainText(new RegExp(`^${supplier}.*${state}.*power deal`, 's'));
		await line.click();
		await expect(page).toHaveURL(address);
		const deals = page.locator('section[aria-labelledby=deals] tbody tr');
		await expect(deals.first()).toContainText(supplier);
		for (const deal of await deals.allInnerTexts()) expect(deal).toContain(supplier);
	});

test('a project and an announcement lead to their page, a county to the rows of its state', async ({
	page
}) => {
	const rows = page.locator('tr[data-announcement]');
	await open(page, '/');
	await search(page, 'blue marlin');
	await groupOf(page, 'Projects').getByRole('option').first().click();
	await expect(page).toHaveURL(/\/announcements\/amazon-nc-richmond-2025\/$/);

	await search(page, 'tract-nc-mooresville-2025');
	const announcement = groupOf(page, 'Announcements').getByRole('option').first();
	await expect(announcement).toContainText(/Tract.*North Carolina · .* · .*2025/s);
	await announcement.click();
	await expect(page).toHaveURL(/\/announcements\/tract-nc-mooresville-2025\/$/);

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
	await expect(groupOf(page, 'States').getByRole('option').first()).toContainText('Texas');
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
