import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas';
import type { Release } from '../domain/release';
import { dataFolder } from './folder.server';

const FOLDER = 'releases';
const INDEX = 'index.json';
const MANIFEST = 'release.json';
const ATLAS = 'atlas.json';

/** What `release.json` says: the release, and what its files must be. */
interface Manifest extends Release {
	readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** The releases of a data folder, newest first; none where it keeps none. */
export function loadReleases(folder = dataFolder()): readonly Release[] {
	const file = join(folder, FOLDER, INDEX);
	return existsSync(file) ? (readJson(file) as Release[]) : [];
}

/** The text of a release's atlas, as the site serves it. */
export function releasedAtlas(version: string, folder = dataFolder()): string {
	return readFileSync(join(folder, FOLDER, version, ATLAS), 'utf8');
}

/**
 * Keeps the atlas as a release and puts it first in the list. The same atlas again changes nothing; another one under the
 * same version is refused, for what is pinned to a release must show the same numbers for good.
 */
export function keepRelease(atlas: Atlas, folder = dataFolder()): 'made' | 'kept before' {
	const { dataVersion: version, dataThrough } = atlas;
	const text = JSON.stringify(atlas);
	const room = join(folder, FOLDER, version);
	const known = loadReleases(folder);
	if (existsSync(join(room, ATLAS))) {
		if (releasedAtlas(version, folder) !== text) {
			throw new Error(
				`${room} holds another atlas of the same version. A release never changes: change the tables, or take the program back to what made it.`
			);
		}
		if (known.some((release) => release.version === version)) return 'kept before';
	}
	const manifest: Manifest = { version, dataThrough, files: { [ATLAS]: printOf(text) } };
	mkdirSync(room, { recursive: true });
	writeFileSync(join(room, ATLAS), text);
	writeJson(join(room, MANIFEST), manifest);
	writeJson(join(folder, FOLDER, INDEX), [{ version, dataThrough }, ...known]);
	return 'made';
}

/** Everything about the releases of a folder that is not as it was made. */
export function releaseFaults(folder = dataFolder()): string[] {
	const room = join(folder, FOLDER);
	if (!existsSync(room)) return [];
	const listed = loadReleases(folder).map(({ version }) => version);
	const there = readdirSync(room, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return [
		...listed
			.filter((version) => !there.includes(version))
			.map((version) => `${join(room, version)} is in the list of releases, but not there`),
		...there
			.filter((version) => !listed.includes(version))
			.map((version) => `${join(room, version)} is not in the list of releases`),
		...there.flatMap((version) => contentFaults(join(room, version)))
	];
}

function contentFaults(room: string): string[] {
	const manifest = join(room, MANIFEST);
	if (!existsSync(manifest)) return [`${manifest} is missing`];
	const { files } = readJson(manifest) as Manifest;
	return Object.entries(files).flatMap(([name, { bytes, sha256 }]) => {
		const file = join(room, name);
		if (!existsSync(file)) return [`${file} is missing`];
		const print = printOf(readFileSync(file, 'utf8'));
		const same = print.bytes === bytes && print.sha256 === sha256;
		return same ? [] : [`${file} is not what was released: a release never changes`];
	});
}

function printOf(text: string): { bytes: number; sha256: string } {
	return {
		bytes: Buffer.byteLength(text),
		sha256: createHash('sha256').update(text).digest('hex')
	};
}

function readJson(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}

function writeJson(file: string, value: unknown): void {
	writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);
}
