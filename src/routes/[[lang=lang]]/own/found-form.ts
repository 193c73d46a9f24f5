import type { OwnMeasure } from '$lib/domain/own-measure';
import { carriedMeasures } from '../../own/carried-measures';
import type { OwnFile } from '../../own/own-file';
import type { Listed } from '../../own/own-files.svelte';
import { bareName } from './bare-name';
import type { Found, PutBack, Read, Task } from './found';
import { draftsOf, type MeasureDraft } from './measure-draft';

/** What a found file is to be called, kept as and measured by. */
export interface Form {
	readonly name: string;
	readonly keep: boolean;
	readonly drafts: readonly MeasureDraft[];
}

/** The form of a file that was just read; one that takes the place of another begins as that one is. */
export function formOf(task: Task, read: Read, inferred: readonly OwnMeasure[]): Form {
	if (task.kind !== 'replacing')
		return { name: bareName(task.name), keep: true, drafts: draftsOf(read, inferred, null) };
	const { before, of } = task;
	// Of an entry that is none only its fingerprint is known, and that is no name.
	const name = before?.name ?? (of.addedOn === '' ? bareName(task.name) : of.name);
	const carried = before && carriedMeasures(before, { report: read.report, measures: inferred });
	return { name, keep: of.kept, drafts: draftsOf(read, inferred, carried) };
}

/** The file as the reader has it in the form. */
export function fileOf({ answer, said, task }: Found, { name, drafts }: Form): OwnFile {
	const { fingerprint, report, table, announcements } = answer;
	return {
		fingerprint,
		name: name.trim() || bareName(task.name),
		report,
		table,
		announcements,
		measures: drafts.flatMap(({ measure, included }) => (included ? [measure] : [])),
		said
	};
}

/** True of the form of one of the reader's files that is looked at again. */
export function isAbout({ task }: Found, { fingerprint }: Listed): boolean {
	return task.kind === 'again' && task.of.fingerprint === fingerprint;
}

/** What the reader left of such a form, where it waits to come back. */
export function atWorkOn(of: Listed, waiting: readonly (Task | PutBack)[]): PutBack | null {
	const left = waiting.find((one) => 'found' in one && isAbout(one.found, of));
	return left && 'found' in left ? left : null;
}

/** True where the reader has said something of a file since it was found: in the form, or of how it is read. */
export function isEdited({ begun, said }: Found, { name, keep, drafts }: Form): boolean {
	return (
		said !== begun.said ||
		name !== begun.form.name ||
		keep !== begun.form.keep ||
		drafts !== begun.form.drafts
	);
}
