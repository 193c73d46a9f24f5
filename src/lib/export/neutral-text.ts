/** A text that a spreadsheet would run as a formula, with an apostrophe before it. Numbers are never passed here. */
export function neutralText(text: string): string {
	return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
