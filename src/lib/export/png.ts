import { carriedBy, MARK } from './carried';
import { compose, type Composition, type Look } from './compose';
import { CanvasTooLarge, measuringPen } from './measuring-pen';
import type { Picture } from './picture';
import { pixelSize, type PixelSize } from './png-size';
import { withText } from './png-text';

export interface PngFile {
	readonly blob: Blob;
	readonly size: PixelSize;
	/** False where this device could not make the size it was to have, and made this one. */
	readonly asPlanned: boolean;
}

/** The size a picture would have, to be said before it is made. */
export function pngSize(picture: Picture, look: Look, pixels: number): PixelSize {
	const { width, height } = compose(measuringPen(), picture, look);
	return pixelSize(width, height, pixels / width);
}

/** A picture as PNG, so many pixels wide as asked or as this device allows, with what it shows written into the file. */
export async function png(picture: Picture, look: Look, pixels: number): Promise<PngFile> {
	const composition = compose(measuringPen(), picture, look);
	const planned = pixelSize(composition.width, composition.height, pixels / composition.width);
	for (const attempt of scalesFrom(planned.scale)) {
		const size = pixelSize(composition.width, composition.height, attempt);
		const blob = await drawn(composition, size);
		if (!blob) continue;
		const bytes = withText(new Uint8Array(await blob.arrayBuffer()), MARK, carriedBy(picture));
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

/** Null where the canvas came out smaller, empty or not at all. */
async function drawn(composition: Composition, size: PixelSize): Promise<Blob | null> {
	const canvas = document.createElement('canvas');
	try {
		canvas.width = size.width;
		canvas.height = size.height;
		const ctx = canvas.getContext('2d');
		if (!ctx) return null;
		if (!paintable(ctx, size)) return null;
		ctx.scale(size.scale, size.scale);
		composition.draw(ctx);
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

/** A canvas beyond the limit takes no paint and does not say so: its last corner is tried. */
function paintable(ctx: CanvasRenderingContext2D, { width, height }: PixelSize): boolean {
	const corner = [width - 2, height - 2, 1, 1] as const;
	ctx.fillStyle = 'black';
	ctx.fillRect(...corner);
	const [, , , alpha] = ctx.getImageData(...corner).data;
	ctx.clearRect(...corner);
	return alpha === 255;
}
