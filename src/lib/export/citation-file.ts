const TYPES = {
	bib: 'application/x-bibtex',
	json: 'application/vnd.citationstyles.csl+json'
} as const;

export type CitationExtension = keyof typeof TYPES;

/** A citation as a file that reference managers open. */
export function citationFile(text: string, extension: CitationExtension): Blob {
	return new Blob([text], { type: `${TYPES[extension]};charset=utf-8` });
}
