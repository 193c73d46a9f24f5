import { expect, open, tableOf, test, titleOf } from './atlas-page';
import { exportDialog, save } from './saved-file';
import { PngFile } from './png-file';

interface Carried {
	readonly view: string;
	readonly address: string;
	readonly dataVersion: string;
	readonly values: {
		readonly columns: readonly string[];
		readonly rows: readonly (readonly unknown[])[];
	};
}

/** Where a picture at 1× holds its title, from its upper edge. */
const TITLE = { from: 26, to: 57 };

test('a picture of the comparison has the size the dialog says, is painted, and carries its view, values and data version', async ({
	page
}) => {
	await open(page, '/compare/?per=resident');
	await expect(titleOf(page)).toContainText('per resident');
	const shown = await tableOf(page)
		.locator('tr[data-key]')
		.evaluateAll((lines) =>
			lines.map((line) => ({
				key: line.getAttribute('data-key'),
				exact: line.querySelector('td[title]')?.getAttribute('title') ?? ''
			}))
		);
	const caption = await page.locator('figcaption').innerText();
	const dialog = await exportDialog(page);
	await dialog.getByRole('radio', { name: /PNG/ }).check();
	for (const scale of [1, 2, 4]) {
		await dialog.getByRole('radio', { name: `${scale}×` }).check();
		const told = dialog.getByText(/[\d,]+ × [\d,]+ pixels/).first();
		const { name, bytes } = await save(dialog);
		const picture = new PngFile(bytes);
		const [width = NaN, height = NaN] =
			(await told.innerText())
				.match(/([\d,]+) × ([\d,]+)/)
				?.slice(1)
				.map((digits) => Number(digits.replaceAll(',', ''))) ?? [];
		expect([picture.width, picture.height]).toEqual([width, height]);
		expect(picture.width).toBe(960 * scale);
		expect(name).toMatch(/^capex-atlas_announced-floor_per-resident_NC-GA_[\d-]+\.png$/);

		const ground = picture.at(1, 1);
		expect(picture.inked(TITLE.from * scale, TITLE.to * scale, ground)).toBeGreaterThan(0.02);
		expect(picture.inked(TITLE.to * scale, picture.height, ground)).toBeGreaterThan(0.03);
		expect(picture.inked(0, 20 * scale, ground), 'the margin is free').toBe(0);
		expect(picture.colours()).toBeGreaterThan(10);

		const carried = JSON.parse(picture.text('capex-atlas') ?? 'null') as Carried;
		expect(carried.view).toBe('/compare/?per=resident');
		expect(carried.address).toMatch(/\/compare\/\?per=resident$/);
		expect(caption).toContain(`Data version ${carried.dataVersion}`);
		const { columns, rows } = carried.values;
		const [key, value] = [columns.indexOf('state'), columns.indexOf('floor')];
		expect(rows.map((row) => row[key])).toEqual(shown.map((row) => row.key));
		for (const [index, row] of rows.entries())
			expect(row[value]).toBeCloseTo(Number(shown[index]?.exact.replace(/[$,]/g, '')), 1);
	}
});

test('a picture that would be too large is made as large as allowed, and the dialog says so', async ({
	page
}) => {
	await open(page, '/map/?measure=floor&per=resident&tab=table');
	await expect(titleOf(page)).toContainText('per resident');
	const dialog = await exportDialog(page.getByRole('figure'));
	await dialog.getByRole('radio', { name: '4×' }).check();
	await expect(dialog.getByText(/Limited to that/)).toBeVisible();
	const { bytes } = await save(dialog);
	const { width, height } = new PngFile(bytes);
	expect(width * height).toBeLessThanOrEqual(12_750_000);
	expect(width * height).toBeGreaterThan(12_000_000);
	await expect(dialog).toContainText(
		`${width.toLocaleString('en-US')} × ${height.toLocaleString('en-US')} pixels`
	);
});

test('pictures of the map are painted in the colours of the map, light also where the page is dark', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, '/map/');
	const dialog = await exportDialog(page.getByRole('figure'));
	const light = new PngFile((await save(dialog)).bytes);
	await dialog.getByRole('radio', { name: 'dark' }).check();
	const dark = new PngFile((await save(dialog)).bytes);
	expect(light.at(1, 1).red).toBeGreaterThan(200);
	expect(dark.at(1, 1).red).toBeLessThan(60);
	expect([dark.width, dark.height]).toEqual([light.width, light.height]);
	expect(light.colours()).toBeGreaterThan(20);
});
