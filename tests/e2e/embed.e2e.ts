import type { FrameLocator } from '@playwright/test';
import type { Atlas } from '../../src/lib/domain/atlas';
import { expect, open, tableOf, test, titleOf } from './atlas-page';
import { complaintsOf } from './complaints';
import { preview } from './embed-dialog';
import { foreignPage } from './foreign-page';

/** A view of every kind of figure, none of them the one a page starts with. */
const VIEWS = [
	'compare/?show=VA,TX,GA',
	'compare/?by=company&measure=jobs&company=amazon',
	'compare/?show=VA,TX&chart=time',
	'map/?measure=floor&per=resident'
];

for (const view of VIEWS) {
	for (const language of ['', 'de/']) {
		test(`the embedded form of /${language}${view} has its title and its numbers`, async ({
			page
		}) => {
			await open(page, `/${language}${view}`);
			await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
			const title = await titleOf(page).textContent();
			await page.getByRole('button', { name: /^(Table|Tabelle)$/ }).click();
			const numbers = await tableOf(page).locator('tbody tr').allTextContents();
			expect(numbers.length).toBeGreaterThan(1);

			await open(page, `/${language}embed/${view}&tools=table`);
			await expect(titleOf(page)).toHaveText(title ?? '');
			await page.getByRole('button', { name: /^(Table|Tabelle)$/ }).click();
			const withoutButtons = (rows: readonly string[]) => rows.map((row) => row.trim());
			await expect
				.poll(async () => withoutButtons(await tableOf(page).locator('tbody tr').allTextContents()))
				.toEqual(withoutButtons(numbers));
		});
	}
}

test('an embedded figure has nothing around it, is not to be listed, and leads to its view in a new tab', async ({
	page
}) => {
	await open(page, '/embed/compare/?show=VA,TX,GA');
	await expect(titleOf(page)).toContainText('Texas');
	await expect(page.getByRole('banner')).toHaveCount(0);
	await expect(page.getByRole('contentinfo')).toHaveCount(0);
	await expect(page.getByRole('navigation')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('figcaption')).toContainText(/Sources: .*CC BY 4\.0/);
	const link = page.getByRole('link', { name: 'Open in Capex Atlas' });
	await expect(link).toHaveAttribute('rel', 'noopener');
	const opening = page.waitForEvent('popup');
	await link.click();
	const full = await opening;
	await expect(titleOf(full)).toHaveText((await titleOf(page).textContent()) ?? '');
	expect(new URL(full.url()).pathname).toBe('/compare/');
});

test('no service worker is brought into another site by an embedded figure', async ({
	browser
}) => {
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	const page = await context.newPage();
	await open(page, '/embed/map/');
	const registered = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	expect(await registered()).toBe(0);
	await open(page, '/map/');
	await expect.poll(registered).toBe(1);
	await context.close();
});

test('the code of the dialog works in a page of another site, whose tools are those asked for', async ({
	page,
	baseURL
}) => {
	await open(page, '/compare/?show=VA,TX,GA&chart=scatter');
	await expect(titleOf(page)).toContainText('against megawatts');
	await page.getByRole('button', { name: 'Embed' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Colors').selectOption('dark');
	await dialog.getByLabel('Language').selectOption('Deutsch');
	await dialog
		.getByLabel('Tabelle')
		.or(dialog.getByLabel('Table', { exact: true }))
		.check();
	await expect(preview(page).getByRole('heading', { level: 2 })).toContainText(
		'Angekündigte Investitionen'
	);
	const code = await dialog.getByLabel('Code for your page', { exact: true }).inputValue();
	expect(code).toContain(
		'title="Angekündigte Investitionen in Rechenzentren gegen Megawatt: Virginia, Texas und Georgia"'
	);
	expect(code).not.toContain('<script');
	expect(code).toContain('loading="lazy"');
	expect(code).toContain(` src="${baseURL ?? ''}de/embed/compare/?`);

	const report = await foreignPage(code);
	const complaints = complaintsOf(page);
	await page.goto(report.url);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 2 })).toContainText(/Texas.*Georgia/);
	await expect(frame.getByRole('application').first()).toBeVisible();
	await expect(frame.getByRole('button')).toHaveText(['Diagramm', 'Tabelle']);
	expect(await colourOf(frame)).toBe('rgb(20, 25, 24)');
	await frame.getByRole('button', { name: 'Tabelle' }).click();
	await expect(frame.getByRole('table')).toBeVisible();
	expect(complaints.filter((one) => !one.startsWith('request to another host'))).toEqual([]);
	await report.close();
});

