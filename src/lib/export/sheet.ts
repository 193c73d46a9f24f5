import type { Page } from './formats/format';

/** A sheet of paper in points, turned, with what is left of it inside its margins. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly margin: number;
	readonly inner: { readonly width: number; readonly height: number };
}

/** Upright. */
const SIZES: Readonly<Record<Page, readonly [width: number, height: number]>> = {
	a4: [595.28, 841.89],
	letter: [612, 792]
};
/** Printers reach no nearer to the edge; a picture has margins of its own inside. */
const MARGIN = 18;

export function sheetOf(page: Page, upright: boolean): Sheet {
	const [short, long] = SIZES[page];
	const [width, height] = upright ? [short, long] : [long, short];
	const inner = { width: width - 2 * MARGIN, height: height - 2 * MARGIN };
	return { width, height, margin: MARGIN, inner };
}
