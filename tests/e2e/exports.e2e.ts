import { expect, open, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { exportDialog, save } from './saved-file';

/** How each kind of file begins, whatever it is called. */
const BEGINS: Readonly<Record<string, RegExp>> = {
	png: /^\x89PNG/,
	svg: /^<svg xmlns/,
	pdf: /^%PDF-1\.\d/,
	pptx: /^PK\x03\x04/,
	csv: /^\u00ef\u00bb\u00bfrank,state/,
	xlsx: /^PK\x03\x04/,
	json: /^\{/
};

test('every kind of file is made of a chart, named for its view, and the browser has nothing to complain of', async ({
	page
}) => {
	test.slow();
	const complaints = complaintsOf(page);
	await open(page, '/compare/?per=resident');
	await expect(titleOf(page)).toContainText('per resident');
	const dialog = await exportDialog(page);
	const formats = dialog.locator('input[name="format"]');
	const offered = await formats.evaluateAll((all) =>
		all.map((one) => (one as HTMLInputElement).value)
	);
	expect(offered.toSorted()).toEqual(Object.keys(BEGINS).toSorted());
	for (const id of offered) {
		await formats.and(dialog.locator(`[value="${id}"]`)).check();
		const { name, bytes } = await save(dialog);
		expect(name).toMatch(
			new RegExp(`^capex-atlas_announced-floor_per-resident_NC-GA_[\\d-]+\\.${id}$`)
		);
		expect(bytes.toString('latin1', 0, 200), id).toMatch(BEGINS[id] ?? /^$/);
		expect(bytes.length, id).toBeGreaterThan(500);
	}
	expect(complaints).toEqual([]);
});

test('what is shown and the full table are two files of one dialog', async ({ page }) => {
	await open(page, '/compare/');
	const dialog = await exportDialog(page);
	await dialog.getByRole('radio', { name: /CSV/ }).check();
	const lines = async () => (await save(dialog)).bytes.toString('utf8').trim().split('\r\n').length;
	await expect(dialog.getByText('51 rows', { exact: true })).toBeVisible();
	expect(await lines()).toBe(1 + 2);
	await dialog.getByRole('radio', { name: /full table/ }).check();
	expect(await lines()).toBe(1 + 51);
});
