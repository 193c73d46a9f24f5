import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { readCsv } from '../../e2e/csv-reader';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('with an origin the site map names every page in both languages, and robots are sent to it', async () => {
	vi.stubEnv('PUBLIC_ORIGIN', 'https://atlas.example/');
	const { GET, prerender } = await import('../../../src/routes/sitemap.xml/+server');
	expect(prerender).toBe(true);
	const text = await GET().text();
	const places = [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place]) => place);
	const ids = (table: string, column: string) =>
		readCsv(readFileSync(`data/${table}.csv`, 'utf8')).map((row) => row[column] ?? '');
	const wanted = [
		'',
		...['compare/', 'map/', 'states/', 'companies/', 'build-out/', 'announcements/'],
		...['energy/', 'capex/', 'data/', 'own/', 'api/'],
		...ids('states', 'state').map((code) => `states/${code.toLowerCase()}/`),
		...ids('companies', 'id')
			.filter((id) => id !== 'undisclosed')
			.map((id) => `companies/${id}/`),
		...ids('announcements', 'id').map((id) => `announcements/${id}/`)
	].flatMap((path) => [`https://atlas.example/${path}`, `https://atlas.example/de/${path}`]);
	expect(places).toEqual(wanted);
	expect(text.match(/hreflang="de"/g)).toHaveLength(places.length);
	const robots = await import('../../../src/routes/robots.txt/+server');
	expect(await robots.GET().text()).toContain('Sitemap: https://atlas.example/sitemap.xml\n');
});

test('without an origin there is no site map, and robots are told of none', async () => {
	vi.stubEnv('PUBLIC_ORIGIN', '');
	const { prerender } = await import('../../../src/routes/sitemap.xml/+server');
	expect(prerender).toBe(false);
	const robots = await import('../../../src/routes/robots.txt/+server');
	expect(await robots.GET().text()).toBe('User-agent: *\nAllow: /\n');
});

test('the pictures beside a shared link are of the size that is announced', () => {
	for (const locale of ['en', 'de']) {
		const png = readFileSync(`static/share/atlas-${locale}.png`);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	}
});
