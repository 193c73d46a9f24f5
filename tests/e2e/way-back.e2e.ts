import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { expect, open, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { drag, drop, onDisk, pngCarrying } from './dropped-file';
import { PngFile } from './png-file';
import { exportDialog, save, savedCsv } from './saved-file';

interface Carried {
	readonly view: string;
	readonly title: string;
	readonly dataVersion: string;
	readonly values: { readonly columns: string[]; readonly rows: (string | number | null)[][] };
}

const opened = (page: Page) => page.getByTestId('opened');
const refused = (page: Page) => page.getByRole('main').getByRole('alert');
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** What axe finds wrong with the message. */
async function violations(page: Page): Promise<string[]> {
	const message = new AxeBuilder({ page }).include('.told');
	return (await message.analyze()).violations.map(({ id, help }) => `${id}: ${help}`);
}

/** Exports the figure of a view. */
async function exported(page: Page, address: string, format: RegExp) {
	await open(page, address);
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
	const title = await titleOf(page).innerText();
	const dialog = await exportDialog(page.getByRole('figure').first());
	await dialog.getByRole('radio', { name: format }).check();
	const { name, bytes } = await save(dialog);
	return { name, bytes, title, path: onDisk(name, bytes) };
}

async function carriedByExport(page: Page, address: string): Promise<Carried> {
	const { bytes } = await exported(page, address, /PNG/);
	return JSON.parse(new PngFile(bytes).text('capex-atlas') ?? 'null') as Carried;
}

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
	expect(await violations(page)).toEqual([]);
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

const TRAP = `<script>window.taken = true</script><image href="/taken.png" onerror="window.taken = true"/>
	<style>@import url(https://elsewhere.example/a.css);</style><rect style="fill: red" onload="window.taken = true"/>`;
const MARKED = `<metadata><data xmlns="https://capex-atlas/picture" id="capex-atlas">{"carries":1}</data></metadata>`;
const STRANGE = [
	[
		'photo.png',
		() => PNG.sync.write(new PNG({ width: 1, height: 1 })),
		'carries no view of this atlas'
	],
	['cut.png', () => pngCarrying({ carries: 1 }).subarray(0, 70), 'is damaged'],
	['later.png', () => pngCarrying({ carries: 2 }), 'was made by a newer version of this atlas'],
	['drawing.svg', () => svgWith(TRAP), 'carries no view of this atlas'],
	['trap.svg', () => svgWith(MARKED + TRAP), 'is damaged'],
	['broken.svg', () => svgWith(`${MARKED}<script>window.taken = true`), 'is damaged'],
	['entities.svg', () => `<!DOCTYPE svg [<!ENTITY a "b">]>${svgWith(MARKED)}`, 'is damaged'],
	['rows.csv', () => 'state,floor\nGA,11\n', 'is a table and carries no view'],
	['report.pdf', () => '%PDF-1.7\n', 'is a document and carries no view'],
	['notes.png', () => 'Not a picture at all.', 'is not a picture exported here'],
	[
		'page.svg',
		() => `<!doctype html><html>${svgWith(TRAP)}</html>`,
		'is not a picture exported here'
	],
	['nothing.png', () => '', 'is empty']
] as const;

test('what is not a sound picture of ours says what it is and what to do, and nothing runs or changes', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || /taken|elsewhere/.test(request.url()))
			sent.push(request.url());
	});
	await open(page, '/compare/?per=resident');
	await expect(titleOf(page)).toContainText('per resident');
	const before = { url: page.url(), title: await titleOf(page).innerText() };
	const complaints = complaintsOf(page);
	for (const [name, content, words] of STRANGE) {
		await drop(page, onDisk(name, content()));
		await expect(refused(page)).toContainText(`${name} ${words}`);
		await expect(refused(page).locator('p')).toHaveCount(2);
		expect({ url: page.url(), title: await titleOf(page).innerText() }).toEqual(before);
	}
	await drop(page, test.info().outputPath());
	await expect(refused(page)).toContainText('is a folder');
	expect(await page.evaluate(() => 'taken' in window)).toBe(false);
	await expect(page.locator('svg script, [href="/taken.png"]')).toHaveCount(0);
	expect([...complaints, ...sent]).toEqual([]);
});

test('a path that is none of our pages is not gone to', async ({ page }) => {
	await open(page, '/map/');
	for (const view of [
		'/nowhere/',
		'/..//elsewhere.example/',
		'/compare/../../x',
		'/compare',
		'/api/'
	]) {
		const carried = { ...VALUELESS, view };
		await drop(page, onDisk(`${encodeURIComponent(view)}.png`, pngCarrying(carried)));
		await expect(refused(page)).toContainText(encodeURIComponent(view));
		await expect(refused(page)).toContainText('leads to a page that this site does not have');
		expect(new URL(page.url()).pathname).toBe('/map/');
	}
	await drop(page, onDisk('host.png', pngCarrying({ ...VALUELESS, view: '//elsewhere.example/' })));
	await expect(refused(page)).toContainText('host.png is damaged');
});

