import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, open, test } from './atlas-page';
import { complaintsOf } from './complaints';
import { drop, onDisk } from './dropped-file';
import { choiceOf, found, give, opened, report, STATES, use } from './own-page';

test('a file dropped on the first page leads to the page for own data and is read there; nothing of it is sent', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || /planned|Carolina/.test(request.url()))
			sent.push(request.url());
	});
	const complaints = complaintsOf(page);
	await open(page, '/');
	await drop(page, onDisk('planned.csv', STATES));
	await expect(page).toHaveURL(/\/own\/$/);
	await expect(found(page)).toContainText('What was found in planned.csv');
	await expect(found(page)).toContainText('values per state');
	await expect(report(page)).toContainText('3 rows were read. No row was set aside.');
	await expect(page.getByRole('heading', { name: /^What was found/ })).toBeFocused();

	const sample = page.getByTestId('own-sample');
	await expect(sample.getByRole('row').nth(1)).toContainText(/NC.*written.*North Carolina/);
	await expect(sample.getByRole('row').nth(1)).toContainText(/10,000,000,000.*written.*\$10B/);
	await expect(sample.getByRole('row').nth(3)).toContainText(/unknown.*written.*n\/a/);
	await report(page).getByText('Read as something else than written').click();
	await expect(page.getByTestId('own-conversions')).toContainText('a dollar sign left away');
	expect([...complaints, ...sent]).toEqual([]);
});

test('days that can be read in two ways are asked about, and none is guessed', async ({ page }) => {
	await opened(page, onDisk('days.csv', 'state,date,mw\nNC,03/04/2025,5\nGA,05/06/2025,7\n'));
	const questions = page.getByTestId('questions');
	await expect(questions).toContainText('date: which day is 03/04/2025?');
	await expect(report(page)).toContainText('2 rows were set aside');
	await expect(page.getByRole('button', { name: 'Use this file' })).toBeDisabled();
	await questions.getByRole('button', { name: '3 April 2025: the day comes first' }).click();
	await expect(questions).toHaveCount(0);
	await expect(report(page)).toContainText('2 rows were read. No row was set aside.');
	await expect(page.getByTestId('own-sample')).toContainText(/2025-04-03.*written.*03\/04\/2025/);
	await choiceOf(page, 'How date is written').selectOption('month_first');
	await expect(page.getByTestId('own-sample')).toContainText('2025-03-04');
});

test('rows set aside are told by line and value and saved with the reason; mended, that file is read whole', async ({
	page
}) => {
	const rows = 'state,mw\nNC,5\nNowhere,6\nGA,=1+1\n"GA",8\nTX,9\nVA,4\nOH,2\n';
	await opened(page, onDisk('faults.csv', rows));
	await expect(report(page)).toContainText('5 rows were read. 2 rows were set aside');
	const faults = report(page).locator('details');
	await faults.filter({ hasText: 'none of the 50 states' }).locator('summary').click();
	await expect(faults.filter({ hasText: 'none of the 50 states' })).toContainText(/3.*Nowhere/);

	const saving = page.waitForEvent('download');
	await report(page).getByRole('button', { name: 'Save the rows set aside' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toBe('faults-set-aside.csv');
	const text = readFileSync(await file.path(), 'utf8');
	expect(text).toContain('none of the 50 states');
	expect(text).toMatch(/Nowhere,6/);
	const mended = text.replace('Nowhere', 'TX').replace(/'?=1\+1/, '9');
	await give(page, onDisk('mended.csv', mended));
	await expect(found(page)).toContainText('What was found in mended.csv');
	await expect(report(page)).toContainText('2 rows were read. No row was set aside.');
});

test('what was said of a file is remembered for the next one with these columns, and can be forgotten', async ({
	page
}) => {
	await opened(page, onDisk('march.csv', 'state,region,mw\nNC,1,5\nGA,2,7\n'));
	await choiceOf(page, 'What region holds').selectOption('text');
	await expect(page.getByTestId('own-measures')).not.toContainText('region');
	await page.getByLabel('Name of the dataset').fill('Our plans');
	await use(page);
	await expect(page.getByTestId('told-used')).toContainText('“Our plans” is kept on this device.');

	await give(page, onDisk('april.csv', 'state,region,mw\nNC,1,6\nTX,3,8\n'));
	await expect(page.getByTestId('remembered')).toBeVisible();
	await expect(choiceOf(page, 'What region holds')).toHaveValue('text');
	await page.getByRole('button', { name: 'Read it afresh' }).click();
	await expect(choiceOf(page, 'What region holds')).toHaveValue('number');
});

test('a table is pasted into the field, and onto the page', async ({ page }) => {
	await open(page, '/own/');
	await page.getByText('Paste a table instead').click();
	await page.getByRole('button', { name: 'Read what is pasted' }).click();
	await expect(page.getByText('There is nothing in the field yet.')).toBeVisible();
	await page.getByLabel(/^A table with its header/).fill('state\tmw\nNC\t5\nGA\t7\n');
	await page.getByRole('button', { name: 'Read what is pasted' }).click();
	await expect(found(page)).toContainText('What was found in Pasted table');
	await expect(found(page)).toContainText('tabs');
	await page.getByRole('button', { name: 'Leave it' }).click();
	await expect(found(page)).toHaveCount(0);

	expect(await paste(page, 'a word, and another')).toBe(false);
	expect(await paste(page, 'state;mw\nNC;5,5\n')).toBe(true);
	await expect(found(page)).toContainText('semicolons');
});

test('an archive that calls itself .csv, an empty file and a folder are refused with what to do', async ({
	page
}) => {
	await open(page, '/own/');
	await drop(page, onDisk('book.csv', 'PK\u0003\u0004 and so on'), onDisk('nothing.csv', ''));
	const refused = page.getByTestId('told-refused');
	await expect(refused).toHaveCount(2);
	await expect(refused.first()).toContainText('book.csv is not read: a workbook or an archive');
	await expect(refused.first()).toContainText('save the sheet as CSV UTF-8');
	await expect(refused.last()).toContainText('nothing.csv is not read: the file is empty');
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(refused).toHaveCount(0);
	await drop(page, test.info().outputPath());
	await expect(page.getByRole('main').getByRole('alert')).toContainText('is a folder');
});

test('a large file says how far it is, and stops when it is told to', async ({ page }) => {
	const line = 'North Carolina,"1,234.5",03/14/2025,some words that are here to be read\n';
	const path = onDisk('large.csv', `state,n,day,text\n${line.repeat(1_200_000)}`);
	await open(page, '/own/');
	await give(page, path);
	await expect(page.getByTestId('reading')).toContainText(/\d of \d+ MB, [\d,]+ rows/);
	await page.getByRole('button', { name: 'Cancel' }).press('Enter');
	await expect(page.getByTestId('told-cancelled')).toContainText(
		'Reading large.csv was cancelled.'
	);
	await expect(page.getByTestId('reading')).toHaveCount(0);
	await expect(found(page)).toHaveCount(0);
});

/** Pastes a text on the page itself; true where the page takes it. */
function paste(page: Page, text: string): Promise<boolean> {
	return page.locator('body').evaluate((target, content) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', content);
		const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
		target.dispatchEvent(event);
		return event.defaultPrevented;
	}, text);
}
