/** The texts of a page's JSON-LD, as they were delivered. */
export function jsonLdIn(html: string): string[] {
	return Array.from(
		html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g),
		([, text = '']) => text
	);
}

/** Each read as JSON, which fails where one is not. */
export function nodesOf(texts: readonly string[]): Record<string, unknown>[] {
	return texts.map((text) => JSON.parse(text) as Record<string, unknown>);
}
