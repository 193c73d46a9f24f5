import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas } from '../domain/atlas';
import type { BuildOut } from '../domain/build-out';
import type { CapexFigure } from '../domain/capex';
import type { DocumentedTable } from '../domain/documented-table';
import type { EnergyDeal } from '../domain/energy-deal';
import type { Sites } from '../domain/site';
import { ATLAS_EDITION, atlasOf } from './atlas';
import { buildOutOf } from './build-out';
import { capexOf } from './capex-figures';
import { CATALOG, DATASET_IDS, decodeAll, emptyText, type Tables } from './catalog';
import { check } from './check';
import { nothingAnnounced } from './check/nothing-announced';
import type { Settled } from './exceptions';
import { documentationOf } from './documentation';
import { energyDealsOf } from './energy-deals';
import { formatIssue } from './issue';
import { placesOf, type PlacesFile } from './own/places-file';
import { sitesOf } from './sites';
import { publisherOrThrow } from './publisher.server';
import { tableRecords } from './table-records';
import { decodeText } from './text';

export interface Folder extends Settled {
	readonly tables: Tables;
	/** SHA-256 over the edition of the atlas and the texts of all tables in the order of the catalog, in hexadecimal. */
	readonly fingerprint: string;
	/** Tables without a file, which were read as empty or, where they are needed, are an issue. */
	readonly withoutFile: readonly string[];
}

/** Where the tables are: an organisation points it at its own. */
export function dataFolder(): string {
	return process.env.ATLAS_DATA_DIR ?? 'data';
}

/** Reads, decodes and checks every table of a folder. It does not throw for what is wrong with them. */
export function readFolder(folder: string): Folder {
	const hash = createHash('sha256').update(`${ATLAS_EDITION}`);
	const withoutFile: string[] = [];
	const tables = decodeAll(({ name }) => {
		const file = join(folder, `${name}.csv`);
		if (!existsSync(file)) {
			withoutFile.push(name);
			return null;
		}
		const { text } = decodeText(readFileSync(file));
		hash.update(text);
		return text;
	});
	const settled = check(tables);
	const issues = [...settled.issues, ...nothingAnnounced(tables)];
	return { tables, fingerprint: hash.digest('hex'), withoutFile, ...settled, issues };
}

/** The file of a table, byte for byte; of a table that the folder lacks, its header. Null where no table has that name. */
export function tableFile(name: string): Uint8Array<ArrayBuffer> | null {
	const id = DATASET_IDS.find((one) => CATALOG[one].name === name);
	if (id === undefined) return null;
	const file = join(dataFolder(), `${name}.csv`);
	return existsSync(file)
		? new Uint8Array(readFileSync(file))
		: new TextEncoder().encode(emptyText(CATALOG[id]));
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

/** What a reader's own file is joined with. */
export function loadPlaces(): PlacesFile {
	return placesOf(soundFolder().tables);
}

/** Power deals, the newest first. */
export function loadEnergyDeals(): EnergyDeal[] {
	return energyDealsOf(soundFolder().tables);
}

/** Capital expenditure of companies. */
export function loadCapex(): CapexFigure[] {
	return capexOf(soundFolder().tables);
}

/** What each table holds, from where, and how complete it is. */
export function loadDocumentation(): DocumentedTable[] {
	return documentationOf(soundFolder().tables, publisherOrThrow(dataFolder()));
}

/** A table's rows as values; null where there is no table of that name. */
export function loadTable(name: string) {
	return tableRecords(soundFolder().tables, name, publisherOrThrow(dataFolder()));
}

/** The frontier sites as they were seen to be built, with the announcements about them. */
export function loadBuildOut(): BuildOut {
	return buildOutOf(soundFolder().tables);
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
