import type { Tokens } from '../format/tokens';
import { MARGIN, type Look } from './compose';
import { deck } from './deck';
import { measuringPen } from './measuring-pen';
import { officeFamily, officeTokens } from './office-faces';
import type { Picture } from './picture';
import { png } from './png';
import { scaledBox } from './scaled-box';
import { SLIDE, slideLayout } from './slide-layout';
import { slideNotes } from './slide-notes';
import { withParts } from './slide-parts';
import { svg } from './svg';
import { addressBoxes } from './text-element';

const WIDTH = 1360;
/** How much of a slide's width is surely left to its title. */
const TEXT = 0.92;
/** Pixels across the bitmap, for programs that show no vectors: 200 to an inch of the slide. */
const SHARP = 2667;

/**
 * A picture as a slide: title and subtitle as text in the slide's own placeholders, the rest as vectors with a bitmap for
 * programs that show none, what it rests on in the speaker's notes, and the address as a link in both.
 */
export async function pptx(
	draw: (tokens: Tokens) => Picture,
	asked: Look
): Promise<Uint8Array<ArrayBuffer>> {
	const tokens = officeTokens(asked.tokens);
	const picture = draw(tokens);
	const layout = slideLayout(picture, tokens, SLIDE.width * TEXT);
	const room = SLIDE.height - layout.pictureTop;
	const shape = { width: WIDTH, aspect: room / SLIDE.width };
	const look = { ...asked, ...shape, tokens, headed: false, ground: 'paper' } as const;
	const vectors = svg(picture, look, { families: officeFamily });
	const bitmap = await png(picture, look, Math.max(SHARP, 2 * vectors.width));
	const scale = Math.min(SLIDE.width / vectors.width, room / vectors.height);
	const left = (SLIDE.width - vectors.width * scale) / 2;
	const place = scaledBox({ ...vectors, x: 0, y: 0 }, scale, left, layout.pictureTop);
	const drawing = new DOMParser().parseFromString(vectors.text, 'image/svg+xml').documentElement;
	const lines = addressBoxes(drawing, picture.address, measuringPen());
	return withParts(await deck(picture, asked.locale, layout, place, MARGIN * scale), {
		svg: vectors.text,
		png: new Uint8Array(await bitmap.blob.arrayBuffer()),
		tokens,
		locale: asked.locale,
		notes: slideNotes(picture, asked.locale),
		address: picture.address,
		printed: lines.map((line) => scaledBox(line, scale, place.x, place.y))
	});
}
