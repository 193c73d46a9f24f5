import type { Said } from '$lib/data/own/column-guess';
import { FINGERPRINT_SHOWN } from '$lib/domain/own-table';
import { inferMeasures } from '$lib/view/own/infer';
import { ownFiles } from './own-files.svelte';
import { readInWorker } from './read-in-worker';

/**
 * Reads the file that a link asks for, for this visit. Answers with `here`, or with the fingerprint where it is another file, which is not
 * taken in; null where it cannot be read at all.
 *
 * @param fingerprint the beginning of the one asked for
 * @param reading what the sender said of its cells, as a view carries it; what makes no sense of it is passed over
 */
export async function bringFile(
	file: File,
	fingerprint: string,
	reading: string | null
): Promise<string | null> {
	const said = reading === null ? {} : (JSON.parse(reading) as Said);
	const read = await readInWorker(file, said, {});
	if (!read.ok) return null;
	if (read.fingerprint.slice(0, FINGERPRINT_SHOWN) !== fingerprint) return read.fingerprint;
	const { report, table, announcements } = read;
	const name = file.name.replace(/\.[a-z]{2,4}$/i, '');
	const measures = table ? inferMeasures(table) : [];
	await ownFiles.add(
		{ fingerprint: read.fingerprint, name, report, table, announcements, measures, said },
		file,
		false
	);
	return 'here';
}
