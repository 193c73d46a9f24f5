import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { announcements } from './announced-rows';
import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

const ID = 'amazon-nc-richmond-2025';
const SOURCE = 'https://example.org/a-newer-page';

test('a correction is refused with its reason, then gives a row and a patch that applies; nothing is sent', async ({
	page
}) => {
	await open(page, `/announcements/${ID}/`);
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || request.url().includes('example.org'))
			sent.push(request.url());
	});
	await page.getByRole('button', { name: 'Suggest a correction' }).click();
	await page.getByRole('combobox', { name: 'Column' }).selectOption('jobs_permanent');
	const value = page.getByRole('textbox', { name: 'New value of jobs_permanent' });
	await expect(value).toHaveValue('500');
	await value.fill('many');
	await page.getByRole('textbox', { name: 'Page that says so' }).fill(SOURCE);
	await page.getByRole('button', { name: 'Check it' }).click();
	await expect(page.getByText('One thing does not hold yet.')).toBeVisible();
	await expect(value).toHaveAttribute('aria-invalid', 'true');
	await value.fill('650');
	await page.getByRole('button', { name: 'Check it' }).click();

	const line = await page.getByRole('textbox', { name: /^The whole row as CSV/ }).inputValue();
	const row = announcements.find(({ id }) => id === ID);
	expect(readCsv(line)).toEqual([{ ...row, jobs_permanent: '650' }]);

	const patch = await page.getByRole('textbox', { name: /^The same as a patch/ }).inputValue();
	expect(patch).toContain(SOURCE);
	const folder = mkdtempSync(join(tmpdir(), 'capex-atlas-'));
	cpSync('data/announcements.csv', join(folder, 'data', 'announcements.csv'));
	execFileSync('git', ['init', '-q'], { cwd: folder });
	writeFileSync(join(folder, 'a.patch'), patch);
	execFileSync('git', ['apply', 'a.patch'], { cwd: folder });
	const patched = readCsv(readFileSync(join(folder, 'data', 'announcements.csv'), 'utf8'));
	rmSync(folder, { recursive: true });
	expect(patched).toEqual(
		announcements.map((one) => (one.id === ID ? { ...one, jobs_permanent: '650' } : one))
	);
	expect(sent).toEqual([]);
});

test('an addition finds what it may repeat before it is made', async ({ page }) => {
	await open(page, '/announcements/new/');
	const field = (name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}( |$)`) });
	const choice = (name: string) =>
		page.getByRole('combobox', { name: new RegExp(`^${name}( |$)`) });
	await field('id').fill('amazon-nc-richmond-2027');
	await field('announced_on').fill('2027-01-02');
	await field('company').fill('Amazon');
	await choice('scope').selectOption('site');
	await choice('state').selectOption('NC');
	await field('county').fill('Richmond');
	await field('county_fips').fill('37153');
	await choice('status').selectOption('announced');
	await field('status_as_of').fill('2027-01-02');
	await choice('sourcing').selectOption('single');
	await field('source_publisher').fill('A paper');
	await field('source_url').fill(SOURCE);
	await page.getByRole('button', { name: 'Check it' }).click();
	await expect(page.getByText('One announcement may already say this')).toBeVisible();
	await expect(
		page.getByRole('main').locator(`a[href$="/announcements/${ID}/"]`).first()
	).toBeVisible();
	await page.getByRole('button', { name: 'It is none of these: go on' }).click();
	const line = await page.getByRole('textbox', { name: /^The whole row as CSV/ }).inputValue();
	expect(readCsv(line)).toEqual([
		expect.objectContaining({
			id: 'amazon-nc-richmond-2027',
			county_fips: '37153',
			jobs_permanent: ''
		})
	]);
});
