import { expect, open, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { drop, onDisk, pngCarrying } from './dropped-file';
import { carriedByExport, exported, headingOf, opened, toldViolations } from './given-picture';
import { exportDialog, save } from './saved-file';

for (const [format, address] of [
	[/PNG/, '/compare/?show=VA,TX&per=resident&company=amazon,google&asof=2026-01-31'],
	[/SVG/, '/compare/?show=VA,TX,GA&chart=time&growth=flow&q=power'],
	[/PNG/, '/map/?measure=floor&per=resident'],
	[/SVG/, '/map/']
] as const)
	test(`${format.source} of ${address} dropped on another page opens that view again`, async ({
		page
	}) => {
		const { name, title, path } = await exported(page, address, format);
		await open(page, '/announcements/?q=x');
		const complaints = complaintsOf(page);
		await drop(page, path);
		await expect(opened(page)).toContainText(`Opened from ${name}: ${title}`);
		await expect(titleOf(page)).toHaveText(title);
		expect(page.url()).toBe(new URL(address, page.url()).href);
		await expect(opened(page)).not.toContainText('changed since');
		expect(complaints).toEqual([]);
	});

test('the list of announcements leads back too, and so does a picture of a table', async ({
	page
}) => {
	await open(page, '/announcements/?state=NC&sort=amount');
	const shown = page.getByTestId('shown');
	await expect(shown).not.toContainText(/^(\d+) of \1 /);
	const count = await shown.innerText();
	const dialog = await exportDialog(page);
	await dialog.getByRole('radio', { name: /PNG/ }).check();
	const { name, bytes } = await save(dialog);
	const table = await exported(page, '/compare/?tab=table&measure=jobs', /PNG/);
	await open(page, '/');
	await drop(page, onDisk(name, bytes));
	await expect(opened(page)).toContainText(name);
	await expect(shown).toHaveText(count);
	await drop(page, table.path);
	await expect(page.locator('[data-panel="table"]')).toBeVisible();
	await expect(titleOf(page)).toHaveText(table.title);
});

test('a German picture opens in German, and Back leads into the language before', async ({
	page
}) => {
	const { path, title } = await exported(page, '/de/map/', /PNG/);
	await open(page, '/compare/');
	await drop(page, path);
	await expect(opened(page)).toContainText(`Geöffnet aus`);
	await expect(titleOf(page)).toHaveText(title);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.goBack();
	await expect(headingOf(page)).toHaveText('Compare');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(opened(page)).toHaveCount(0);
});

test('a picture of older data says which version it was made with and what is different now', async ({
	page
}) => {
	const address = '/compare/?show=VA,TX,GA';
	const { values, ...carried } = await carriedByExport(page, address);
	const [key, floor] = ['state', 'floor'].map((name) => values.columns.indexOf(name));
	const older = values.rows
		.filter((row) => row[key ?? NaN] !== 'TX')
		.map((row) => row.map((cell, at) => (at === floor && row[key ?? NaN] === 'GA' ? 123 : cell)));
	expect(older).toHaveLength(2);
	const file = (rows: typeof older) =>
		onDisk(
			'older.png',
			pngCarrying({ ...carried, dataVersion: '2020-01-01-00000000', values: { ...values, rows } })
		);
	await open(page, '/');
	await drop(page, file(older));
	await expect(titleOf(page)).toHaveText(carried.title);
	await expect(opened(page)).toContainText(
		`The data has changed since: the picture was made with version 2020-01-01-00000000, this page has ${carried.dataVersion}.`
	);
	await expect(opened(page).locator('p').last()).toHaveText(
		/^1 of \d+ values are different now: Georgia\. 1 row is new\.$/
	);

	await drop(page, file(values.rows));
	await expect(opened(page)).toContainText(/None of its \d+ values is different\./);
	expect(await toldViolations(page)).toEqual([]);
});

test('a picture of newer data says that the page is the older one', async ({ page }) => {
	const carried = await carriedByExport(page, '/compare/');
	await drop(
		page,
		onDisk('a.png', pngCarrying({ ...carried, dataVersion: '2999-01-01-00000000' }))
	);
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(opened(page), 'a dialog lies above the page').toHaveCount(0);
	await page.keyboard.press('Escape');
	await drop(
		page,
		onDisk('a.png', pngCarrying({ ...carried, dataVersion: '2999-01-01-00000000' }))
	);
	await expect(opened(page)).toContainText('made with newer data, version 2999-01-01-00000000');
});

test('where the data cannot be read, the view opens and nothing is said to be unchanged', async ({
	page
}) => {
	const carried = await carriedByExport(page, '/compare/');
	await page.route('**/data/atlas.json', (route) => route.abort());
	await open(page, '/map/');
	await drop(page, onDisk('a.png', pngCarrying(carried)));
	await expect(titleOf(page)).toHaveText(carried.title);
	await expect(opened(page)).toContainText('is not known: it could not be read now');
});
