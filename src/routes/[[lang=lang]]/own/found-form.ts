import type { OwnMeasure } from '$lib/domain/own-measure';
import { carriedMeasures } from '../../own/carried-measures';
import type { OwnFile } from '../../own/own-file';
import { bareName } from './bare-name';
import type { Found, Read, Task } from './found';
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
	const carried = carriedMeasures(before, { report: read.report, measures: inferred });
	return { name: before.name, keep: of.kept, drafts: draftsOf(read, inferred, carried) };
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

/** True where the reader has said something of a file since it was found: in the form, or of how it is read. */
export function isEdited({ begun, said }: Found, { name, keep, drafts }: Form): boolean {
	return (
		said !== begun.said ||
		name !== begun.form.name ||
		keep !== begun.form.keep ||
		drafts !== begun.form.drafts
	);
}
