import type { Page } from '@playwright/test';
import { states } from './announced-rows';
import { expect, open, test, titleOf } from './atlas-page';
import { countOf, newestWhole } from './counted-rows';
import { PngFile } from './png-file';
import { exportDialog, save } from './saved-file';

/** The SVG of a figure, read by the browser's own parser: names of its shapes, its words, and what the parser complains of. */
async function savedSvg(page: Page) {
	const dialog = await exportDialog(page.getByRole('figure'));
	await dialog.getByRole('radio', { name: /SVG/ }).check();
	const { bytes } = await save(dialog);
	const read = await page.evaluate((text) => {
		const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
		return {
			root: root.nodeName,
			names: [...root.querySelectorAll('path > title')].map((title) => title.textContent),
			words: [...root.querySelectorAll('text')].map((one) => one.textContent).join(' ')
		};
	}, bytes.toString('utf8'));
	expect(read.root, 'it parses').toBe('svg');
	return { dialog, ...read };
}

test('the SVG of the map holds 51 shapes, each with its state’s name and number', async ({
	page
}) => {
	const { vintage_id, source_publisher = '' } = newestWhole();
	await open(page, '/map/');
	const { names } = await savedSvg(page);
	expect(names).toHaveLength(51);
	for (const { state = '', state_name = '' } of states) {
		const count = countOf(vintage_id, state).toLocaleString('en-US');
		const name = names.filter((one) => one.startsWith(`${state_name}, `));
		expect(name, state_name).toHaveLength(1);
		expect(name[0]).toMatch(
			new RegExp(`^${state_name}, ${count}, rank \\d+ of 51, by ${source_publisher}$`)
		);
	}
});

test('the SVG of the map of counties names Hinds County with 1.0 billion', async ({ page }) => {
	await open(page, '/map/?by=county&measure=floor');
	await expect(titleOf(page)).toContainText('by county');
	const { names } = await savedSvg(page);
	expect(names.filter((name) => name.startsWith('Hinds County, MS, '))).toEqual([
		expect.stringMatching(/^Hinds County, MS, \$1\.0B(,|$)/)
	]);
});

test('pictures of a map with sites are painted and credit OpenStreetMap under its licence', async ({
	page
}) => {
	await open(page, '/map/?sites=facilities,frontier');
	await expect(page.getByTestId('sites-legend')).toBeVisible();
	const { dialog, words } = await savedSvg(page);
	expect(words).toContain('OpenStreetMap contributors');
	expect(words).toMatch(/Open Database License|ODbL/);
	expect(words).toContain('Epoch AI');
	await dialog.getByRole('radio', { name: /PNG/ }).check();
	const { name, bytes } = await save(dialog);
	expect(name).toMatch(/\.png$/);
	const picture = new PngFile(bytes);
	expect(picture.colours()).toBeGreaterThan(20);
	expect(picture.inked(0, picture.height, picture.at(1, 1))).toBeGreaterThan(0.1);
});

test('a map of circles is exported with its key', async ({ page }) => {
	await open(page, '/map/?measure=floor');
	await expect(page.getByTestId('circle-legend')).toBeVisible();
	const { names, words } = await savedSvg(page);
	expect(names.length).toBeGreaterThanOrEqual(51);
	expect(words).toContain('The area of a circle is in proportion to the number.');
});
