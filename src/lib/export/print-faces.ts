import type { Tokens } from '../format/tokens';
import { isSerif } from './families';
import bold from './fonts/sans-bold.ttf?url';
import regular from './fonts/sans.ttf?url';
import serif from './fonts/serif.ttf?url';

/** A face a PDF carries in itself, under a name of its own. */
export interface PrintFace {
	readonly name: string;
	/** Its TrueType file, a letter for each byte. */
	readonly file: string;
}

const REGULAR = 'AtlasSans';
const BOLD = 'AtlasSansBold';
const SERIF = 'AtlasSerif';
/** Each face with the family and the weight by which a canvas asks for it. */
const FACES = [
	{ name: REGULAR, url: regular, family: REGULAR, weight: '400' },
	{ name: BOLD, url: bold, family: REGULAR, weight: '600' },
	{ name: SERIF, url: serif, family: SERIF, weight: '600' }
] as const;

let loaded: Promise<readonly PrintFace[]> | undefined;

/** The faces, also made known to the page: a picture is laid out by the very letters it is printed in. */
export function printFaces(): Promise<readonly PrintFace[]> {
	loaded ??= Promise.all(FACES.map(fetched)).catch((error: unknown) => {
		loaded = undefined;
		throw error;
	});
	return loaded;
}

/** Tokens that ask for these faces first. */
export function printTokens(tokens: Tokens): Tokens {
	return {
		...tokens,
		sans: `${REGULAR}, ${tokens.sans}`,
		serif: `${SERIF}, ${tokens.serif}`
	};
}

/** The face a text is printed in. */
export function faceOf(stack: string, weight: number): PrintFace['name'] {
	if (isSerif(stack.replace(SERIF, 'serif'))) return SERIF;
	return weight >= 600 ? BOLD : REGULAR;
}

async function fetched({ name, url, family, weight }: (typeof FACES)[number]): Promise<PrintFace> {
	const response = await fetch(url);
	if (!response.ok) throw new TypeError(`could not fetch the font ${name}: ${response.status}`);
	const bytes = await response.arrayBuffer();
	document.fonts.add(await new FontFace(family, bytes, { weight }).load());
	const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
	return { name, file: letters.join('') };
}
