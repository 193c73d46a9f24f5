import type { Locale } from '../../domain/locale';
import type { Said } from './column-guess';
import { OwnReading, type ReadTable } from './own-reading';
import type { PlaceReader } from './place-text';
import type { Refused } from './refusal';

const PIECE = 1 << 22;

/** Reads a file of values per state, county or company, or of points. `said` decides what the cells leave open. */
export function readOwnFile(
	bytes: Uint8Array,
	places: PlaceReader,
	said: Said = {},
	locale: Locale = 'en'
): ReadTable | Refused {
	const reading = new OwnReading(places, said, locale);
	for (;;) {
		for (let at = 0; at < bytes.length; at += PIECE)
			if (!reading.push(bytes.subarray(at, at + PIECE))) break;
		const read = reading.end();
		if (read !== 'again') return read;
	}
}
