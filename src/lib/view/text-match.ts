/** True where every word of `text` begins a word of the fields; accents and case are forgiven. */
export function matchesText(text: string, fields: readonly (string | null)[]): boolean {
	const wanted = wordsIn(text);
	if (wanted.length === 0) return true;
	const held = fields.flatMap((field) => (field === null ? [] : wordsIn(field)));
	return wanted.every((word) => held.some((candidate) => candidate.startsWith(word)));
}

function wordsIn(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
