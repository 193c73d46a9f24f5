import type { OwnFile } from '../../own/own-file';
import type { OwnFiles, Outcome } from '../../own/own-files.svelte';
import type { Found } from './found';

type Files = Pick<OwnFiles, 'add' | 'rename' | 'measures' | 'replace' | 'remove'>;

/** Puts a file that was found among the reader's, as the reader has it in the form. Rejects where what it replaces cannot be read. */
export async function putFile(
	files: Files,
	{ task, said }: Found,
	file: OwnFile,
	keep: boolean
): Promise<Outcome> {
	const { fingerprint, name, measures } = file;
	const changes = async () => {
		await files.rename(fingerprint, name);
		await files.measures(fingerprint, measures);
	};
	if (task.kind === 'replacing') {
		const outcome = await files.replace(task.of.fingerprint, file, task.source, keep);
		// What it takes over from the one before is as the reader has seen it here.
		await changes();
		return outcome;
	}
	// Neither read in another way nor kept elsewhere: what was read need not be written once more.
	if (task.kind === 'again' && said === task.said && keep === task.of.kept) {
		await changes();
		return keep ? 'kept' : 'visit';
	}
	// What is to be forgotten after this visit must not lie here from an earlier one.
	if (!keep) await files.remove(fingerprint);
	return files.add(file, task.source, keep);
}
