import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { floorOfRow } from './announced-rows';
import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A number of the waterfall, in dollars: `−12,000` million. */
const millions = (text: string) =>
	Number(text.replace(/,/g, '').replace('−', '-').replace('+', '')) * 1e6;

async function opened(page: Page, state: string): Promise<Locator> {
	await open(page, `/compare/?show=NC,MS&tab=table`);
	await page.locator(`tr[data-key="${state}"]`).getByRole('button').last().click();
	const arithmetic = page.getByTestId('arithmetic');
	await expect(arithmetic.getByTestId('waterfall')).toBeVisible();
	return arithmetic;
}

/** The column of floors, step by step. */
async function floors(arithmetic: Locator): Promise<{ id: string; usd: number }[]> {
	const rows = await arithmetic.locator('[data-step]').evaluateAll((lines) =>
		lines.map((line) => ({
			id: line.getAttribute('data-step') ?? '',
			text: line.querySelector('td.number')?.textContent.trim() ?? ''
		}))
	);
	return rows
		.filter(({ text }) => /\d/.test(text))
		.map(({ id, text }) => ({ id, usd: millions(text) }));
}

for (const state of ['NC', 'MS']) {
	test(`the steps to ${state}’s total can be added up as they are written`, async ({ page }) => {
		const arithmetic = await opened(page, state);
		const steps = await floors(arithmetic);
		const total = steps.find(({ id }) => id === 'floor')?.usd;
		expect(sum(steps.filter(({ id }) => id !== 'floor').map(({ usd }) => usd))).toBe(total);
		const said = await arithmetic.locator('.figure').getAttribute('title');
		expect(total).toBe(Number(said?.replace(/[$,]/g, '')));
	});
}

test('Mississippi’s plan shows its pieces with their own floors, and they add no rows to what is counted', async ({
	page
}) => {
	const arithmetic = await opened(page, 'MS');
	const plan = arithmetic.getByTestId('counted').locator('tr[data-project="amazon-ms-state-2026"]');
	const pieces = plan.locator('[data-piece]');
	await expect(pieces).toHaveCount(2);
	const total = (
		await pieces.evaluateAll((all) => all.map((one) => one.getAttribute('data-piece') ?? ''))
	).map(floorOfRow);
	expect(sum(total)).toBe(floorOfRow('amazon-ms-state-2026'));
	await expect(plan.getByTestId('pieces')).toContainText('The plan’s own $12.0B counts');
	await expect(pieces.first().getByRole('link').first()).toBeVisible();
	await expect(
		arithmetic.getByTestId('set-aside').locator('tr[data-project="amazon-ms-madison-2026"]')
	).toContainText(/counted in Amazon\s+amazon-ms-state-2026/);
});

test('the rows of an opened total can be saved, and the counted column adds up to it', async ({
	page
}) => {
	const arithmetic = await opened(page, 'NC');
	const download = page.waitForEvent('download');
	await arithmetic.getByRole('button', { name: 'Rows as CSV' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^capex-atlas_rows-of_.*north-carolina.*\.csv$/);
	const rows = readCsv(readFileSync(await file.path(), 'utf8'));
	const said = await arithmetic.locator('.figure').getAttribute('title');
	expect(sum(rows.map((row) => Number(row.floor_counted_usd)))).toBe(
		Number(said?.replace(/[$,]/g, ''))
	);
	for (const row of rows) {
		expect(row.counts).toBe(row.reason === '' ? 'yes' : 'no');
		expect(row.source).toMatch(/^https?:/);
		expect(row.address).toContain('/compare/?show=NC,MS');
	}
	expect(rows.map((row) => row.project_id)).toContain('tract-nc-mooresville-2025');
});

test('at 360 pixels nothing of the way to the largest total lies over another or beyond the page', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page, '/de/');
	await page
		.getByRole('button', { name: /^Rechnung zeigen/ })
		.first()
		.click();
	const waterfall = page.getByTestId('waterfall');
	await expect(waterfall).toBeVisible();
	const widest = await waterfall
		.locator('td.number')
		.evaluateAll((cells) => Math.max(...cells.map((cell) => cell.scrollWidth - cell.clientWidth)));
	expect(widest).toBeLessThanOrEqual(0);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
