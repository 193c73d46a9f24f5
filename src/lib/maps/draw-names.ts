import type { Pen } from '../format/pen';
import type { Tokens } from '../format/tokens';
import type { Point } from './area';
import { inkOf, lookOf, type Fill } from './fill';
import { NAME_SIZE, type PlacedName } from './place-names';

/** A state's letters by their middle; on textures and circles they stand on a patch of paper. */
export function drawName(
	ctx: Pen,
	text: string,
	at: Point,
	fill: Fill,
	tokens: Tokens,
	patch: boolean
): void {
	ctx.font = `600 ${NAME_SIZE}px ${tokens.sans}`;
	write(ctx, text, at, inkOf(fill, tokens), patch || lookOf(fill).texture !== null, tokens);
}

/** Names of counties, each on a patch of paper. */
export function drawNames(ctx: Pen, names: readonly PlacedName[], tokens: Tokens): void {
	ctx.font = `500 ${NAME_SIZE}px ${tokens.sans}`;
	for (const { text, at } of names) write(ctx, text, at, tokens.ink, true, tokens);
}

function write(
	ctx: Pen,
	text: string,
	{ x, y }: Point,
	colour: string,
	patch: boolean,
	tokens: Tokens
): void {
	ctx.textAlign = 'center';
	// Not `middle`: PDF and Office ignore it in a vector recording.
	ctx.textBaseline = 'alphabetic';
	if (patch) {
		const width = ctx.measureText(text).width + 4;
		ctx.fillStyle = tokens.paper;
		ctx.fillRect(x - width / 2, y - NAME_SIZE * 0.6, width, NAME_SIZE * 1.2);
	}
	ctx.fillStyle = colour;
	ctx.fillText(text, x, y + NAME_SIZE * 0.36);
}
