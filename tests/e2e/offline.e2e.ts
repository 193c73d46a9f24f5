import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { drawnByMapLibre, open, PAGES, running, titleOf } from './atlas-page';
import { ownComplaintsOf } from './page-complaints';
import { PngFile } from './png-file';
import { exportDialog, save, savedCsv } from './saved-file';

test.use({ serviceWorkers: 'allow' });

test.describe('after the first visit, without a network', () => {
	test('every page opens in both languages, also with a view and without its last slash', async ({
		page,
		context
	}) => {
		const said = await firstVisit(page, context);
		for (const { path, language } of PAGES) {
			await open(page, path);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			await expect(page.getByTestId('offline')).toHaveCount(0);
		}
		await open(page, '/compare?per=resident');
		await expect(page).toHaveURL(/\/compare\/\?per=resident$/);
		await expect(titleOf(page)).toContainText('per resident');
		expect(said).toEqual([]);
	});

	test('a page is reached by a link, and the view changes', async ({ page, context }) => {
		const said = await firstVisit(page, context);
		await page.getByRole('navigation').getByRole('link', { name: 'Compare' }).click();
		await running(page);
		await page.getByLabel('Measure').selectOption('mw');
		await expect(titleOf(page)).toContainText(/power/i);
		await expect(page).toHaveURL(/measure=mw/);
		await expect(page.locator('figure canvas')).toBeVisible();
		expect(said).toEqual([]);
	});

	test('the map is drawn and its measure changes', async ({ page, context }) => {
		const said = await firstVisit(page, context);
		await open(page, '/map/');
		await drawnByMapLibre(page);
		await page.locator('form select').first().selectOption('floor');
		await expect(titleOf(page)).toHaveText('Announced data-center investment by state');
		await expect(page.getByTestId('circle-legend')).toBeVisible();
		expect(said).toEqual([]);
	});

	test('a chart, a map and a list are exported, in every format there is', async ({
		page,
		context
	}) => {
		test.slow();
		const said = await firstVisit(page, context);
		await open(page, '/de/compare/');
		expect(await savedCsv(page)).toContain('North Carolina');
		await page.keyboard.press('Escape');
		for (const path of ['/compare/', '/map/']) {
			await open(page, path);
			const dialog = await exportDialog(page);
			await dialog.getByRole('radio', { name: /PNG/ }).check();
			const { bytes } = await save(dialog);
			expect(new PngFile(bytes).colours()).toBeGreaterThan(10);
			const formats = dialog.locator('input[name="format"]');
			for (const format of await formats.all()) {
				await format.check();
				expect((await save(dialog)).bytes.length).toBeGreaterThan(500);
			}
		}
		await open(page, '/announcements/?q=Amazon');
		expect((await savedCsv(page)).split('\n').length).toBeGreaterThan(10);
		expect(said).toEqual([]);
	});

	test('a page that was never opened is honestly missing, in its language, and opens when the network is back', async ({
		page,
		context
	}) => {
		const said = await firstVisit(page, context);
		await page.goto('/states/nowhere/?tab=table');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not here without a network'
		);
		await expect(page).toHaveURL(/\/states\/nowhere\/\?tab=table$/);
		await page.goto('/states/de/');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'This page is not here without a network'
		);
		await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
		await page.goto('/de/states/nowhere/');
		await running(page);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Ohne Netz ist diese Seite nicht da'
		);
		await expect(page.getByRole('button', { name: 'Noch einmal versuchen' })).toBeVisible();
		expect(said).toEqual([]);
		await context.setOffline(false);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/keine Seite/);
	});

	test('the data of a page that was never opened leads a link to the honest page', async ({
		page,
		context
	}) => {
		await firstVisit(page, context);
		const answer = await page.evaluate(async () => (await fetch('/de/x/VA/__data.json')).json());
		expect(answer).toEqual({ type: 'redirect', location: '/de/offline/?page=%2Fde%2Fx%2FVA%2F' });
		await open(page, answer.location);
		await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
		await expect(page).toHaveURL(/\/de\/x\/VA\/$/);
		await expect(page.getByTestId('offline')).toBeVisible();
	});
});

test('a page of which only the data was kept is put together from it', async ({
	page,
	context
}) => {
	const said = await firstVisit(page, context);
	await page.evaluate(async () => {
		for (const name of await caches.keys()) await (await caches.open(name)).delete('/de/map/');
	});
	await page.goto('/de/map/?measure=floor&per=resident');
	await expect(titleOf(page)).toContainText('Einwohner');
	await expect(page).toHaveURL(/\/de\/map\/\?measure=floor&per=resident$/);
	expect(said).toEqual([]);
});

