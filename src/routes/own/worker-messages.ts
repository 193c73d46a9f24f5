import type { Said } from '$lib/data/own/column-guess';
import type { PlacesFile } from '$lib/data/own/places-file';
import type { Refusal } from '$lib/data/own/refusal';
import type { OwnReport } from '$lib/data/own/report';
import type { Locale } from '$lib/domain/locale';
import type { OwnTable } from '$lib/domain/own-table';
import type { OwnAnnouncements } from './own-file';

/** What the worker is given, once. */
export interface Work {
	readonly file: Blob;
	readonly said: Said;
	readonly places: PlacesFile;
	/** Where the outlines of counties stand. */
	readonly outlines: string;
	/** Of the reasons in the file of rows that were set aside. */
	readonly locale: Locale;
}

/** How far the reading is. `rows` counts those that were read or set aside; it begins anew where the file is read once more. */
export interface Progress {
	readonly bytes: number;
	readonly of: number;
	readonly rows: number;
}

/** What became of a file. */
export type WorkerAnswer =
	| {
			readonly ok: true;
			readonly fingerprint: string;
			readonly report: OwnReport;
			readonly table: OwnTable | null;
			readonly announcements: OwnAnnouncements | null;
	  }
	| { readonly ok: false; readonly refusal: Refusal; readonly line: number | null };

/** What the worker says: progress now and then, and at last its answer or what went wrong with it. */
export type WorkerSays =
	| { readonly says: 'progress'; readonly progress: Progress }
	| { readonly says: 'answer'; readonly answer: WorkerAnswer }
	| { readonly says: 'failed'; readonly message: string };
