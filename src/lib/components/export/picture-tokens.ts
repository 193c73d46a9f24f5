import type { Theme, Tokens } from '../../format/tokens';
import sans from '../fonts/atlas-inter.woff2?url';
import serif from '../fonts/atlas-serif.woff2?url';
import { readTokens } from '../tokens';

const SANS = 'Atlas Picture Sans';
const SERIF = 'Atlas Picture Serif';

let loaded: Promise<unknown> | undefined;

/**
 * The tokens of a theme with faces that are sure to be there: the page's own may have come too late to be used (they are
 * optional), and a picture in another face would be laid out for letters it does not have.
 */
export async function pictureTokens(theme: Theme): Promise<Tokens> {
	loaded ??= Promise.allSettled([
		face(SANS, sans, '400 700'),
		// One weight, asked for as what a title is set in.
		face(SERIF, serif, '600')
	]);
	await loaded;
	const tokens = readTokens(theme);
	return {
		...tokens,
		sans: `'${SANS}', ${tokens.sans}`,
		serif: `'${SERIF}', ${tokens.serif}`
	};
}

async function face(family: string, file: string, weight: string): Promise<void> {
	const font = new FontFace(family, `url(${file})`, { weight });
	document.fonts.add(await font.load());
}