test('no other page of the site can be framed by another site', async ({
	page,
	request,
	baseURL
}) => {
	for (const path of ['', 'compare/', 'de/map/', 'announcements/']) {
		const { headers } = await request.get(path).then((answer) => ({ headers: answer.headers() }));
		expect(headers['content-security-policy'], path).toBe("frame-ancestors 'self'");
	}
	const report = await foreignPage(
		`<iframe src="${baseURL ?? ''}compare/" title="refused"></iframe>`
	);
	await page.goto(report.url);
	await expect
		.poll(() => page.frames().map((frame) => frame.url()))
		.toContain('chrome-error://chromewebdata/');
	await report.close();
});

test('a pinned figure goes on showing its release when the data changes; a live one follows', async ({
	page,
	request
}) => {
	const [release] = (await (await request.get('/data/releases/index.json')).json()) as {
		version: string;
	}[];
	const version = release?.version ?? '';
	await page.route('**/data/atlas.json', async (route) => {
		if (route.request().url().includes('/releases/')) return route.continue();
		const atlas = (await (await route.fetch()).json()) as Atlas;
		await route.fulfill({ json: tenfold(atlas) });
	});
	const shown = () => tableOf(page).locator('tr[data-key="VA"]').textContent();

	await open(page, '/embed/compare/?show=VA,TX&tab=table');
	await expect(titleOf(page)).toContainText('Texas');
	const live = await shown();
	await expect(page.locator('figcaption')).toContainText('Data version changed');

	await open(page, `/embed/compare/?show=VA,TX&tab=table&data=${version}`);
	await expect(page.getByText(`As of release ${version}`)).toBeVisible();
	await expect(page.locator('figcaption')).toContainText(`Data version ${version}`);
	const pinned = await shown();
	expect(pinned).not.toBe(live);
	await page.unroute('**/data/atlas.json');
	await open(page, `/embed/compare/?show=VA,TX&tab=table&data=${version}`);
	await expect(page.getByText(`As of release ${version}`)).toBeVisible();
	expect(await shown()).toBe(pinned);
});

test('an unknown release says so, shows no other numbers, and offers the live ones', async ({
	page
}) => {
	const complaints = complaintsOf(page);
	for (const version of ['1999-01-01-00000000', '../../data', '%22%3E%3Cb%3E']) {
		await open(page, `/embed/map/?measure=floor&data=${version}`);
		await expect(page.getByRole('alert')).toContainText('There is no release');
		await expect(page.locator('figure')).toHaveCount(0);
	}
	await page.getByRole('link', { name: 'Show this figure with the newest data' }).click();
	await expect(titleOf(page)).toHaveText(/^Announced data-center investment/);
	await expect(page.getByRole('alert')).toHaveCount(0);
	expect(complaints).toEqual([]);
});

test('where the data cannot be read an embedded figure shows no other in its place, and can be tried again', async ({
	page
}) => {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await open(page, '/embed/compare/?show=TX,VA');
	await expect(page.getByRole('alert')).toContainText('The data could not be read');
	await expect(page.locator('figure')).toHaveCount(0);
	await page.unroute('**/data/atlas.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(titleOf(page)).toContainText('Texas');
});

test('the figure a frame starts with is not seen where another one is asked for', async ({
	page
}) => {
	// The page's own code never comes: what is left is what was delivered.
	await page.route('**/_app/**/*.js', (route) => route.abort());
	await page.goto('/embed/compare/?show=TX,VA');
	await expect(page.getByRole('link', { name: 'Open in Capex Atlas' })).toBeVisible();
	await expect(titleOf(page)).toBeHidden();
	await page.goto('/embed/compare/');
	await expect(titleOf(page)).toBeVisible();
});

function colourOf(frame: FrameLocator): Promise<string> {
	return frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
}

/** Other data than was released: every amount is ten times as much. */
function tenfold(atlas: Atlas): Atlas {
	return {
		...atlas,
		dataVersion: 'changed',
		announcements: atlas.announcements.map((row) => ({
			...row,
			amount: row.amount && { ...row.amount, usd: row.amount.usd * 10 }
		}))
	};
}
