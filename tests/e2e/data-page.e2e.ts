import { readFileSync } from 'node:fs';
import { announcements } from './announced-rows';
import { expect, open, test } from './atlas-page';

const TABLES = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
	resources: { name: string; path: string; schema: { fields: { name: string }[] } }[];
};

for (const path of ['/data/', '/de/data/']) {
	test(`${path} documents every table of the data package, column by column`, async ({ page }) => {
		await open(page, path);
		const sections = page.locator('section[data-table]');
		expect(
			await sections.evaluateAll((all) => all.map((one) => one.getAttribute('data-table')))
		).toEqual(TABLES.resources.map(({ name }) => name));
		for (const { name, schema } of TABLES.resources) {
			const columns = page.locator(`section[data-table="${name}"] tr[data-column]`);
			expect(
				await columns.evaluateAll((all) => all.map((one) => one.getAttribute('data-column')))
			).toEqual(schema.fields.map((field) => field.name));
		}
	});
}

test('every table that is offered is the file itself, byte for byte', async ({ page, request }) => {
	await open(page, '/data/');
	const links = page.locator('a[download]');
	await expect(links).toHaveCount(TABLES.resources.length);
	for (const [index, { path }] of TABLES.resources.entries()) {
		const href = await links.nth(index).getAttribute('href');
		expect(href).toContain(path);
		const body = await (await request.get(href ?? '')).body();
		expect(body.equals(readFileSync(`data/${path}`))).toBe(true);
	}
	const schemas = await request.get('/data/datapackage.json');
	expect(await schemas.json()).toEqual(TABLES);
});

test('the worked example ends in the total that the API publishes for the same state', async ({
	page,
	request
}) => {
	await open(page, '/data/');
	const { groups } = (await (await request.get('/api/v1/totals/by-state.json')).json()) as {
		groups: { key: string; floorUsd: number; counted: string[] }[];
	};
	const nc = groups.find(({ key }) => key === 'NC');
	if (!nc) throw new Error('no total of North Carolina');
	const counted = page.locator(
		'section[aria-labelledby=method] [data-testid=counted] tr[data-project]'
	);
	expect(
		(
			await counted.evaluateAll((all) => all.map((one) => one.getAttribute('data-project')))
		).toSorted()
	).toEqual(nc.counted.toSorted());
	await expect(page.locator('section[aria-labelledby=method] .sum .figure')).toHaveAttribute(
		'title',
		new RegExp(`^\\$${nc.floorUsd.toLocaleString('en')}$`)
	);
});

test('what changed names every edition, the newest first, and the first one as the first', async ({
	page
}) => {
	await open(page, '/data/');
	const versions = await page
		.locator('article[data-version]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('data-version')));
	const kept = (
		JSON.parse(readFileSync('data/releases/index.json', 'utf8')) as { version: string }[]
	).map(({ version }) => version);
	expect(versions.slice(-kept.length)).toEqual(kept);
	await expect(page.locator('article[data-version]').last()).toContainText('the first release');
});

test('the feed of a state has its announcements and no other, each with a link', async ({
	page
}) => {
	await open(page, '/data/');
	const read = (path: string) =>
		page.evaluate(async (address) => {
			const text = await (await fetch(address)).text();
			const feed = new DOMParser().parseFromString(text, 'application/xml');
			return {
				error: feed.querySelector('parsererror')?.textContent ?? null,
				links: [...feed.querySelectorAll('entry > link')].map((link) => link.getAttribute('href')),
				ids: [...feed.querySelectorAll('entry > id')].map((id) => id.textContent)
			};
		}, path);
	for (const [prefix, path] of [
		['', '/states/nc/feed.xml'],
		['/de', '/de/states/nc/feed.xml']
	] as const) {
		const { error, links, ids } = await read(path);
		expect(error).toBeNull();
		const wanted = announcements
			.filter(({ state }) => state === 'NC')
			.map(({ id }) => `${prefix}/announcements/${id}/`);
		expect(wanted.length).toBeGreaterThan(5);
		expect([...new Set(links)].toSorted()).toEqual(wanted.toSorted());
		expect(new Set(ids).size).toBe(ids.length);
	}
	const whole = await read('/feed.xml');
	expect(whole.error).toBeNull();
	expect(whole.links.length).toBeGreaterThan(0);
	expect(whole.links.length).toBeLessThanOrEqual(100);
});
