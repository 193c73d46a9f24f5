import type { HeldFile } from './files-in-memory';
import type { KeptFile } from './kept';
import { readAgain, type readWhenNeeded } from './read-again';
import { storedFile } from './stored';
import { isNewer, storedContent } from './stored-content';

/**
 * A kept file as it is used, and whether it has to be kept anew; null where it is damaged. Rejects where it has to be read again and the
 * reader could not be loaded.
 */
export async function heldFrom(
	kept: KeptFile,
	fingerprint: string,
	read: typeof readWhenNeeded
): Promise<{ readonly held: HeldFile; readonly isStale: boolean } | null> {
	const { source } = kept;
	const entry = storedFile(kept.entry);
	const content = storedContent(kept.content);
	if (!entry || (!content && !source)) return null;
	const { name, measures, said, shape, addedOn, bytes } = entry;
	const file = content
		? { fingerprint, name, measures, said, ...content }
		: source && (await readAgain(entry, source, read));
	if (!file) return null;
	const isStale = !content && !isNewer(kept.content);
	return { held: { file, source, shape, addedOn, bytes }, isStale };
}
