import { readFileSync } from 'node:fs';
import { expect, open, test, titleOf } from './atlas-page';

test('a citation names the figure as it is shown, its data and the address that reopens it', async ({
	page
}) => {
	await open(page, '/compare/?show=VA,TX&per=resident');
	await expect(titleOf(page)).toContainText('Texas');
	const title = (await titleOf(page).textContent()) ?? '';
	await page.getByRole('button', { name: 'Cite' }).click();
	const dialog = page.getByRole('dialog');
	const text = await dialog.getByLabel('Text', { exact: true }).inputValue();
	expect(text).toContain(`“${title}” [figure]`);
	expect(text).toMatch(/Data version \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/);
	const [address = ''] = /http\S+/.exec(text) ?? [];
	await open(page, address);
	await expect(titleOf(page)).toHaveText(title);
});

test('a shown table is cited as a table, and its address leads to the table', async ({ page }) => {
	await open(page, '/de/map/?tab=table');
	await page.getByRole('button', { name: 'Zitieren' }).click();
	const text = await page.getByLabel('Text', { exact: true }).inputValue();
	expect(text).toContain('[Tabelle]');
	expect(text).toContain('/de/map/?tab=table');
	expect(text).toContain('ODbL 1.0');
});

test('an announcement is cited with its own sources, and its address is that of its page', async ({
	page
}) => {
	await open(page, '/announcements/?q=amazon');
	await expect(page.getByTestId('shown')).not.toContainText(/^445/);
	const row = page.locator('tr[data-announcement]').first();
	const id = (await row.getAttribute('data-announcement')) ?? '';
	const source = (await row.locator('td a').first().getAttribute('href')) ?? '';
	await row.getByRole('button', { name: /^Cite/ }).click();
	const text = await page.getByLabel('Text', { exact: true }).inputValue();
	expect(text).toContain(`(${id})`);
	expect(text).toContain(source);
	const address = /http\S+announcements\/\S+/.exec(text.slice(text.indexOf('License')))?.[0] ?? '';
	await open(page, address);
	await expect(page.locator('article[data-announcement]')).toHaveAttribute('data-announcement', id);
});

test('what is saved for a reference manager is what the dialog shows', async ({ page }) => {
	await open(page, '/compare/');
	await page.getByRole('button', { name: 'Cite' }).click();
	const dialog = page.getByRole('dialog');
	for (const [button, field] of [
		['Save as .bib', 'BibTeX'],
		['Save as .json', 'CSL JSON']
	] as const) {
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: button }).click();
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^capex-atlas_.*\.(bib|json)$/);
		expect(readFileSync(await file.path(), 'utf8')).toBe(
			await dialog.getByLabel(field, { exact: true }).inputValue()
		);
	}
});

test('a citation is copied, and where the clipboard is refused its text is selected and that is said', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/compare/');
	await page.getByRole('button', { name: 'Cite' }).click();
	const field = page.getByLabel('BibTeX', { exact: true });
	await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
	await expect(page.getByRole('button', { name: 'Copied: BibTeX' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.inputValue());

	await page.evaluate(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.getByRole('button', { name: 'Copy: CSL JSON' }).click();
	await expect(page.getByText('The clipboard was refused')).toBeVisible();
	const selected = await page.getByLabel('CSL JSON', { exact: true }).evaluate((element) => {
		const area = element as HTMLTextAreaElement;
		return area.value.slice(area.selectionStart, area.selectionEnd);
	});
	expect(JSON.parse(selected)).toHaveLength(1);
});
