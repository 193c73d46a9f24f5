const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif";
const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

/** The families a file names for a stack of ours: faces a reader's programs may have, each with what stands in for it. */
export function fileFamilies(stack: string): string {
	return isSerif(stack) ? SERIF : SANS;
}

/** A stack of serifs begins with one. */
export function isSerif(stack: string): boolean {
	return /^[^,]*serif/i.test(stack) && !/^[^,]*sans/i.test(stack);
}
