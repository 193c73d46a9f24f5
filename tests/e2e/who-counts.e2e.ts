import { expect, open, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { counts, countOf, saidDay, vintages } from './counted-rows';
import { savedCsv } from './saved-file';

/** Editions that counted all kinds together; only those stand beside one another. */
const shown = vintages.filter(({ vintage_id }) =>
	counts.some((row) => row.vintage_id === vintage_id && row.count_kind === 'all')
);

test('every counter stands with its day, coverage, rule and licence as the table of vintages has them', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	await open(page, '/map/?chart=counters');
	await expect(titleOf(page)).toContainText('who counts what');
	const counters = page.getByTestId('counters-table').locator('tr[data-vintage]');
	await expect(counters).toHaveCount(shown.length);
	for (const vintage of shown) {
		const row = counters.and(page.locator(`[data-vintage="${vintage.vintage_id}"]`));
		await expect(row).toContainText(vintage.source_publisher ?? '');
		if (vintage.as_of?.length === 10) await expect(row).toContainText(saidDay(vintage.as_of));
		await expect(row).toContainText(`${vintage.states_covered} of 51 states`);
		const [rule, licence] = [row.locator('td').nth(3), row.locator('td').nth(4)];
		await expect(rule).toHaveText(vintage.inclusion_rule || 'not stated');
		await expect(licence).toHaveText(vintage.licence || 'not stated');
	}
	await expect(page.locator('figure')).toContainText('not reported');
	expect(complaints).toEqual([]);
});

test('North Carolina’s row of the table and of the file has each counter’s own number, and nothing where none is', async ({
	page
}) => {
	const counted = shown.flatMap(({ vintage_id = '' }) => {
		const count = countOf(vintage_id, 'NC');
		return Number.isNaN(count) ? [] : [count];
	});
	expect(counted).toEqual(expect.arrayContaining([83, 23, 25]));
	await open(page, '/map/?chart=counters&tab=table');
	await expect(page.getByTestId('counters-table')).toBeVisible();
	const row = page
		.locator('figure [data-panel="table"] tbody tr')
		.filter({ has: page.getByRole('rowheader', { name: 'North Carolina', exact: true }) });
	await expect(row.locator('td').first()).toBeVisible();
	const cells = await row.locator('td').allInnerTexts();
	const numbers = cells.map(Number).filter((value) => !Number.isNaN(value));
	const [least, most] = [Math.min(...counted), Math.max(...counted)];
	expect(numbers.toSorted((a, b) => a - b)).toEqual(
		[...counted, least, most].toSorted((a, b) => a - b)
	);
	expect(cells.filter((text) => text === 'not reported')).toHaveLength(
		shown.length - counted.length
	);
	const file = await savedCsv(page);
	for (const count of counted) expect(file).toMatch(new RegExp(`\\b${count}\\b`));
});

test('the view is chosen beside the measure, and Back leads to the map', async ({ page }) => {
	await open(page, '/map/');
	await page.getByRole('combobox', { name: 'View' }).selectOption({ label: 'Who counts what' });
	await expect(page).toHaveURL(/chart=counters/);
	await expect(page.getByTestId('counters-table')).toBeVisible();
	const picture = page.locator('figure [role="application"]').first();
	await picture.focus();
	await page.keyboard.press('ArrowDown');
	await expect(picture.locator('[aria-live="polite"]')).not.toHaveText('');
	await page.goBack();
	await expect(page.locator('[data-renderer]')).toBeVisible();
});
