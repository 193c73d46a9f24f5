/**
 * Code that did not arrive is fetched again by the next import, but the bundler asks for each stylesheet only once. Those
 * without a rule are asked for again here.
 */
export function askAgainForStyles(): void {
	const links = document.querySelectorAll<HTMLLinkElement>(
		'link[rel="stylesheet"]:not([disabled])'
	);
	for (const link of links) if (!arrived(link)) link.replaceWith(link.cloneNode());
}

/** Browsers differ in what stands for a missing one: no sheet, an empty one, or one that may not be read. */
function arrived({ sheet }: HTMLLinkElement): boolean {
	try {
		return (sheet?.cssRules.length ?? 0) > 0;
	} catch {
		return false;
	}
}
