import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, fragmentOf, isBuilt, pathOf } from './built-pages';

/** They stand alone by design: a frame in another site's page, and what is shown without a network. */
const ALONE = /^\/(?:de\/)?(?:embed|offline)\//;

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));
const standing = pages.filter(({ path }) => !ALONE.test(path));

test('there are pages in both languages, one for each', () => {
	const paths = pages.map(({ path }) => path);
	const english = paths.filter((path) => !path.startsWith('/de/'));
	expect(english.length).toBeGreaterThan(600);
	expect(paths.filter((path) => path.startsWith('/de/')).toSorted()).toEqual(
		english.map((path) => `/de${path}`).toSorted()
	);
});

test('every link, picture, style and script of every page is in the build', () => {
	const known = new Map<string, boolean>();
	const missing = pages.flatMap(({ path, named }) =>
		[...new Set(named.filter((address) => !address.startsWith('#')).map(pathOf))]
			.filter((address) => {
				const there = known.get(address) ?? isBuilt(address);
				known.set(address, there);
				return !there;
			})
			.map((address) => `${path} names ${address}`)
	);
	expect(missing).toEqual([]);
	expect(known.size).toBeGreaterThan(1400);
});

test('every link to a place within a page finds it there', () => {
	const lost = pages.flatMap(({ path, links }) =>
		[...new Set(links)].flatMap((link) => {
			const fragment = fragmentOf(link);
			const page = byPath.get(link.startsWith('#') ? path : pathOf(link));
			if (fragment === null || !page || page.ids.has(fragment)) return [];
			return [`${path} leads to ${link}`];
		})
	);
	expect(lost).toEqual([]);
});

for (const home of ['/', '/de/'])
	test(`every page of its language is reached by links from ${home}`, () => {
		const wanted = standing.filter(({ path }) => path.startsWith('/de/') === (home === '/de/'));
		const reached = reachedFrom(home);
		expect(wanted.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
	});

test('no page is a dead end: each leads on from what it is about', () => {
	const ends = standing.filter(
		({ path, onward }) =>
			!onward.some(
				(link) => !link.startsWith('#') && pathOf(link) !== path && byPath.has(pathOf(link))
			)
	);
	expect(ends.map(({ path }) => path)).toEqual([]);
});

test('the site map, where there is one, names pages of the build and no other', () => {
	const file = join(process.env.ATLAS_BUILD_DIR ?? 'build', 'sitemap.xml');
	const places = existsSync(file)
		? Array.from(
				readFileSync(file, 'utf8').matchAll(/<loc>https?:\/\/[^/]+(.*?)<\/loc>/g),
				([, path = '']) => path
			)
		: [];
	expect(places.filter((path) => !byPath.has(path))).toEqual([]);
});

/** Within one language: the other one is no way on. */
function reachedFrom(home: string): ReadonlySet<string> {
	const german = home === '/de/';
	const reached = new Set([home]);
	for (const path of reached) {
		for (const link of byPath.get(path)?.links ?? []) {
			const target = pathOf(link);
			if (byPath.has(target) && target.startsWith('/de/') === german) reached.add(target);
		}
	}
	return reached;
}
