import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas';
import type { Sites } from '../domain/site';
import { atlasOf } from './atlas';
import { decodeAll, type Tables } from './catalog';
import { check } from './check';
import type { Settled } from './exceptions';
import { formatIssue } from './issue';
import { sitesOf } from './sites';
import { decodeText } from './text';

export interface Folder extends Settled {
	readonly tables: Tables;
	/** SHA-256 over the texts of all tables in the order of the catalog, in hexadecimal. */
	readonly fingerprint: string;
}

/** Where the tables are: an organisation points it at its own. */
export function dataFolder(): string {
	return process.env.ATLAS_DATA_DIR ?? 'data';
}

/** Reads, decodes and checks every table of a folder. It does not throw for what is wrong with them. */
export function readFolder(folder: string): Folder {
	const hash = createHash('sha256');
	const tables = decodeAll(({ name }) => {
		const file = join(folder, `${name}.csv`);
		if (!existsSync(file)) return null;
		const { text } = decodeText(readFileSync(file));
		hash.update(text);
		return text;
	});
	return { tables, fingerprint: hash.digest('hex'), ...check(tables) };
}

let folder: Folder | null = null;
let atlas: Atlas | null = null;

/** The atlas of the data folder, read once. Any issue in our own tables stops the build. */
export function loadAtlas(): Atlas {
	if (atlas) return atlas;
	const { tables, fingerprint } = soundFolder();
	atlas = atlasOf(tables, fingerprint);
	return atlas;
}

/** The points of the map from the same tables. */
export function loadSites(): Sites {
	return sitesOf(soundFolder().tables);
}

function soundFolder(): Folder {
	folder ??= soundOrThrow(dataFolder());
	return folder;
}

function soundOrThrow(path: string): Folder {
	const read = readFolder(path);
	const { issues } = read;
	if (issues.length === 0) return read;
	const found = issues.map((issue) => `  ${formatIssue(issue)}`).join('\n');
	throw new Error(`${path}: ${issues.length} data issues\n${found}`);
}
