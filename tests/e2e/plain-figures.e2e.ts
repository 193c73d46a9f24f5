import { readFileSync } from 'node:fs';
import { expect, open, test } from './atlas-page';
import { complaintsOf } from './complaints';
import { readCsv } from './csv-reader';
import { save } from './saved-file';

const FIGURES = [
	['/energy/', 0, 'power-deals_by-technology'],
	['/de/energy/?technology=gas', 1, 'power-deals_map_gas'],
	['/capex/', 0, 'capital-expenditure_amazon'],
	['/build-out/', 0, 'projects-by-status'],
	['/de/build-out/?sites=11', 1, 'ai-sites_from-11']
] as const;

for (const [path, index, name] of FIGURES) {
	test(`${path}, figure ${index + 1}: picture and tables are saved, and lead back to what was shown`, async ({
		page
	}) => {
		test.slow();
		const complaints = complaintsOf(page);
		await open(page, path);
		const figure = page.locator('figure').nth(index);
		const title = (await figure.getByRole('heading', { level: 3 }).textContent()) ?? '';
		await figure.getByRole('button', { name: /^Export/ }).click();
		const dialog = page.getByRole('dialog');
		for (const format of ['svg', 'png', 'pdf', 'pptx', 'csv', 'xlsx', 'json']) {
			await dialog.locator(`input[name="format"][value="${format}"]`).check();
			const file = await save(dialog);
			expect(file.name).toMatch(new RegExp(`^capex-atlas_${name}_[\\d-]+\\.${format}$`));
			expect(file.bytes.length).toBeGreaterThan(500);
			const text = file.bytes.toString('utf8');
			if (format === 'svg') expect(text).toContain(`<title>${title}</title>`);
			if (format === 'csv') expect(text).toContain(new URL(path, 'https://a.invalid').pathname);
		}
		expect(complaints).toEqual([]);
	});
}

test('the table of the map of deals adds up to the megawatts of the page, with what is not allocated', async ({
	page
}) => {
	await open(page, '/energy/?map=table');
	const cells = page.locator('figure').nth(1).locator('[data-panel="table"] tbody td:nth-child(2)');
	const listed = await cells.evaluateAll((all) =>
		all.map((cell) => Number(cell.getAttribute('title')))
	);
	const total = (await page.getByTestId('deal-total').textContent()) ?? '';
	const said = Number(/^([\d,]+)/.exec(total)?.[1]?.replaceAll(',', ''));
	const sum = listed.reduce((one, other) => one + other, 0);
	expect(Math.abs(sum - said)).toBeLessThan(1);
	await expect(page.getByText(/^Not allocated: /)).toBeVisible();
});

test('a state of the map, chosen by keys, shows its deals alone, and Escape all of them again', async ({
	page
}) => {
	const deals = readCsv(readFileSync('data/energy_deals.csv', 'utf8'));
	await open(page, '/energy/');
	await page.getByRole('application').focus();
	await page.keyboard.press('w');
	await page.keyboard.press('w');
	await page.keyboard.press('w');
	await page.keyboard.press('w');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/state=W[AIVY]/);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/state=/);
	await expect(page.getByTestId('shown')).toHaveText(`${deals.length} of ${deals.length} deals`);
});

test('sites are drawn ten at a time, none is left out, and the address keeps which', async ({
	page
}) => {
	await open(page, '/build-out/');
	const pages = page.getByRole('navigation', { name: 'Sites that are drawn' }).getByRole('button');
	const drawn: string[] = [];
	for (let at = 0; at < (await pages.count()); at += 1) {
		await pages.nth(at).click();
		await expect(pages.nth(at)).toHaveAttribute('aria-pressed', 'true');
		const said = page.locator('figure').nth(1).locator('[data-panel="picture"] text[font-weight]');
		drawn.push(...(await said.allTextContents()));
	}
	const names = await page
		.locator('tr[data-site]')
		.evaluateAll((all) => all.map((row) => row.getAttribute('data-site') ?? ''));
	expect(drawn.toSorted()).toEqual(names.toSorted());
	await expect(page).toHaveURL(/sites=61/);
	await page.reload();
	await expect(pages.last()).toHaveAttribute('aria-pressed', 'true');
});
