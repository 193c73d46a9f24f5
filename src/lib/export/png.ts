import { compose, type Composition, type Look } from './compose';
import type { Picture } from './picture';
import { pixelSize, type PixelSize } from './png-size';
import { PNG_KEYWORD, withText } from './png-text';

/** This device cannot make a picture of the figure, not even a small one. */
export class CanvasTooLarge extends Error {
	override readonly name = 'CanvasTooLarge';
}

export interface PngFile {
	readonly blob: Blob;
	readonly size: PixelSize;
	/** False where this device could not make the size it was to have, and made this one. */
	readonly asPlanned: boolean;
}

/** The size a picture would have, to be said before it is made. */
export async function pngSize(picture: Picture, look: Look, scale: number): Promise<PixelSize> {
	await loadFonts(look);
	const { width, height } = composed(picture, look);
	return pixelSize(width, height, scale);
}

/** A picture as PNG, as large as asked or as this device allows, with what it shows written into the file. */
export async function png(picture: Picture, look: Look, scale: number): Promise<PngFile> {
	await loadFonts(look);
	const composition = composed(picture, look);
	const planned = pixelSize(composition.width, composition.height, scale);
	for (const attempt of scalesFrom(planned.scale)) {
		const size = pixelSize(composition.width, composition.height, attempt);
		const blob = await drawn(composition, size);
		if (!blob) continue;
		const bytes = withText(
			new Uint8Array(await blob.arrayBuffer()),
			PNG_KEYWORD,
			metadata(picture)
		);
		return {
			blob: new Blob([bytes], { type: 'image/png' }),
			size: { ...size, capped: planned.capped },
			asPlanned: size.scale === planned.scale
		};
	}
	throw new CanvasTooLarge();
}

/** What was asked for, then ever less: browsers differ in what they can make, and say so only by failing. */
function scalesFrom(scale: number): number[] {
	return [scale, 3, 2, 1.5, 1, 0.5].filter((one, index) => index === 0 || one < scale);
}

/** A canvas only measures: metrics are the same at any size. */
function composed(picture: Picture, look: Look): Composition {
	const ctx = document.createElement('canvas').getContext('2d');
	if (!ctx) throw new CanvasTooLarge();
	return compose(ctx, picture, look);
}

/** Null where the canvas came out smaller, empty or not at all. */
async function drawn(composition: Composition, size: PixelSize): Promise<Blob | null> {
	const canvas = document.createElement('canvas');
	try {
		canvas.width = size.width;
		canvas.height = size.height;
		const ctx = canvas.getContext('2d');
		if (!ctx) return null;
		ctx.scale(size.scale, size.scale);
		await composition.draw(ctx);
		if (!painted(ctx, size)) return null;
		return await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	} catch (error) {
		// What a browser throws for a canvas it has no memory for.
		if (error instanceof RangeError || error instanceof DOMException) return null;
		throw error;
	} finally {
		// Safari keeps the memory of a canvas until it is made small.
		canvas.width = 0;
		canvas.height = 0;
	}
}

/** A canvas beyond the limit stays transparent without a word; ours is filled to its last corner. */
function painted(ctx: CanvasRenderingContext2D, { width, height }: PixelSize): boolean {
	const corner = ctx.getImageData(width - 2, height - 2, 1, 1).data;
	return corner[3] === 255;
}

async function loadFonts({ tokens }: Look): Promise<void> {
	const fonts = [`600 25px ${tokens.serif}`, `400 13px ${tokens.sans}`, `600 13px ${tokens.sans}`];
	// A font that does not come is replaced by the next in its list.
	await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
}

function metadata({ view, values, dataVersion, address }: Picture): string {
	return JSON.stringify({ view, values, dataVersion, address });
}
