import type { Tokens } from '../../format/tokens';
import { fontOf } from '../paint/font';
import { cornersOf, type Ink } from './ink';

type Point = Extract<Ink, { kind: 'point' }>;

/** Paints strokes in their order on any 2D context, a canvas or one that records vectors. */
export function paintInk(ctx: CanvasRenderingContext2D, ink: readonly Ink[], tokens: Tokens): void {
	ctx.save();
	ctx.textBaseline = 'alphabetic';
	for (const stroke of ink) paintStroke(ctx, stroke, tokens);
	ctx.restore();
}

function paintStroke(ctx: CanvasRenderingContext2D, stroke: Ink, tokens: Tokens): void {
	if (stroke.kind === 'line') {
		ctx.strokeStyle = tokens[stroke.colour];
		ctx.lineWidth = stroke.width;
		ctx.setLineDash([...stroke.dash]);
		ctx.beginPath();
		ctx.moveTo(stroke.x1, stroke.y1);
		ctx.lineTo(stroke.x2, stroke.y2);
		ctx.stroke();
		ctx.setLineDash([]);
	} else if (stroke.kind === 'box') {
		const { x, y, width, height } = stroke;
		ctx.fillStyle = tokens[stroke.fill];
		ctx.fillRect(x, y, width, height);
		if (stroke.stroke === null) return;
		ctx.strokeStyle = tokens[stroke.stroke];
		ctx.lineWidth = 1;
		ctx.strokeRect(x, y, width, height);
	} else if (stroke.kind === 'point') paintPoint(ctx, stroke, tokens);
	else {
		ctx.font = fontOf(tokens, stroke.size, stroke.bold ? 'bold' : 'plain');
		ctx.fillStyle = tokens[stroke.colour];
		ctx.textAlign = ALIGNED[stroke.anchor];
		ctx.fillText(stroke.text, stroke.x, stroke.y);
	}
}

const ALIGNED = { start: 'left', middle: 'center', end: 'right' } as const;

function paintPoint(ctx: CanvasRenderingContext2D, point: Point, tokens: Tokens): void {
	const { shape, x, y, radius } = point;
	const corners = cornersOf(shape, x, y, radius);
	ctx.fillStyle = tokens[point.fill];
	ctx.strokeStyle = tokens[point.stroke];
	ctx.lineWidth = 1;
	ctx.beginPath();
	if (corners === null) ctx.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		corners.forEach(([cornerX, cornerY], index) =>
			index === 0 ? ctx.moveTo(cornerX, cornerY) : ctx.lineTo(cornerX, cornerY)
		);
		ctx.closePath();
	}
	ctx.fill();
	ctx.stroke();
}
