import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnFile } from '../../own/own-file';
import type { Listed } from '../../own/own-files.svelte';
import type { PutBack } from './found';
import type { Look } from './look';
import { draftsOf } from './measure-draft';

/** One of the reader's files as it was found when it was read, with its name and measures as they are now. */
export function foundAgain(
	of: Listed,
	file: OwnFile,
	source: Blob,
	look: Look | null,
	inferred: readonly OwnMeasure[],
	id: number
): PutBack {
	const { fingerprint, name, report, table, announcements, said, measures } = file;
	const form = { name, keep: of.kept, drafts: draftsOf(file, inferred, measures) };
	return {
		form,
		found: {
			id,
			task: { kind: 'again', name: of.name, source, of, said },
			answer: { ok: true, fingerprint, report, table, announcements },
			said,
			remembered: false,
			look: look ?? { shape: of.shape, isAnnouncements: false },
			begun: { form, said }
		}
	};
}
