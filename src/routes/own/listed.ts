import type { OwnReport } from '$lib/data/own/report';
import { FINGERPRINT_SHOWN } from '$lib/domain/own-table';
import type { HeldFile } from './files-in-memory';
import type { Entry } from './kept';
import { storedFile } from './stored';

/** A file as a list shows it, without its content. */
export interface Listed {
	readonly fingerprint: string;
	readonly name: string;
	readonly kind: OwnReport['kind'];
	readonly rows: number;
	readonly bytes: number;
	/** False: for this visit only. */
	readonly kept: boolean;
	/** It is for this visit only, and a kept copy of it lies on this device all the same. */
	readonly left: boolean;
	/** ISO. */
	readonly addedOn: string;
	readonly shape: string;
	/** It is kept and cannot be read any more: its source may still be had, and what else is here is not to be shown. */
	readonly damaged: boolean;
}

/** Files of this visit and kept ones, newest first; a file that is both stands as it is in this visit. */
export function listOf(
	visit: readonly HeldFile[],
	kept: readonly Entry[],
	unreadable: readonly string[]
): Listed[] {
	const here = new Set(visit.map(({ file }) => file.fingerprint));
	const there = new Set(kept.map(({ fingerprint }) => fingerprint));
	return [
		...visit.map((held) => visitListed(held, there.has(held.file.fingerprint))),
		...kept
			.filter(({ fingerprint }) => !here.has(fingerprint))
			.map((entry) => keptListed(entry, unreadable.includes(entry.fingerprint)))
	].toSorted((a, b) => (a.addedOn === b.addedOn ? 0 : a.addedOn < b.addedOn ? 1 : -1));
}

function visitListed({ file, bytes, shape, addedOn }: HeldFile, left: boolean): Listed {
	const { fingerprint, name, report } = file;
	return {
		fingerprint,
		name,
		kind: report.kind,
		rows: report.rowsRead,
		bytes,
		kept: false,
		left,
		addedOn,
		shape,
		damaged: false
	};
}

function keptListed({ fingerprint, value, isReadable }: Entry, unreadable: boolean): Listed {
	const entry = storedFile(value);
	if (entry === null || entry.fingerprint !== fingerprint) return damagedListed(fingerprint);
	const { name, kind, rows, bytes, addedOn, shape } = entry;
	const damaged = unreadable || !isReadable;
	const where = { kept: true, left: false };
	return { fingerprint, name, kind, rows, bytes, ...where, addedOn, shape, damaged };
}

/** Nothing is known of it but that it is there; what stands here instead is not shown. */
function damagedListed(fingerprint: string): Listed {
	return {
		fingerprint,
		name: fingerprint.slice(0, FINGERPRINT_SHOWN),
		kind: 'states',
		rows: 0,
		bytes: 0,
		kept: true,
		left: false,
		addedOn: '',
		shape: '',
		damaged: true
	};
}
