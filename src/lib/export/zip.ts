import { strToU8, Zip, ZipDeflate } from 'fflate';
import { breath } from './breath';

/** A file of an archive, in the pieces its text is made in. */
export interface Entry {
	readonly path: string;
	readonly pieces: Iterable<string>;
}

/** The first day an archive knows. No file has the time of day, so the same texts give the same bytes. */
const MADE = new Date(1980, 0, 1);

/** A ZIP archive. The page can answer between the pieces. */
export async function zip(entries: readonly Entry[], type: string): Promise<Blob> {
	const parts: Uint8Array<ArrayBuffer>[] = [];
	// Without a worker, which would be made of a blob and so forbidden, all of it happens in the calls themselves.
	const archive = new Zip((error, part) => {
		if (error) throw error;
		parts.push(part);
	});
	for (const { path, pieces } of entries) {
		const file = new ZipDeflate(path);
		file.mtime = MADE;
		archive.add(file);
		for (const piece of pieces) {
			file.push(strToU8(piece));
			await breath();
		}
		file.push(new Uint8Array(), true);
	}
	archive.end();
	return new Blob(parts, { type });
}
