import { add, candidateOf, cellsOf, correct, correctableColumns } from '$lib/data/suggestion';
import { neutralText } from '$lib/export/neutral-text';
import { likelyDuplicates } from '$lib/view/likely-duplicates';
import { readAnnouncements } from './announcements-source';
import { readAtlas } from './atlas-source';

type Typed = Readonly<Record<string, string>>;

/** What the form of a correction needs: the row as its file has it, and the table's judgement. */
export async function openCorrection(id: string) {
	const file = await readAnnouncements();
	const cells = cellsOf(file, id);
	if (cells === null) throw new Error(`There is no announcement ${id} in the file`);
	return {
		columns: correctableColumns(),
		cells,
		check: (typed: Typed, source: string) => correct(file, id, typed, source, neutralText)
	};
}

/** A new announcement as the table judges it, and what may say the same already. */
export async function judgeAddition(typed: Typed) {
	const [file, { announcements }] = await Promise.all([readAnnouncements(), readAtlas()]);
	return {
		suggestion: add(file, typed, neutralText),
		duplicates: likelyDuplicates(candidateOf(file, typed), announcements)
	};
}
