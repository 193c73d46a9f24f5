import type { OwnFile } from '../../own/own-file';
import type { OwnFiles, Outcome } from '../../own/own-files.svelte';
import type { Found, Told } from './found';

type Files = Pick<OwnFiles, 'add' | 'rename' | 'measures' | 'replace' | 'remove'>;

/** Puts a file that was found among the reader's, as the reader has it in the form. Rejects where what it replaces cannot be read. */
export async function putFile(
	files: Files,
	{ task, said }: Found,
	file: OwnFile,
	keep: boolean
): Promise<Outcome> {
	const { fingerprint, name, measures } = file;
	const changes = async () =>
		(await files.rename(fingerprint, name)) ?? (await files.measures(fingerprint, measures));
	if (task.kind === 'replacing') {
		const outcome = await files.replace(task.of.fingerprint, file, task.source, keep);
		// What it takes over from the one before is as the reader has seen it here.
		return (await changes()) ?? outcome;
	}
	// Neither read in another way nor kept elsewhere: what was read need not be written once more.
	if (task.kind === 'again' && said === task.said && keep === task.of.kept && !task.of.left) {
		const trouble = await changes();
		// Where the change cannot be stored, it stands for this visit all the same.
		return trouble ? files.add(file, task.source, keep) : keep ? 'kept' : 'visit';
	}
	// What is to be forgotten after this visit must not lie here from an earlier one.
	const undeleted = keep ? null : await files.remove(fingerprint);
	const outcome = await files.add(file, task.source, keep);
	return undeleted ? { undeleted } : outcome;
}

/** What the reader is told of it. A link asks for a content: it finds what took its place only where that is the same. */
export function usedAs({ task }: Found, file: OwnFile, outcome: Outcome): Told {
	const isDone = outcome === 'kept' || outcome === 'visit';
	const isOther = task.kind === 'replacing' && task.of.fingerprint !== file.fingerprint;
	return { kind: 'used', file, outcome, replaced: isDone && isOther };
}
