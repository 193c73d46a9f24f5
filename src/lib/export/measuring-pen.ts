/** This device cannot make a picture of the figure, not even a small one. */
export class CanvasTooLarge extends Error {
	override readonly name = 'CanvasTooLarge';
}

/** A pen that only measures: widths of text are the same at any size of canvas. */
export function measuringPen(): CanvasRenderingContext2D {
	const pen = document.createElement('canvas').getContext('2d');
	if (!pen) throw new CanvasTooLarge();
	return pen;
}
