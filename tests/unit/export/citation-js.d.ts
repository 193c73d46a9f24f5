/* Citation.js comes without types: what the tests use of it. */
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/core' {
	/** Reads any format it knows and gives items of CSL JSON. */
	export class Cite {
		constructor(input: string);
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}
}
