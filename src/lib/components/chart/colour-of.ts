import type { ColourToken } from '../../format/tokens';

/** A token for an SVG attribute; it follows the theme without a script. */
export function colourOf(token: ColourToken): string {
	return `var(--${token})`;
}
