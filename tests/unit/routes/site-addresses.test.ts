import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';

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
	expect(places).toEqual(
		[
			'',
			'de/',
			'compare/',
			'de/compare/',
			'map/',
			'de/map/',
			'announcements/',
			'de/announcements/'
		].map((path) => `https://atlas.example/${path}`)
	);
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
