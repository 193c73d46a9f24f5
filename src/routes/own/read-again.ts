import { inferMeasures } from '$lib/view/own/infer';
import type { OwnFile } from './own-file';
import type { readInWorker } from './read-in-worker';
import type { StoredFile } from './stored';

/** Reads a kept file from its source, as it was read before; null where it cannot be. Rejects where the reader could not be loaded. */
export async function readAgain(
	{ fingerprint, name, said, measures: stored }: StoredFile,
	source: Blob,
	read: typeof readWhenNeeded
): Promise<OwnFile | null> {
	const answer = await read(source, said, {});
	if (!answer.ok) return null;
	const { report, table, announcements } = answer;
	const measures = stored.length > 0 || !table ? stored : inferMeasures(table);
	return { fingerprint, name, said, measures, report, table, announcements };
}

/** As `readInWorker`, which is loaded with its worker only when a file has to be read. */
export const readWhenNeeded: typeof readInWorker = async (...given) =>
	(await import('./read-in-worker')).readInWorker(...given);
