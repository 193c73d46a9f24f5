import { expect, FURTHER_PAGES, open, PAGES, test } from './atlas-page';
import { complaintsOf } from './complaints';
import { jsonLdIn, nodesOf } from './json-ld';

const ORIGIN = (process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');

for (const { path, language } of [...PAGES, ...FURTHER_PAGES])
	test(`every JSON-LD of ${path} is delivered whole, and leads within the site`, async ({
		request
	}) => {
		const html = await (await request.get(path)).text();
		const nodes = nodesOf(jsonLdIn(html));
		for (const node of nodes) expect(node['@context']).toBe('https://schema.org');
		const lists = nodes.filter((node) => node['@type'] === 'BreadcrumbList');
		const home = language === 'de' ? '/de/' : '/';
		if (path === home) {
			expect(lists).toEqual([]);
			return;
		}
		expect(lists).toHaveLength(1);
		const steps = lists[0]?.itemListElement as { position: number; name: string; item: string }[];
		expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
		expect(steps[0]?.item).toBe(ORIGIN + home);
		expect(steps.at(-1)?.item).toBe(ORIGIN + path);
		for (const { item, name } of steps) {
			expect(name).not.toBe('');
			expect([item, (await request.get(item.slice(ORIGIN.length))).status()]).toEqual([item, 200]);
		}
	});

for (const path of ['/data/', '/de/data/'])
	test(`the catalogue of ${path} names every table with files that are there`, async ({
		request
	}) => {
		const html = await (await request.get(path)).text();
		const catalog = nodesOf(jsonLdIn(html)).find((node) => node['@type'] === 'DataCatalog');
		const sets = catalog?.dataset as Record<string, unknown>[];
		const { resources } = (await (await request.get('/data/datapackage.json')).json()) as {
			resources: unknown[];
		};
		expect(sets).toHaveLength(resources.length);
		for (const set of sets) {
			expect(set['@type']).toBe('Dataset');
			// What search engines for data ask of a description.
			expect(`${set.description as string}`.length).toBeGreaterThan(50);
			expect(set.license).toBeTruthy();
			for (const { contentUrl } of set.distribution as { contentUrl: string }[])
				expect((await request.get(contentUrl.slice(ORIGIN.length))).status()).toBe(200);
		}
		expect(sets[0]?.temporalCoverage).toMatch(/^20\d\d.*\/20\d\d-\d\d-\d\d$/);
		expect(sets[0]?.variableMeasured).toContainEqual(
			expect.objectContaining({ '@type': 'PropertyValue', name: 'power_mw' })
		);
	});

for (const { path, name } of [
	{ path: '/states/nc/', name: 'nc' },
	{ path: '/de/companies/amazon/', name: 'amazon' }
])
	test(`${path} is a data set whose files hold what the page shows`, async ({ page, request }) => {
		const complaints = complaintsOf(page);
		await open(page, path);
		const texts = await page
			.locator('head script[type="application/ld+json"]')
			.evaluateAll((all) => all.map((one) => one.textContent));
		// Once each: the page's own code took over what was delivered.
		expect(texts).toHaveLength(2);
		const set = nodesOf(texts).find((node) => node['@type'] === 'Dataset');
		const urls = (set?.distribution as { contentUrl: string }[]).map(({ contentUrl }) =>
			contentUrl.slice(ORIGIN.length)
		);
		expect(urls.map((url) => url.split('/').at(-1))).toEqual([`${name}.json`, `${name}.csv`]);
		for (const url of urls) await expect(page.locator(`main a[href="${url}"]`)).toHaveCount(1);
		const record = (await (await request.get(urls[0] ?? '')).json()) as { name: string };
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.name);
		expect(complaints).toEqual([]);
	});

test('from page to page the way is told anew, and no older one stays', async ({ page }) => {
	await open(page, '/states/');
	await page.locator('main').getByRole('link', { name: 'Wyoming', exact: true }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Wyoming');
	const scripts = page.locator('head script[type="application/ld+json"]');
	await expect(scripts).toHaveCount(2);
	const lists = nodesOf(await scripts.evaluateAll((all) => all.map((one) => one.textContent)));
	const steps = lists.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement;
	expect((steps as { name: string }[]).map(({ name }) => name)).toEqual([
		'Capex Atlas',
		'States',
		'Wyoming'
	]);
	await page.goto('/');
	await expect(scripts).toHaveCount(0);
});