test('a query nobody would write, from a file, leaves the page standing', async ({ page }) => {
	const complaints = complaintsOf(page);
	await open(page, '/map/');
	const view = '/compare/?show=%3Cimg%20src=x%20onerror=alert(1)%3E&measure=__proto__&q=%00';
	const title = '<img src=x onerror="window.taken = true">';
	await drop(page, onDisk('a.png', pngCarrying({ ...VALUELESS, view, title })));
	await expect(opened(page)).toContainText(title);
	await expect(headingOf(page)).toHaveText('Compare');
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('of several files the first is read, and that is said', async ({ page }) => {
	await open(page, '/');
	const files = ['a.png', 'b.png'].map((name) => onDisk(name, pngCarrying(VALUELESS)));
	await drop(page, ...files);
	await expect(opened(page)).toContainText('Opened from a.png');
	await expect(opened(page)).toContainText('Only the first of the 2 files was read.');
});

test('files held over the page show where they lead; text does not, and no file is opened by the browser', async ({
	page
}) => {
	await open(page, '/');
	const hint = page.getByText('Drop the picture to open its view');
	const held = await drag(page, [onDisk('a.txt', 'x')]);
	await expect(hint).toBeVisible();
	await held.leave();
	await expect(hint).toBeHidden();
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.setData('text/plain', 'a word');
		const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
		document.body.dispatchEvent(event);
		document.body.dataset.prevented = `${event.defaultPrevented}`;
	});
	await expect(page.locator('body')).toHaveAttribute('data-prevented', 'false');
	await expect(hint).toBeHidden();
});

test('a picture can be chosen by keyboard alone, and its message put away with Escape or its button', async ({
	page
}) => {
	const path = onDisk('chosen.png', pngCarrying(VALUELESS));
	page.on('filechooser', (chooser) => void chooser.setFiles(path));
	await open(page, '/announcements/');
	const choose = page.getByRole('button', { name: 'Open an exported picture' });
	for (const key of ['Escape', 'Enter']) {
		await choose.focus();
		await page.keyboard.press('Enter');
		await expect(opened(page)).toContainText('Opened from chosen.png');
		expect(new URL(page.url()).pathname).toBe('/compare/');
		if (key === 'Enter') await opened(page).getByRole('button', { name: 'Dismiss' }).focus();
		await page.keyboard.press(key);
		await expect(opened(page)).toHaveCount(0);
		await expect(page.getByRole('main')).toBeFocused();
	}
});

test('a picture pasted on the page opens; one pasted into a text stays there', async ({ page }) => {
	await open(page, '/announcements/');
	const bytes = [...pngCarrying(VALUELESS)];
	const paste = (selector: string) =>
		page.locator(selector).evaluate((target, content) => {
			const clipboardData = new DataTransfer();
			clipboardData.items.add(new File([Uint8Array.from(content)], 'image.png'));
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			target.dispatchEvent(event);
			return event.defaultPrevented;
		}, bytes);
	expect(await paste('input[type="search"]')).toBe(false);
	expect(await paste('body')).toBe(true);
	await expect(opened(page)).toContainText('Opened from image.png');
	expect(new URL(page.url()).pathname).toBe('/compare/');
});

test('the code that reads files comes only with the first file', async ({ page }) => {
	await open(page, '/announcements/');
	await page.waitForLoadState('networkidle');
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	const file = onDisk('rows.csv', 'a,b\n1,2\n');
	await drop(page, file);
	await expect(refused(page)).toContainText('is a table');
	const fetched = scripts.length;
	expect(fetched).toBeGreaterThan(0);
	await drop(page, file);
	await expect(refused(page)).toContainText('is a table');
	expect(scripts).toHaveLength(fetched);
});

test('where that code cannot be loaded, it says so and nothing else happens', async ({ page }) => {
	await open(page, '/map/');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (route) => route.abort());
	await drop(page, onDisk('a.png', pngCarrying(VALUELESS)));
	await expect(refused(page)).toContainText('the code for that could not be loaded');
	await page.unroute('**/*.js');
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`on a phone in the ${colorScheme} theme`, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 740 } });

		test(`a refusal fits, is seen from the page's end, and axe finds nothing wrong (${colorScheme})`, async ({
			page
		}) => {
			await open(page, '/de/announcements/');
			const name = `${'sehr-langer-dateiname_'.repeat(6)}.png`;
			await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
			await drop(page, onDisk(name, 'x'));
			await expect(refused(page)).toContainText('ist kein hier exportiertes Bild');
			await expect(refused(page)).toBeInViewport({ ratio: 1 });
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(wide).toBeLessThanOrEqual(0);
			expect(await violations(page)).toEqual([]);
		});
	});

test('our own CSV is told from a picture, with the column that leads back', async ({ page }) => {
	await open(page, '/compare/');
	const csv = await savedCsv(page.getByRole('figure').first());
	expect(csv.split('\r\n')[0]).toMatch(/,address$/);
	await drop(page, onDisk('ours.csv', csv));
	await expect(refused(page)).toContainText('the address stands in the last column');
});

const VALUELESS = {
	carries: 1,
	view: '/compare/',
	address: '/compare/',
	dataVersion: '2020-01-01-00000000',
	title: 'A picture',
	values: { columns: [], rows: [] }
};

function svgWith(inner: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" onload="window.taken = true">${inner}</svg>`;
}