test('no page is kept in the place of a newer one while there is a network', async ({
	page,
	context
}) => {
	await withSiteOfItsOwn(async (dir, url) => {
		await page.goto(url);
		await kept(page);
		change(join(dir, 'compare/index.html'), (html) => html.replace('<h1', '<h1 data-newer'));
		await page.goto(`${url}compare/`);
		await expect(page.locator('h1[data-newer]')).toBeVisible();
		await context.setOffline(true);
		await page.goto(`${url}compare/`);
		await expect(page.locator('h1')).toBeVisible();
	});
});

test('a page of an older version keeps its code after the site was replaced; the last one closed, the old is removed', async ({
	page,
	context
}) => {
	await withSiteOfItsOwn(async (dir, url) => {
		await page.goto(`${url}compare/`);
		await kept(page);
		const [before] = await page.evaluate(() => caches.keys());
		const lazy = replaceVersion(dir);
		expect(lazy).not.toEqual([]);

		await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
		await expect.poll(() => state(page, 'waiting'), { timeout: 40_000 }).toBe('installed');
		await expect((await exportDialog(page)).getByRole('radio', { name: /PNG/ })).toBeVisible();

		const next = await context.newPage();
		await page.close();
		await expect(async () => {
			// The newer worker takes over in a moment when nobody has a page of the site open.
			await next.goto('about:blank');
			await next.waitForTimeout(500);
			await next.goto(url);
			expect(await next.evaluate(() => caches.keys())).toEqual([`${before ?? ''}-next`]);
		}).toPass({ timeout: 40_000 });
	});
});

test('the page works where storage is full', async ({ page }) => {
	const said = ownComplaintsOf(page);
	const session = await page.context().newCDPSession(page);
	const origin = new URL(test.info().project.use.baseURL ?? '').origin;
	await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
	await page.goto('/compare/');
	await running(page);
	await page.getByLabel('Measure').selectOption('mw');
	await expect(titleOf(page)).toContainText(/power/i);
	// A worker that could not keep the pages is given up, and takes no room.
	const registered = () =>
		page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration()));
	await expect.poll(registered).toBe(true);
	await expect.poll(registered, { timeout: 20_000 }).toBe(false);
	expect(await page.evaluate(() => caches.keys())).toEqual([]);
	expect(said).toEqual([]);
});

/** Opens the start page, waits until all is kept, and takes the network away. What the page complains of is collected. */
async function firstVisit(page: Page, context: BrowserContext): Promise<string[]> {
	const said = ownComplaintsOf(page);
	await open(page, '/');
	await kept(page);
	await context.setOffline(true);
	return said;
}

async function kept(page: Page): Promise<void> {
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 30_000 })
		.toBe('activated');
}

function state(page: Page, which: 'waiting' | 'active') {
	return page.evaluate(
		async (one) => (await navigator.serviceWorker.ready)[one]?.state ?? null,
		which
	);
}

async function withSiteOfItsOwn(work: (dir: string, url: string) => Promise<void>) {
	const dir = mkdtempSync(join(tmpdir(), 'atlas-offline-'));
	cpSync(process.env.ATLAS_BUILD_DIR ?? 'build', dir, { recursive: true });
	const site = await serve(dir);
	try {
		await work(dir, site.url);
	} finally {
		await site.close();
		rmSync(dir, { recursive: true });
	}
}

/** Makes the site another version, in which the code of the export dialog is no longer there. Returns what is gone. */
function replaceVersion(dir: string): string[] {
	const { version } = JSON.parse(readFileSync(join(dir, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	const chunks = join(dir, '_app/immutable/chunks');
	const gone = readdirSync(chunks).filter(
		(name) => name.endsWith('.js') && readFileSync(join(chunks, name), 'utf8').includes('<dialog')
	);
	for (const name of gone)
		for (const end of ['', '.br', '.gz']) rmSync(join(chunks, name + end), { force: true });
	change(join(dir, '_app/version.json'), (text) => text.replace(version, `${version}-next`));
	change(join(dir, 'service-worker.js'), (text) =>
		gone
			.reduce((code, name) => code.replace(`/_app/immutable/chunks/${name}`, '/favicon.svg'), text)
			.replace(version, `${version}-next`)
	);
	return gone;
}

function change(file: string, edit: (text: string) => string) {
	writeFileSync(file, edit(readFileSync(file, 'utf8')));
	for (const end of ['.br', '.gz']) rmSync(file + end, { force: true });
}
