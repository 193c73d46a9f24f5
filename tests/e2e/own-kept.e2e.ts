import { expect, open, test } from './atlas-page';
import { onDisk } from './dropped-file';
import { found, give, opened, STATES, use, yourFiles } from './own-page';

test('several files are read one after the other', async ({ page }) => {
	await open(page, '/own/');
	await give(page, onDisk('one.csv', STATES), onDisk('two.csv', 'state,n\nNC,1\n'));
	await expect(found(page)).toContainText('What was found in one.csv');
	await expect(page.getByText('After it: two.csv')).toBeVisible();
	await use(page);
	await expect(found(page)).toContainText('What was found in two.csv');
	await page.getByLabel('Use it for this visit only').check();
	await use(page);
	await expect(yourFiles(page).locator('tbody')).toHaveCount(2);
	await expect(yourFiles(page)).toContainText(/two.*for this visit only/);
});

test('a file that is kept is there after a reload, can be renamed, looked at again, replaced and deleted', async ({
	page
}) => {
	await opened(page, onDisk('plans.csv', STATES));
	await page.getByLabel('What Projects is called').fill('Sites');
	await page.getByLabel('What Projects is called').blur();
	await use(page);
	await page.reload();
	const row = yourFiles(page).locator('tbody');
	await expect(row).toContainText(/plans.*values per state.*3.*on this device/);

	await row.getByRole('button', { name: 'Rename: plans' }).click();
	await page.getByLabel('New name of plans').fill('Our plans');
	await page.keyboard.press('Enter');
	await expect(row.getByRole('rowheader')).toHaveText('Our plans');

	await row.getByRole('button', { name: 'Report and measures: Our plans' }).click();
	await expect(page.getByLabel('What Projects is called')).toHaveValue('Sites');
	await page.getByLabel('Use Investment (USD)').uncheck();
	await page.getByRole('button', { name: 'Save the changes' }).click();
	await expect(page.getByTestId('told-used')).toBeVisible();
	await expect(row).toHaveCount(1);

	const chooser = page.waitForEvent('filechooser');
	await row.getByRole('button', { name: 'Replace: Our plans' }).click();
	await (await chooser).setFiles(onDisk('newer.csv', `${STATES}VA,9,1\n`));
	await expect(page.getByLabel('Use Investment (USD)')).not.toBeChecked();
	await expect(page.getByLabel('What Projects is called')).toHaveValue('Sites');
	await page.getByRole('button', { name: 'Replace “Our plans”', exact: true }).click();
	await expect(row).toContainText(/Our plans.*values per state.*4/);
	await expect(row).toHaveCount(1);

	await row.getByRole('button', { name: 'Delete: Our plans' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Keep it' }).click();
	await expect(row).toHaveCount(1);
	await row.getByRole('button', { name: 'Delete: Our plans' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
	await expect(row).toHaveCount(0);
	await page.reload();
	await expect(yourFiles(page)).toContainText('There are none yet on this device.');
});
