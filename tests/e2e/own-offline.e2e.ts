import { expect, test } from '@playwright/test';
import { open } from './atlas-page';
import { onDisk } from './dropped-file';
import { found, give, report, STATES, use, yourFiles } from './own-page';
import { ownComplaintsOf } from './page-complaints';

test.use({ serviceWorkers: 'allow' });

test('after a first visit to the first page a file is read, kept and found again without a network', async ({
	page,
	context
}) => {
	const said = ownComplaintsOf(page);
	await open(page, '/');
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
		.toBe('activated');
	await context.setOffline(true);
	await open(page, '/de/own/');
	await give(page, onDisk('plans.csv', STATES));
	await expect(report(page)).toContainText('3 Zeilen wurden gelesen.');
	await use(page);
	await page.reload();
	await expect(yourFiles(page).locator('tbody')).toContainText('plans');
	await yourFiles(page)
		.getByRole('button', { name: /^Bericht/ })
		.click();
	await expect(found(page)).toContainText('Was in plans gefunden wurde');
	const saving = page.waitForEvent('download');
	await page.getByRole('link', { name: /^CSV-Vorlage.*Bundesstaat/ }).click();
	expect((await saving).suggestedFilename()).toBe('vorlage-bundesstaaten.csv');
	expect(said).toEqual([]);
});
