/** A file's name without its ending. */
export function bareName(name: string): string {
	return name.replace(/\.(?:csv|tsv|tab|txt|psv|dat)$/i, '') || name;
}
