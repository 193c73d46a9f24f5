import type { Tokens } from '../format/tokens';
import { escaped } from './escaped';
import type { LetterWidths } from './letter-widths';
import { wrapped } from './wrapped';

/** As previews of links want it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** What a share picture says. */
export interface Share {
	readonly title: string;
	/** Its number in words. */
	readonly fact: string;
	/** Of when it is, and how it may be used. */
	readonly small: string;
	/** The name of the site, its second word in the accent. */
	readonly site: string;
}

/** A face as the renderer knows it, and how wide its letters are. */
export interface Face {
	readonly family: string;
	readonly widths: LetterWidths;
}

export interface Drawn {
	readonly tokens: Tokens;
	readonly serif: Face;
	readonly sans: Face;
	/** Outlines in a frame of 975 by 610; the marked ones, if there are any, stand out of the others. */
	readonly areas: readonly { readonly d: string; readonly marked: boolean }[];
}

const LEFT = 72;
const COLUMN = 500;
const MAP = { x: 590, y: 130, scale: 0.6 };
/** The largest in which a title has no more than two lines. */
const TITLE_SIZES = [64, 54, 44, 36] as const;
const FACT_SIZE = 38;

/** The picture beside a link to one page, as SVG. */
export function sharePicture(share: Share, { tokens, serif, sans, areas }: Drawn): string {
	const lines = (text: string, size: number, face: Face) =>
		wrapped(text, COLUMN, (part) => face.widths(part) * size);
	const size =
		TITLE_SIZES.find((one) => lines(share.title, one, serif).length <= 2) ?? TITLE_SIZES[3];
	const title = lines(share.title, size, serif);
	const fact = lines(share.fact, FACT_SIZE, serif);
	const block = title.length * size * 1.15 + 26 + fact.length * FACT_SIZE * 1.28;
	const top = SHARE_SIZE.height / 2 + 15 - block / 2;
	const factTop = top + title.length * size * 1.15 + 26;
	const [first = '', ...rest] = share.site.split(' ');
	const base = areas.some(({ marked }) => marked) ? tokens['ramp-1'] : tokens['ramp-2'];
	const nameWidth = serif.widths(`${first} `) * 34;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE_SIZE.width} ${SHARE_SIZE.height}">`,
		`<rect width="100%" height="100%" fill="${tokens.paper}"/>`,
		`<rect width="100%" height="10" fill="${tokens.accent}"/>`,
		`<g transform="translate(${MAP.x} ${MAP.y}) scale(${MAP.scale})" stroke="${tokens.paper}" stroke-width="1.8">`,
		...areas.map(({ d, marked }) => `<path d="${d}" fill="${marked ? tokens.accent : base}"/>`),
		'</g>',
		line(first, LEFT, 92, 34, serif, tokens.ink),
		line(rest.join(' '), LEFT + nameWidth, 92, 34, serif, tokens.accent),
		...title.map((text, at) =>
			line(text, LEFT, top + size * (0.9 + 1.15 * at), size, serif, tokens.ink)
		),
		...fact.map((text, at) =>
			line(text, LEFT, factTop + FACT_SIZE * (0.9 + 1.28 * at), FACT_SIZE, serif, tokens.accent)
		),
		line(share.small, LEFT, 578, 23, sans, tokens.muted),
		'</svg>'
	].join('');
}

function line(
	text: string,
	x: number,
	y: number,
	size: number,
	{ family }: Face,
	fill: string
): string {
	const place = `x="${Math.round(x)}" y="${Math.round(y)}"`;
	return `<text ${place} font-family="${family}" font-size="${size}" fill="${fill}">${escaped(text)}</text>`;
}
