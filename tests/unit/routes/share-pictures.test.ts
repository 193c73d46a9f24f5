import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { afterEach, expect, test, vi } from 'vitest';
import { loadAtlas } from '$lib/data/folder.server';
import { FRAME } from '$lib/maps/area';
import { PAGES } from '../../../src/routes/addresses';
import { shareAnswer, shareNames } from '../../../src/routes/share-source.server';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

test('there is a share picture for each main page, each state and each named company', () => {
	const { states, companies } = loadAtlas();
	expect(shareNames().toSorted()).toEqual(
		[
			...PAGES,
			...states.map(({ code }) => `states-${code.toLowerCase()}`),
			...companies.flatMap(({ id, disclosed }) => (disclosed ? [`companies-${id}`] : []))
		].toSorted()
	);
});

test('a share picture is of the announced size, small, and with something in it, in both languages', async () => {
	for (const locale of ['en', 'de'] as const)
		for (const name of ['home', 'states-nc', 'states-wy', 'companies-amazon', 'energy']) {
			const bytes = await shareAnswer(name, locale);
			if (bytes === null) throw new Error(`no picture ${name}`);
			if (process.env.SHARE_SEEN) {
				mkdirSync(process.env.SHARE_SEEN, { recursive: true });
				writeFileSync(`${process.env.SHARE_SEEN}/${locale}-${name}.png`, bytes);
			}
			expect(bytes.length).toBeLessThan(60_000);
			const png = PNG.sync.read(Buffer.from(bytes));
			expect([png.width, png.height]).toEqual([1200, 630]);
			const colours = new Set(
				Array.from({ length: 1200 * 63 }, (_, index) => png.data.readUInt32BE(index * 40))
			);
			expect(colours.size).toBeGreaterThan(8);
		}
});

test('a picture that is not there is none', async () => {
	expect(await shareAnswer('states-xx', 'en')).toBeNull();
	expect(FRAME).toEqual({ x: 0, y: 0, width: 975, height: 610 });
});

test('pictures are made only where the site knows its own address', async () => {
	const route = '../../../src/routes/share/[lang]/[name].png/+server';
	vi.stubEnv('PUBLIC_ORIGIN', '');
	const without = (await import(route)) as { prerender: boolean; entries: () => unknown[] };
	expect([without.prerender, without.entries()]).toEqual([false, []]);
	vi.resetModules();
	vi.stubEnv('PUBLIC_ORIGIN', 'https://atlas.example');
	const whole = (await import(route)) as { prerender: boolean; entries: () => unknown[] };
	expect(whole.prerender).toBe(true);
	expect(whole.entries()).toHaveLength(2 * shareNames().length);
});
