/** What JSON-LD is made of; a field that is undefined is left out. */
export type LdValue =
	| string
	| number
	| boolean
	| null
	| undefined
	| readonly LdValue[]
	| { readonly [name: string]: LdValue };
export interface LdNode {
	readonly '@type': string;
	readonly [name: string]: LdValue;
}

/**
 * A node as the text of a `<script type="application/ld+json">`. Inside of one a browser reads on to the next `</script`
 * and knows no entities, so what could be markup is written as JSON can: no text of the data ends the script or opens
 * another, and nothing that writes HTML finds anything in it to escape.
 */
export function ldJson(node: LdNode): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...node }).replace(
		/[<>&\u2028\u2029]/g,
		(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
