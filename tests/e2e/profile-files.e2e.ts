import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

interface Profile {
	dataVersion: string;
	dataThrough: string;
	links: Record<string, string>;
	floorUsd: number | null;
	announcements: { id: string; sources: { url: string }[] }[];
}

const ORIGIN = (process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');
const local = (address = '') => address.slice(ORIGIN.length);

for (const { path, file } of [
	{ path: '/states/nc/', file: 'states/nc' },
	{ path: '/de/states/va/', file: 'states/va' },
	{ path: '/companies/amazon/', file: 'companies/amazon' }
])
	test(`${path} has its profile as JSON and its rows as CSV, the same as everywhere`, async ({
		page,
		request
	}) => {
		await open(page, path);
		await expect(page.locator(`main a[href="/api/v1/${file}.json"]`)).toHaveCount(1);
		const profile = (await (await request.get(`/api/v1/${file}.json`)).json()) as Profile;
		const rows = readCsv(await (await request.get(`/api/v1/${file}.csv`)).text());
		const table = readCsv(
			(await (await request.get('/data/announcements.csv')).text()).replace(/^\ufeff/, '')
		);
		const ids = profile.announcements.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(3);
		expect(rows.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
		// The very rows of the table, each column.
		expect(rows).toEqual(table.filter(({ id }) => ids.includes(id ?? '')));
		for (const { sources } of profile.announcements)
			expect(sources[0]?.url).toMatch(/^https?:\/\//);
		for (const link of Object.values(profile.links))
			expect([link, (await request.get(local(link))).status()]).toEqual([link, 200]);
		const totals = (await (
			await request.get(`/api/v1/totals/by-${file.startsWith('states') ? 'state' : 'company'}.json`)
		).json()) as { dataVersion?: string; groups: { key: string; floorUsd: number | null }[] };
		const key = file.startsWith('states') ? file.slice(-2).toUpperCase() : 'amazon';
		expect(profile.floorUsd).toBe(totals.groups.find((group) => group.key === key)?.floorUsd);
	});

test('every address of the tables has its file: states, companies and announcements', async ({
	request
}) => {
	const { announcements } = (await (await request.get('/api/v1/announcements.json')).json()) as {
		announcements: { id: string; companyId: string }[];
	};
	for (const { id } of announcements.slice(0, 40)) {
		const response = await request.get(`/api/v1/announcements/${id}.json`);
		const record = (await response.json()) as {
			announcement: { id: string };
			links: Record<string, string>;
		};
		expect(record.announcement.id).toBe(id);
		expect(local(record.links.page)).toBe(`/announcements/${id}/`);
	}
});

test('an announcement leads to itself as JSON', async ({ page, request }) => {
	await open(page, '/de/announcements/amazon-nc-richmond-2025/');
	const link = page.getByRole('link', { name: 'Diese Seite als JSON' });
	const href = (await link.getAttribute('href')) ?? '';
	expect((await request.get(href)).headers()['content-type']).toContain('application/json');
});
