import type { OwnMeasure } from '$lib/domain/own-measure';
import type { Found, NotRead, PutBack, Read, Told } from './found';
import { formOf } from './found-form';
import { redrafted } from './measure-draft';

type Reading = Pick<Found, 'task' | 'said' | 'look'> & { readonly remembered: boolean };

/** A file as it was just read. Read in another way than before, it keeps its form, as far as its measures still are ones. */
export function foundIn(
	reading: Reading,
	answer: Read,
	inferred: readonly OwnMeasure[],
	before: PutBack | null,
	id: number
): PutBack {
	const form = formOf(reading.task, answer, inferred);
	const begun = { form, said: reading.said };
	if (!before) return { found: { ...reading, answer, begun, id }, form };
	const drafts = redrafted(form.drafts, before.form.drafts);
	return {
		found: { ...before.found, said: reading.said, answer },
		form: { ...before.form, drafts }
	};
}

/** What the reader is told of a file that is none. */
export function refusalOf({ refusal, line }: NotRead, name: string): Told {
	return { kind: 'refused', name, refusal, line };
}

/** What the reader is told of a file that could not be read at all. */
export function failureOf(error: unknown, name: string): Told {
	// So it is named where a file is gone, locked or a folder.
	const isGone = error instanceof DOMException && /^Not(?:Found|Readable)/.test(error.name);
	return { kind: isGone ? 'unreadable' : 'failed', name };
}
