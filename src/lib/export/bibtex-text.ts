/** Braces are counted even where a backslash stands before them, so they are named. */
const WRITTEN: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_'
};

/** Text as a value of BibTeX: what LaTeX would take for a command is printed instead, line ends become spaces. */
export function escapedBibtex(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replace(/[\\{}~^$&#%_]/g, (character) => WRITTEN[character] ?? character);
}
