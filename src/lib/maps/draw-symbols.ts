import type { Locale } from '../domain/locale';
import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import type { Box } from './area';
import { keyLabelOf } from './legend';
import { isCounted, keyValuesOf, largestOf, radiusOf, type MapSymbol } from './symbols';
import { toScreen, type Camera } from './view-box';

/** The circles of a map, the largest first. */
export function drawSymbols(
	ctx: Pen,
	symbols: readonly MapSymbol[],
	camera: Camera,
	tokens: Tokens
): void {
	for (const { at, radius } of symbols) {
		const { x, y } = toScreen(camera, at);
		drawCircle(ctx, x, y, radius * camera.scale, tokens);
	}
}

/** The key to the circles on a line, as large as on a map as wide as the box; gives the height it used. */
export function drawSymbolKey(
	ctx: Pen,
	answer: Answer,
	box: Box,
	view: Box,
	tokens: Tokens,
	locale: Locale
): number {
	const level = answer.request.by === 'county' ? 'county' : 'state';
	const largest = largestOf(answer);
	const scale = box.width / view.width;
	const keys = keyValuesOf(largest, isCounted(answer)).map((value) => ({
		radius: radiusOf(value, largest, view, level) * scale,
		label: keyLabelOf(answer, value, locale)
	}));
	const height = Math.max(16, 2 * (keys[0]?.radius ?? 0) + 6);
	let x = box.x;
	ctx.font = `400 12px ${tokens.sans}`;
	for (const { radius, label } of keys) {
		drawCircle(ctx, x + radius + 1, box.y + height / 2, radius, tokens);
		ctx.fillStyle = tokens.ink;
		ctx.fillText(label, x + 2 * radius + 8, box.y + height / 2 + 4);
		x += 2 * radius + 8 + ctx.measureText(label).width + 18;
	}
	return keys.length === 0 ? 0 : height;
}

/** One circle that stands for a number. */
export function drawCircle(ctx: Pen, x: number, y: number, radius: number, tokens: Tokens): void {
	ctx.beginPath();
	ctx.arc(x, y, radius, 0, 2 * Math.PI);
	ctx.fillStyle = tokens['ramp-3'];
	ctx.fill();
	ctx.strokeStyle = tokens.paper;
	ctx.lineWidth = 1;
	ctx.stroke();
}
