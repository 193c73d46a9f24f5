const NAME = `[^\\s/<>"'!?:]+`;
/** A comment, an instruction, a declaration; text set apart; a tag with its name and attributes; what is none of it. */
const MARKUP = new RegExp(
	[
		'<!--[^]*?(?:-->|$)',
		'<\\?[^]*?(?:\\?>|$)',
		'(<!\\[CDATA\\[[^]*?(?:\\]\\]>|$))',
		'<![^>]*>',
		`<(/?)(?:${NAME}:)?(${NAME})((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>`,
		'<'
	].join('|'),
	'g'
);
const UNKNOWN_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/**
 * An XML's elements and texts, without all that could make a browser act or complain: attributes but the one that `keeps`,
 * namespaces, declarations, entities. No element is then one it knows. Null where tags do not nest or an entity is unknown:
 * of that a browser's own parser makes a message with a style, which the page's policy forbids.
 */
export function inertXml(text: string, keeps: RegExp): string | null {
	const open: string[] = [];
	let nests = true;
	const markup = text.replace(
		MARKUP,
		(found: string, apart?: string, end?: string, name?: string, rest: string = '') => {
			if (apart !== undefined) return apart;
			if (found === '<') nests = false;
			if (name === undefined) return '';
			const empty = rest.endsWith('/');
			if (end === '/') nests &&= open.pop() === name;
			else if (!empty) open.push(name);
			return `<${end}${name}${keeps.exec(rest)?.[0] ?? ''}${empty ? '/' : ''}>`;
		}
	);
	const isWhole = nests && open.length === 0 && /^\s*<[^]*>\s*$/.test(markup);
	return isWhole && !UNKNOWN_ENTITY.test(markup) ? markup : null;
}
