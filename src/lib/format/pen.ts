/**
 * What drawing code may ask of the thing it draws on. A canvas can do it, and so can a pen that records vectors: what is
 * drawn with nothing but this comes out the same as pixels, as SVG, in a PDF and on a slide.
 */
export type Pen = Pick<
	CanvasRenderingContext2D,
	| 'save'
	| 'restore'
	| 'translate'
	| 'scale'
	| 'beginPath'
	| 'closePath'
	| 'moveTo'
	| 'lineTo'
	| 'arc'
	| 'rect'
	| 'clip'
	| 'fill'
	| 'stroke'
	| 'fillRect'
	| 'strokeRect'
	| 'fillText'
	| 'measureText'
	| 'setLineDash'
	| 'fillStyle'
	| 'strokeStyle'
	| 'lineWidth'
	| 'lineJoin'
	| 'globalAlpha'
	| 'font'
	| 'textAlign'
	| 'textBaseline'
> & {
	/** What the shape that is filled next is called and stands for. A canvas has no names. */
	nameNext?: (name: string) => void;
};
