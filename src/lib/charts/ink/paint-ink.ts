import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import { fontOf } from '../paint/font';
import { diagonalsOf, HATCH_WIDTH } from './hatch';
import {
	cornersOf,
	type At,
	type HatchInk,
	type Ink,
	type LineInk,
	type PointInk,
	type RectInk,
	type TextInk
} from './ink';

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Paints strokes in their order on any 2D context, a canvas or one that records vectors. */
export function paintInks(ctx: Pen, inks: readonly Ink[], tokens: Tokens): void {
	for (const ink of inks) {
		ctx.save();
		if (ink.kind === 'line') paintLine(ctx, ink, tokens);
		else if (ink.kind === 'rect') paintRect(ctx, ink, tokens);
		else if (ink.kind === 'hatch') paintHatch(ctx, ink, tokens);
		else if (ink.kind === 'point') paintPoint(ctx, ink, tokens);
		else paintText(ctx, ink, tokens);
		ctx.restore();
	}
}

function paintLine(ctx: Pen, ink: LineInk, tokens: Tokens): void {
	ctx.globalAlpha = ink.strength;
	ctx.strokeStyle = tokens[ink.colour];
	ctx.lineWidth = ink.width;
	ctx.lineJoin = 'miter';
	ctx.setLineDash([...ink.dash]);
	ctx.beginPath();
	trace(ctx, ink.points);
	ctx.stroke();
}

function paintRect(ctx: Pen, ink: RectInk, tokens: Tokens): void {
	const { x, y, width, height, fill, outline } = ink;
	ctx.globalAlpha = ink.strength;
	ctx.fillStyle = tokens[fill];
	ctx.fillRect(x, y, width, height);
	if (!outline) return;
	ctx.strokeStyle = tokens[outline];
	ctx.lineWidth = 1;
	ctx.strokeRect(x + 0.5, y + 0.5, Math.max(0, width - 1), Math.max(0, height - 1));
}

function paintHatch(ctx: Pen, ink: HatchInk, tokens: Tokens): void {
	ctx.strokeStyle = tokens[ink.colour];
	ctx.lineWidth = HATCH_WIDTH;
	ctx.beginPath();
	for (const diagonal of diagonalsOf(ink)) trace(ctx, diagonal);
	ctx.stroke();
}

function paintPoint(ctx: Pen, ink: PointInk, tokens: Tokens): void {
	const { shape, x, y, radius } = ink;
	const corners = cornersOf(shape, x, y, radius);
	ctx.fillStyle = tokens[ink.fill];
	ctx.strokeStyle = tokens[ink.stroke];
	ctx.lineWidth = 1;
	ctx.beginPath();
	if (corners === null) ctx.arc(x, y, radius, 0, 2 * Math.PI);
	else {
		trace(ctx, corners);
		ctx.closePath();
	}
	ctx.fill();
	ctx.stroke();
}

function trace(ctx: Pen, points: readonly At[]): void {
	points.forEach(([x, y], index) => {
		if (index === 0) ctx.moveTo(x, y);
		else ctx.lineTo(x, y);
	});
}

function paintText(ctx: Pen, ink: TextInk, tokens: Tokens): void {
	ctx.font = fontOf(tokens, ink.size, ink.bold ? 'bold' : 'plain');
	ctx.fillStyle = tokens[ink.colour];
	ctx.textAlign = ALIGN[ink.align];
	ctx.textBaseline = 'alphabetic';
	ctx.fillText(ink.text, ink.x, ink.y);
}
