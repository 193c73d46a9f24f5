/** The words of some fields as one text that `holdsWords` looks through; accents and case are forgiven. */
export function searchable(fields: readonly (string | null)[]): string {
	return fields.map((field) => (field === null ? '' : ` ${wordsIn(field).join(' ')}`)).join('');
}

/** What a reader typed, once for many texts. */
export function wantedWords(text: string): readonly string[] {
	return wordsIn(text);
}

/** True where every wanted word begins a word of the text. */
export function holdsWords(searched: string, wanted: readonly string[]): boolean {
	return wanted.every((word) => searched.includes(` ${word}`));
}

function wordsIn(text: string): string[] {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}
