import { PNG } from 'pngjs';
import { expect, open, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { drop, onDisk, pngCarrying } from './dropped-file';
import { headingOf, opened, refused, VALUELESS } from './given-picture';

const TRAP = `<script>window.taken = true</script><image href="/taken.png" onerror="window.taken = true"/>
	<style>@import url(https://elsewhere.example/a.css);</style><rect style="fill: red" onload="window.taken = true"/>`;
const MARKED = `<metadata><data xmlns="https://capex-atlas/picture" id="capex-atlas">{"carries":1}</data></metadata>`;
const STRANGE = [
	[
		'photo.png',
		() => PNG.sync.write(new PNG({ width: 1, height: 1 })),
		'carries no view of this atlas'
	],
	['cut.png', () => pngCarrying({ carries: 1 }).subarray(0, 70), 'is damaged'],
	['later.png', () => pngCarrying({ carries: 2 }), 'was made by a newer version of this atlas'],
	['drawing.svg', () => svgWith(TRAP), 'carries no view of this atlas'],
	['trap.svg', () => svgWith(MARKED + TRAP), 'is damaged'],
	['broken.svg', () => svgWith(`${MARKED}<script>window.taken = true`), 'is damaged'],
	['entities.svg', () => `<!DOCTYPE svg [<!ENTITY a "b">]>${svgWith(MARKED)}`, 'is damaged'],
	['rows.png', () => 'state,floor\nGA,11\n', 'is a table and carries no view'],
	['report.pdf', () => '%PDF-1.7\n', 'is a document and carries no view'],
	['notes.png', () => 'Not a picture at all.', 'is not a picture exported here'],
	[
		'page.svg',
		() => `<!doctype html><html>${svgWith(TRAP)}</html>`,
		'is not a picture exported here'
	],
	['nothing.png', () => '', 'is empty']
] as const;

test('what is not a sound picture of ours says what it is and what to do, and nothing runs or changes', async ({
	page
}) => {
	const sent: string[] = [];
	page.on('request', (request) => {
		if (request.method() !== 'GET' || /taken|elsewhere/.test(request.url()))
			sent.push(request.url());
	});
	await open(page, '/compare/?per=resident');
	await expect(titleOf(page)).toContainText('per resident');
	const before = { url: page.url(), title: await titleOf(page).innerText() };
	const complaints = complaintsOf(page);
	for (const [name, content, words] of STRANGE) {
		await drop(page, onDisk(name, content()));
		await expect(refused(page)).toContainText(`${name} ${words}`);
		await expect(refused(page).locator('p')).toHaveCount(2);
		expect({ url: page.url(), title: await titleOf(page).innerText() }).toEqual(before);
	}
	await drop(page, test.info().outputPath());
	await expect(refused(page)).toContainText('is a folder');
	expect(await page.evaluate(() => 'taken' in window)).toBe(false);
	await expect(page.locator('svg script, [href="/taken.png"]')).toHaveCount(0);
	expect([...complaints, ...sent]).toEqual([]);
});

test('a path that is none of our pages is not gone to', async ({ page }) => {
	await open(page, '/map/');
	for (const view of [
		'/nowhere/',
		'/..//elsewhere.example/',
		'/compare/../../x',
		'/compare',
		'/api/v1/'
	]) {
		const carried = { ...VALUELESS, view };
		await drop(page, onDisk(`${encodeURIComponent(view)}.png`, pngCarrying(carried)));
		await expect(refused(page)).toContainText(encodeURIComponent(view));
		await expect(refused(page)).toContainText('leads to a page that this site does not have');
		expect(new URL(page.url()).pathname).toBe('/map/');
	}
	await drop(page, onDisk('host.png', pngCarrying({ ...VALUELESS, view: '//elsewhere.example/' })));
	await expect(refused(page)).toContainText('host.png is damaged');
});

test('a query nobody would write, from a file, leaves the page standing', async ({ page }) => {
	const complaints = complaintsOf(page);
	await open(page, '/map/');
	const view = '/compare/?show=%3Cimg%20src=x%20onerror=alert(1)%3E&measure=__proto__&q=%00';
	const title = '<img src=x onerror="window.taken = true">';
	await drop(page, onDisk('a.png', pngCarrying({ ...VALUELESS, view, title })));
	await expect(opened(page)).toContainText(title);
	await expect(headingOf(page)).toHaveText('Compare');
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

function svgWith(inner: string): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" onload="window.taken = true">${inner}</svg>`;
}
