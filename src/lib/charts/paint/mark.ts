import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import { DOTS, HATCH, styleOf, type MarkId } from '../marks';
import type { Box } from './box';

/** Draws a status mark whole: its fill, then what lies over it. */
export function paintMark(ctx: Pen, mark: MarkId, box: Box, tokens: Tokens): void {
	ctx.fillStyle = tokens[styleOf(mark).fill];
	ctx.fillRect(box.x, box.y, box.width, box.height);
	paintTexture(ctx, mark, box, tokens);
}

/** Draws texture and outline over a fill that is there already. Lines, not a bitmap: they stay sharp at any size and in vectors. */
export function paintTexture(ctx: Pen, mark: MarkId, box: Box, tokens: Tokens): void {
	const { texture, textureColour, outline, dash } = styleOf(mark);
	if (box.width <= 0) return;
	ctx.save();
	if (texture) {
		ctx.save();
		ctx.beginPath();
		ctx.rect(box.x, box.y, box.width, box.height);
		ctx.clip();
		ctx.strokeStyle = tokens[textureColour];
		ctx.fillStyle = tokens[textureColour];
		TEXTURES[texture](ctx, box);
		ctx.restore();
	}
	if (outline) {
		ctx.strokeStyle = tokens[outline];
		ctx.lineWidth = 1;
		ctx.setLineDash([...dash]);
		ctx.strokeRect(
			box.x + 0.5,
			box.y + 0.5,
			Math.max(0, box.width - 1),
			Math.max(0, box.height - 1)
		);
	}
	ctx.restore();
}

const TEXTURES = { hatch, dots, cross };

/** Diagonals rising to the right. */
function hatch(ctx: Pen, { x, y, width, height }: Box): void {
	const step = HATCH.tile * Math.SQRT2;
	ctx.lineWidth = HATCH.width;
	ctx.beginPath();
	for (let at = -height; at < width + step; at += step) {
		ctx.moveTo(x + at - 1, y + height + 1);
		ctx.lineTo(x + at + height + 1, y - 1);
	}
	ctx.stroke();
}

function dots(ctx: Pen, { x, y, width, height }: Box): void {
	const rows = Math.max(1, Math.floor(height / DOTS.tile));
	const firstY = y + (height - (rows - 1) * DOTS.tile) / 2;
	for (let row = 0; row < rows; row += 1) {
		for (let at = DOTS.tile / 2; at < width; at += DOTS.tile) {
			ctx.beginPath();
			ctx.arc(x + at, firstY + row * DOTS.tile, DOTS.radius, 0, 2 * Math.PI);
			ctx.fill();
		}
	}
}

function cross(ctx: Pen, { x, y, width, height }: Box): void {
	ctx.lineWidth = 1;
	ctx.beginPath();
	ctx.moveTo(x, y);
	ctx.lineTo(x + width, y + height);
	ctx.moveTo(x, y + height);
	ctx.lineTo(x + width, y);
	ctx.stroke();
}
