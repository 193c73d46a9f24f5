import { Fingerprint, FINGERPRINTED_PIECE, NoFingerprint } from '$lib/data/own/fingerprint';
import { isAnnouncementsFile, readOwnAnnouncements } from '$lib/data/own/own-announcements';
import { OwnReading, type ReadTable } from '$lib/data/own/own-reading';
import { placeReader, type PlaceReader } from '$lib/data/own/place-text';
import type { Refused } from '$lib/data/own/refusal';
import { decodeText } from '$lib/data/text';
import type { OwnTable } from '$lib/domain/own-table';
import { withPlaces } from './locate';
import type { Work, WorkerAnswer, WorkerSays } from './worker-messages';

const PROGRESS_MS = 100;
/** Of the beginning, that tells announcements by our own schema from tables of values. */
const HEAD = 1 << 16;

addEventListener('message', ({ data }: MessageEvent<Work>) => {
	answerOf(data)
		.then((answer) => say({ says: 'answer', answer }, answer.ok ? buffersOf(answer.table) : []))
		.catch((error: unknown) => {
			say({ says: 'failed', message: error instanceof Error ? error.message : String(error) });
		});
});

async function answerOf(work: Work): Promise<WorkerAnswer> {
	let fingerprint: Fingerprint;
	try {
		fingerprint = new Fingerprint();
	} catch (error) {
		if (!(error instanceof NoFingerprint)) throw error;
		return { ok: false, refusal: 'insecure_page', line: null };
	}
	const head = decodeText(new Uint8Array(await work.file.slice(0, HEAD).arrayBuffer()));
	if (!head.isWorkbook && isAnnouncementsFile(head.text)) return announcementsOf(work, fingerprint);
	const places = placeReader(work.places);
	const read = await tableOf(work, places, fingerprint);
	if ('refusal' in read) return { ok: false, ...read };
	const { report, table } = await withPlaces(read, places, work.outlines);
	return { ok: true, fingerprint: await fingerprint.hex(), report, table, announcements: null };
}

async function announcementsOf(
	{ file, places, said, locale }: Work,
	fingerprint: Fingerprint
): Promise<WorkerAnswer> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	for (let at = 0; at < bytes.length; at += FINGERPRINTED_PIECE)
		fingerprint.add(bytes.slice(at, at + FINGERPRINTED_PIECE).buffer);
	tell({ bytes: bytes.length, of: bytes.length, rows: 0 });
	const read = readOwnAnnouncements(bytes, { companies: places.companies, places }, said, locale);
	if ('refusal' in read) return { ok: false, ...read };
	const { report, ...announcements } = read;
	return { ok: true, fingerprint: await fingerprint.hex(), report, table: null, announcements };
}

/** The next piece is on its way while one is read. The fingerprint is taken the first time. */
async function tableOf(
	{ file, said, locale }: Work,
	places: PlaceReader,
	fingerprint: Fingerprint
): Promise<ReadTable | Refused> {
	const reading = new OwnReading(places, said, locale);
	let told = performance.now();
	for (let isFirst = true; ; isFirst = false) {
		let next = pieceAt(file, 0);
		for (let at = 0; at < file.size; at += FINGERPRINTED_PIECE) {
			const piece = await next;
			next = pieceAt(file, at + FINGERPRINTED_PIECE);
			if (isFirst) fingerprint.add(piece);
			const goesOn = reading.push(new Uint8Array(piece));
			if (performance.now() - told > PROGRESS_MS) {
				told = performance.now();
				tell({
					bytes: Math.min(file.size, at + piece.byteLength),
					of: file.size,
					rows: reading.rows
				});
			}
			// What is begun again must still be recognised whole.
			if (!goesOn && !isFirst) break;
		}
		const read = reading.end();
		if (read !== 'again') return read;
	}
}

function pieceAt(file: Blob, at: number): Promise<ArrayBuffer> {
	return file.slice(at, at + FINGERPRINTED_PIECE).arrayBuffer();
}

function tell(progress: { bytes: number; of: number; rows: number }) {
	say({ says: 'progress', progress });
}

function say(says: WorkerSays, transferred: Transferable[] = []) {
	postMessage(says, { transfer: transferred });
}

/** Columns are handed over, not copied; coordinates are columns too, and a buffer can be handed over once. */
function buffersOf(table: OwnTable | null): Transferable[] {
	if (!table) return [];
	const { state, county, company } = table.places;
	const columns = table.columns.flatMap((column): ArrayBufferView[] => {
		if (column.kind === 'number') return [column.values];
		return column.kind === 'text' ? [column.offsets, column.bytes] : [column.codes];
	});
	for (const place of [state, county, company]) if (place) columns.push(place.codes);
	if (table.points) columns.push(table.points.latitude, table.points.longitude);
	return [...new Set(columns.map(({ buffer }) => buffer as ArrayBuffer))];
}
