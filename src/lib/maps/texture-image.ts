import type { Tokens } from '../format/tokens';
import type { Texture } from './fill';

/** A tile of dots or hatching that repeats without a seam, at twice the density of the page. */
export const TEXTURE_DENSITY = 2;
const TILE = 8 * TEXTURE_DENSITY;

export function textureImage(texture: Texture, tokens: Tokens): ImageData {
	const canvas = document.createElement('canvas');
	canvas.width = TILE;
	canvas.height = TILE;
	const ctx = canvas.getContext('2d');
	if (!ctx) return new ImageData(TILE, TILE);
	ctx.fillStyle = tokens.paper;
	ctx.fillRect(0, 0, TILE, TILE);
	ctx.strokeStyle = tokens.muted;
	ctx.fillStyle = tokens.muted;
	ctx.lineWidth = TEXTURE_DENSITY;
	ctx.beginPath();
	if (texture === 'hatch') hatch(ctx);
	else dots(ctx);
	return ctx.getImageData(0, 0, TILE, TILE);
}

/** One line across, and its continuations in two corners. */
function hatch(ctx: CanvasRenderingContext2D): void {
	for (const shift of [-TILE, 0, TILE]) {
		ctx.moveTo(shift - TILE, 2 * TILE);
		ctx.lineTo(shift + 2 * TILE, -TILE);
	}
	ctx.stroke();
}

function dots(ctx: CanvasRenderingContext2D): void {
	for (const at of [TILE / 4, (TILE * 3) / 4]) {
		ctx.moveTo(at, at);
		ctx.arc(at, at, 0.8 * TEXTURE_DENSITY, 0, 2 * Math.PI);
	}
	ctx.fill();
}
