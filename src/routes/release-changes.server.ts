import { loadAtlas } from '$lib/data/folder.server';
import { loadReleases, releasedAtlas } from '$lib/data/releases.server';
import type { Atlas } from '$lib/domain/atlas';
import { changesBetween, type TableChanges } from '$lib/view/changes';
import type { Edition } from '$lib/view/feed-entries';

/** An edition of the data and what is different in it from the one before. */
export interface EditionChanges {
	readonly version: string;
	/** Null for the first one. */
	readonly before: string | null;
	readonly changes: readonly TableChanges[];
}

/** Every kept release, oldest first, and the data of this build where no release is as they are. */
export function editions(): readonly Edition[] {
	const kept = loadReleases()
		.toReversed()
		.map(({ version }) => ({ version, atlas: atlasOfRelease(version) }));
	const atlas = loadAtlas();
	return kept.some(({ version }) => version === atlas.dataVersion)
		? kept
		: [...kept, { version: atlas.dataVersion, atlas }];
}

/** What changed from edition to edition, newest first. */
export function editionChanges(): readonly EditionChanges[] {
	const all = editions();
	return all
		.map(({ version, atlas }, index) => {
			const before = all[index - 1];
			return {
				version,
				before: before?.version ?? null,
				changes: before ? changesBetween(before.atlas, atlas) : []
			};
		})
		.toReversed();
}

function atlasOfRelease(version: string): Readonly<Partial<Atlas>> {
	return JSON.parse(releasedAtlas(version)) as Readonly<Partial<Atlas>>;
}
