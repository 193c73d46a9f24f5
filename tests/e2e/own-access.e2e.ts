import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas-page';
import { violations } from './axe-violations';
import { onDisk } from './dropped-file';
import { found, give, opened, report, STATES, use, yourFiles } from './own-page';

test('without a script the page says what it does, and its templates are there', async ({
	browser,
	baseURL
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
	const page = await context.newPage();
	await page.goto('/own/');
	await expect(page.locator('noscript p')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Choose a file' })).toBeHidden();
	await expect(page.getByText('No row of a file is sent')).toBeVisible();
	for (const link of await page.getByRole('link', { name: /template for rows/ }).all()) {
		const answer = await page.request.get((await link.getAttribute('href')) ?? '');
		expect(answer.ok()).toBe(true);
		expect(await answer.text()).toMatch(/^\ufeff\S/);
	}
	await context.close();
});

for (const [language, file] of [
	['', 'states-template.csv'],
	['de/', 'vorlage-bundesstaaten.csv']
] as const)
	test(`a template of /${language}own/, filled in, is read without a fault`, async ({ page }) => {
		await open(page, `/${language}own/`);
		const saving = page.waitForEvent('download');
		await page.getByRole('link', { name: /^CSV.*(?:a state|einem Bundesstaat)/ }).click();
		const saved = await saving;
		expect(saved.suggestedFilename()).toBe(file);
		const [head = '', ...lines] = readFileSync(await saved.path(), 'utf8')
			.trim()
			.split('\r\n');
		expect(lines).toHaveLength(51);
		const values = language === '' ? '3,"1,234.5",2025-06-04' : '3;1.234,5;4.6.2025';
		const filled = [head, ...lines.map((line) => line.replace(/[,;]+$/, (end) => end[0] + values))];
		await give(page, onDisk('filled.csv', filled.join('\r\n')));
		await expect(report(page)).toContainText(
			/^\D*51 (rows were read\. No row|Zeilen wurden gelesen\. Keine)/
		);
	});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`in the ${colorScheme} theme`, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test(`axe finds nothing wrong with what was found, the list and what asks (${colorScheme})`, async ({
			page
		}) => {
			const rows = 'state,date,amount\nNC,03/04/2025,"1,234"\nNowhere,x,$5B\n';
			await opened(page, onDisk('faults.csv', rows), colorScheme === 'dark' ? '/de/own/' : '/own/');
			for (const summary of await found(page).locator('summary').all()) await summary.click();
			expect(await violations(page)).toEqual([]);
			await give(page, onDisk('plans.csv', STATES));
			await expect(found(page)).toContainText('plans.csv');
			await use(page);
			expect(await violations(page)).toEqual([]);
			await yourFiles(page)
				.getByRole('button', { name: /^(Delete|Löschen)/ })
				.click();
			await expect(page.getByRole('dialog')).toBeVisible();
			expect(await violations(page)).toEqual([]);
		});
	});

test('on a phone, in German, everything fits and nothing is English', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const name = `${'sehr_langer_dateiname_'.repeat(5)}.csv`;
	await opened(
		page,
		onDisk(name, 'Bundesstaat;Datum;Leistung\nNC;03/04/2025;1.234\nNirgendwo;05/06/2025;5,5\n'),
		'/de/own/'
	);
	for (const summary of await found(page).locator('summary').all()) await summary.click();
	await fits(page);
	const said = await page.getByRole('main').innerText();
	for (const english of [
		'Column',
		'rows',
		'Line',
		'written',
		'unknown',
		'Use ',
		'Keep',
		'read',
		'state',
		'County FIPS'
	])
		expect(said).not.toMatch(new RegExp(`(?<![\\w-])${english}(?![\\w-])`));
	await page.getByRole('button', { name: /Der Tag steht vorn/ }).click();
	await expect(page.getByTestId('questions')).toHaveCount(0);
	await use(page);
	await fits(page);
});

async function fits(page: Page): Promise<void> {
	const wide = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	await expect.poll(wide).toBeLessThanOrEqual(0);
}
