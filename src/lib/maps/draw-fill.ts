import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import { lookOf, type Fill, type Texture } from './fill';
import type { Box } from './area';

const SPACING = 6;
const LINE = 1;
const DOT = 1.8;

/** Fills a shape as the map and the legend do; `bounds` is where its texture is drawn and cut off at its outline. */
export function drawFill(
	ctx: Pen,
	fill: Fill,
	tokens: Tokens,
	bounds: Box,
	shape: () => void
): void {
	const { token, texture, edge } = lookOf(fill);
	ctx.fillStyle = tokens[token];
	ctx.beginPath();
	shape();
	ctx.fill();
	if (texture) drawTexture(ctx, texture, tokens, bounds, shape);
	ctx.strokeStyle = tokens[edge ?? 'paper'];
	ctx.lineWidth = 0.75;
	ctx.lineJoin = 'round';
	ctx.beginPath();
	shape();
	ctx.stroke();
}

/** Lines and dots one by one, not as a pattern, so that a vector recording holds them too. */
function drawTexture(
	ctx: Pen,
	texture: Texture,
	tokens: Tokens,
	bounds: Box,
	shape: () => void
): void {
	ctx.save();
	ctx.beginPath();
	shape();
	ctx.clip();
	ctx.beginPath();
	if (texture === 'hatch') hatch(ctx, bounds);
	else dots(ctx, bounds);
	ctx.strokeStyle = tokens.muted;
	ctx.fillStyle = tokens.muted;
	ctx.lineWidth = LINE;
	if (texture === 'hatch') ctx.stroke();
	else ctx.fill();
	ctx.restore();
}

function hatch(ctx: Pen, { x, y, width, height }: Box): void {
	const step = SPACING * Math.SQRT2;
	const first = Math.floor((x + y) / step) * step;
	for (let sum = first; sum <= x + y + width + height; sum += step) {
		ctx.moveTo(sum - y, y);
		ctx.lineTo(sum - y - height, y + height);
	}
}

function dots(ctx: Pen, { x, y, width, height }: Box): void {
	for (let row = Math.floor(y / SPACING); row * SPACING <= y + height; row += 1) {
		const shift = row % 2 === 0 ? 0 : SPACING / 2;
		for (let at = Math.floor(x / SPACING) * SPACING + shift; at <= x + width; at += SPACING)
			ctx.rect(at - DOT / 2, row * SPACING - DOT / 2, DOT, DOT);
	}
}
