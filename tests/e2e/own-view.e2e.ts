import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import JSZip from 'jszip';
import { expect, open, running, tableOf, test, titleOf } from './atlas-page';
import { violations } from './axe-violations';
import { complaintsOf } from './complaints';
import { readCsv } from './csv-reader';
import { drop, onDisk } from './dropped-file';
import { opened, use } from './own-page';
import { exportDialog, save, savedCsv } from './saved-file';

// Words that stand in no page of ours: wherever one is found, a row has got out.
const STATES = [
	'state,Capacity MW,Customer,Stage',
	'NC,120,Zanzibar Bakery,Quokka',
	'NC,30,Zanzibar Foundry,Quokka',
	'GA,80,Zanzibar Foundry,Wombat',
	'TX,n/a,Zanzibar Bakery,Wombat',
	''
].join('\n');
const SECRETS = /zanzibar|quokka|wombat/i;
const FILE = 'planned-loads.csv';

/** The file used, and a page opened with it. */
async function shown(page: Page, on: 'compare' | 'map', more = ''): Promise<string> {
	await opened(page, onDisk(FILE, STATES));
	await use(page);
	const link = page.getByTestId('told-used').locator('a[href*="/compare/#own="]').last();
	const fragment = ((await link.getAttribute('href')) ?? '').replace(/^[^#]*/, '');
	const address = `/${on}/${fragment}${more}`;
	await open(page, address);
	await expect(titleOf(page)).toContainText('in “planned-loads”');
	return address;
}

function requestsOf(context: BrowserContext): string[] {
	const said: string[] = [];
	context.on('request', (request) => {
		said.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`);
	});
	return said;
}

test('a file’s numbers stand in the chart, in the table and beside ours, and are added to nothing', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await shown(page, 'compare');
	await expect(titleOf(page)).toHaveText(
		'Capacity MW: North Carolina, Georgia, and Texas, in “planned-loads”'
	);
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	const rows = tableOf(page).locator('tbody tr');
	await expect(rows.nth(0)).toContainText(/North Carolina\s*150\s*MW/);
	await expect(rows.nth(1)).toContainText(/Georgia\s*80\s*MW/);
	await expect(rows.nth(2)).toContainText(/Texas\s*no figure/);
	const beside = page.getByRole('table').last();
	await expect(beside).toContainText('Announced floor');
	await expect(beside.getByRole('row', { name: /Own file: Capacity MW/ })).toContainText(/150\sMW/);
	await page.getByLabel('Set against').selectOption({ label: 'Per resident' });
	await expect(titleOf(page)).toContainText('per million residents');
	// 150 MW among 11.2 million people.
	await expect(rows.nth(0)).toContainText(/13(\.\d)?\sMW/);
	await page.getByLabel('Chart').selectOption({ label: 'Scatter' });
	await expect(titleOf(page)).toContainText('against');
	expect(complaints).toEqual([]);
});

test('rows are narrowed by a column’s labels, and a number opens to its rows', async ({ page }) => {
	await shown(page, 'compare');
	await page.getByLabel('Customer').selectOption('Zanzibar Foundry');
	await expect(page.locator('figure .subtitle')).toContainText(
		'Only rows with Customer: Zanzibar Foundry'
	);
	await expect(page).toHaveURL(/#own=.*where=2\.Zanzibar/);
	expect(new URL(page.url()).search).toBe('');
	await page.getByRole('button', { name: 'Show the arithmetic' }).click();
	const lines = page.getByTestId('own-rows');
	await expect(lines).toContainText(/80\sMW/);
	await expect(lines.locator('tbody tr')).toHaveCount(1);
	await page.getByTestId('arithmetic').getByRole('combobox').selectOption('North Carolina');
	await expect(lines.locator('tbody tr')).toHaveText(/NC.*30.*Zanzibar Foundry.*Quokka/s);
	await page.goBack();
	await expect(page.locator('figure .subtitle')).not.toContainText('Only rows');
});

test('no request of a visit carries a row, a name, a filter or a view of the file', async ({
	page,
	context
}) => {
	const requests = requestsOf(context);
	await shown(page, 'compare');
	await page.getByLabel('Stage').selectOption('Quokka');
	await expect(page).toHaveURL(/where=3\.Quokka/);
	await page.reload();
	await running(page);
	await expect(page.locator('figure .subtitle')).toContainText('Quokka');
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(titleOf(page)).toContainText('in „planned-loads“');
	await expect(page.locator('figure .subtitle')).toContainText('Nur Zeilen mit Stage: Quokka');
	const site = new URL(page.url()).origin;
	expect(requests.length).toBeGreaterThan(10);
	for (const request of requests) {
		expect(request).toMatch(new RegExp(`^GET (${site}|data:|blob:)`));
		expect(request).not.toMatch(/zanzibar|quokka|wombat|planned|capacity|own=|where=/i);
	}
});

test('no picture, table or slide carries a row; filters are named only where that is ticked', async ({
	page
}) => {
	test.slow();
	await shown(page, 'compare', '&where=3.Quokka');
	const dialog = await exportDialog(page);
	const tick = dialog.getByLabel('Say what its rows are filtered by');
	await expect(tick).not.toBeChecked();
	const formats = dialog.locator('input[name="format"]');
	expect(await formats.count()).toBeGreaterThan(5);
	for (const format of await formats.all()) {
		await format.check();
		const { name, bytes } = await save(dialog);
		expect(`${name} ${await lettersOf(bytes)}`).not.toMatch(SECRETS);
	}
	await tick.check();
	await dialog.getByRole('radio', { name: /SVG/ }).check();
	await expect(tick).toBeChecked();
	const { bytes } = await save(dialog);
	const said = bytes.toString('utf8');
	expect(said).toContain('Quokka');
	expect(said).not.toMatch(/zanzibar|wombat/i);
});

test('a link asks the other person for the very file, refuses another one and recognises the right one', async ({
	page,
	browser
}) => {
	const address = await shown(page, 'compare');
	const title = await titleOf(page).innerText();
	const context = await browser.newContext({ serviceWorkers: 'block' });
	const other = await context.newPage();
	const complaints = complaintsOf(other);
	await open(other, new URL(address, page.url()).href);
	const bar = other.getByRole('region', { name: 'Your own file' });
	await expect(bar).toContainText('that is not, or no longer, on this device');
	await expect(other.locator('figure')).toHaveCount(0);
	const input = bar.locator('input[type=file]');
	await input.setInputFiles(onDisk('other.csv', STATES.replace('120', '121')));
	await expect(bar.getByRole('alert')).toContainText('is another file');
	await expect(other.locator('figure')).toHaveCount(0);
	await input.setInputFiles(onDisk('renamed.csv', STATES));
	await expect(titleOf(other)).toHaveText(title.replace('planned-loads', 'renamed'));
	expect(complaints).toEqual([]);
	await context.close();
});

test('on the map a file’s totals are circles, its places without rows are not reported, and the table says the same', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await shown(page, 'map', '');
	await expect(page.getByTestId('circle-legend')).toBeVisible();
	const csv = readCsv(await savedCsv(page));
	const of = (state: string) => csv.find((row) => row.state === state);
	expect(of('NC')?.own_capacity_mw).toBe('150');
	expect(of('TX')).toMatchObject({ own_capacity_mw: '', mark: 'no_figure', rows: '1' });
	expect(of('WY')).toMatchObject({ own_capacity_mw: '', mark: 'not_reported' });
	await page.getByLabel('Set against').selectOption({ label: 'Per resident' });
	await expect(
		page.locator('figure [data-testid="map-legend"], figure .legend').first()
	).toBeVisible();
	expect(await violations(page)).toEqual([]);
	expect(complaints).toEqual([]);
});

test('a picture of a file’s numbers leads back to them where the file is on this device', async ({
	page
}) => {
	await shown(page, 'compare');
	const title = await titleOf(page).innerText();
	const dialog = await exportDialog(page);
	await dialog.getByRole('radio', { name: /PNG/ }).check();
	const { name, bytes } = await save(dialog);
	await open(page, '/');
	await drop(page, onDisk(name, bytes));
	await expect(titleOf(page)).toHaveText(title);
	await expect(page.getByText('Its numbers are of a file of your own.')).toBeVisible();
});

test('back to our data leaves the file behind, and an address that makes no sense of one throws nothing', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await shown(page, 'compare');
	await page.getByRole('button', { name: 'Back to our data' }).click();
	await expect(page).not.toHaveURL(/#/);
	await expect(titleOf(page)).not.toContainText('planned-loads');
	for (const nonsense of [
		'own=zzz&measure=own.x',
		'own=0123456789abcdef&measure=own.9.sum',
		'own='
	])
		for (const path of ['/compare/', '/map/']) {
			await open(page, `${path}#${nonsense}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
	expect(complaints).toEqual([]);
});

test('announcements of one’s own stand in place of ours, by the same rules', async ({ page }) => {
	const ours = readFileSync('data/announcements.csv', 'utf8').split(/\r?\n/);
	const header = ours[0] ?? '';
	const amazon = ours.find((line) => line.startsWith('amazon-nc-richmond-2025,')) ?? '';
	expect(amazon).not.toBe('');
	await opened(page, onDisk('my-list.csv', `${header}\n${amazon}\n`));
	await use(page);
	await page.getByTestId('told-used').locator('a[href*="/compare/#own="]').last().click();
	await expect(titleOf(page)).toContainText('in “my-list”');
	await expect(page.getByText('stand in place of ours')).toBeVisible();
	await page.getByRole('button', { name: 'Table', exact: true }).click();
	await expect(tableOf(page).getByRole('row', { name: /North Carolina/ })).toContainText('$10.0B');
	await expect(tableOf(page).getByRole('row', { name: /Georgia/ })).toContainText(
		'no announcement found'
	);
	await page.getByRole('button', { name: 'Show the arithmetic' }).click();
	await expect(page.getByTestId('arithmetic')).toContainText('amazon-nc-richmond-2025');
});

/** Everything that can be read in a file: of a zip also what is packed in it. */
async function lettersOf(bytes: Buffer): Promise<string> {
	if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('latin1');
	const zip = await JSZip.loadAsync(bytes);
	const parts = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
	return parts.join('\n');
}
