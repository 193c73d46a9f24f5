import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

for (const path of ['/api/', '/de/api/']) {
	test(`each example of ${path} reads from its address what the page says`, async ({
		page,
		request
	}) => {
		await open(page, path);
		const examples = await page.locator('[data-example]').evaluateAll((all) =>
			all.map((one) => ({
				path: one.getAttribute('data-example') ?? '',
				jq: one.getAttribute('data-jq') ?? '',
				gives: one.querySelector('[data-gives]')?.textContent ?? ''
			}))
		);
		expect(examples.length).toBeGreaterThan(3);
		for (const { path: address, jq, gives } of examples) {
			const answer: unknown = await (await request.get(address)).json();
			expect([address, JSON.stringify(jqOn(answer, jq))]).toEqual([address, gives]);
		}
	});
}

test('every address that the page lists is there, as the kind of file its name says', async ({
	page,
	request
}) => {
	await open(page, '/api/');
	const hrefs = await page
		.locator('section[aria-labelledby=addresses] a')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
	expect(hrefs.length).toBeGreaterThan(30);
	for (const href of hrefs) {
		const response = await request.get(href);
		expect([href, response.status()]).toEqual([href, 200]);
		const text = await response.text();
		if (href.endsWith('.json')) expect(JSON.parse(text)).toBeTruthy();
		if (href.endsWith('.csv'))
			expect(readCsv(text.replace(/^\ufeff/, '')).length).toBeGreaterThan(0);
		if (href.endsWith('.xml')) expect(text).toContain('<feed ');
	}
});

test('totals in CSV are those in JSON, an unknown one an empty cell', async ({ request }) => {
	for (const by of ['by-state', 'by-company', 'by-status', 'by-state-and-company']) {
		const { groups } = (await (await request.get(`/api/v1/totals/${by}.json`)).json()) as {
			groups: { key: string; floorUsd: number | null; known: number; of: number }[];
		};
		const rows = readCsv(await (await request.get(`/api/v1/totals/${by}.csv`)).text());
		expect(rows.map(({ key, floor_usd, known, of }) => [key, floor_usd, known, of])).toEqual(
			groups.map(({ key, floorUsd, known, of }) => [
				key,
				floorUsd === null ? '' : `${floorUsd}`,
				`${known}`,
				`${of}`
			])
		);
	}
});

/** As much of jq as the examples use: `.a[] | select(.b == "c") | .d`. */
function jqOn(answer: unknown, program: string): unknown {
	return program.split(' | ').reduce<unknown>((at, step) => {
		const chosen = /^select\(\.(\w+) == (".*")\)$/.exec(step);
		if (!chosen) return (at as Record<string, unknown>)[step.replace(/^\.|\[\]$/g, '')];
		const [, field = '', wanted = '""'] = chosen;
		return (at as Record<string, unknown>[]).find((row) => row[field] === JSON.parse(wanted));
	}, answer);
}
