import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepRelease, loadReleases, releasedAtlas, releaseFaults } from '$lib/data/releases.server';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const first = tinyAtlas([announce({ id: 'a', amount: usd(1e9) })]);
const second = { ...first, dataThrough: '2026-08-01', dataVersion: '2026-08-01-11111111' };
let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'atlas-releases-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, 'releases', first.dataVersion, name);

test('a folder without releases has none, and nothing is wrong with them', () => {
	expect(loadReleases(folder)).toEqual([]);
	expect(releaseFaults(folder)).toEqual([]);
});

test('a release gives back the atlas it was made from, and the newest stands first in the list', () => {
	expect(keepRelease(first, folder)).toBe('made');
	expect(keepRelease(second, folder)).toBe('made');
	expect(JSON.parse(releasedAtlas(first.dataVersion, folder))).toEqual(first);
	expect(loadReleases(folder)).toEqual([
		{ version: '2026-08-01-11111111', dataThrough: '2026-08-01' },
		{ version: '2026-07-02-00000000', dataThrough: '2026-07-02' }
	]);
	expect(releaseFaults(folder)).toEqual([]);
});

test('making a release again changes no byte of it', () => {
	keepRelease(first, folder);
	const manifest = readFileSync(file('release.json'), 'utf8');
	expect(keepRelease(first, folder)).toBe('kept before');
	expect(readFileSync(file('release.json'), 'utf8')).toBe(manifest);
	expect(loadReleases(folder)).toHaveLength(1);
});

test('another atlas under a version that is released is refused, and the release stays', () => {
	keepRelease(first, folder);
	const other = { ...first, announcements: [] };
	expect(() => keepRelease(other, folder)).toThrow(/A release never changes/);
	expect(JSON.parse(releasedAtlas(first.dataVersion, folder))).toEqual(first);
});

test('a release that was touched, taken away or never listed is told', () => {
	keepRelease(first, folder);
	appendFileSync(file('atlas.json'), ' ');
	expect(releaseFaults(folder).join()).toMatch(/atlas\.json is not what was released/);
	rmSync(file('atlas.json'));
	expect(releaseFaults(folder).join()).toMatch(/atlas\.json is missing/);
	rmSync(join(folder, 'releases', first.dataVersion), { recursive: true });
	expect(releaseFaults(folder).join()).toMatch(/in the list of releases, but not there/);
	mkdirSync(join(folder, 'releases', 'stray'));
	expect(existsSync(join(folder, 'releases', 'stray'))).toBe(true);
	expect(releaseFaults(folder).join()).toMatch(/stray is not in the list of releases/);
});
