import type { Pen } from '../../format/pen';
import type { Tokens } from '../../format/tokens';
import type { PlacedBar, PlacedBars } from '../bars/place';
import { fontOf } from './font';
import { shortened } from './shortened';

const GAP = 7;

/** Writes each row's name and, beyond its bar's end, its number with what the number rests on. */
export function paintRowWords(ctx: Pen, placed: PlacedBars, tokens: Tokens): void {
	ctx.save();
	ctx.textBaseline = 'middle';
	const paint = placed.frame.names === 'beside' ? paintBeside : paintAbove;
	for (const bar of placed.bars) paint(ctx, bar, placed, tokens);
	ctx.restore();
}

function paintBeside(ctx: Pen, placed: PlacedBar, { frame }: PlacedBars, tokens: Tokens): void {
	const middle = placed.y + placed.height / 2 + 0.5;
	ctx.textAlign = 'left';
	ctx.font = fontOf(tokens, frame.fontSize);
	ctx.fillStyle = tokens.ink;
	ctx.fillText(shortened(ctx, placed.bar.name, frame.left - GAP), 0, middle);
	const room = labelWidth(ctx, placed, frame.fontSize, tokens);
	const gap = placed.bar.known ? GAP : 6;
	const left = placed.bar.side === 'left' ? placed.tip - gap - room : placed.tip + gap;
	// The lines of the axis stop at a number.
	ctx.fillStyle = tokens.paper;
	ctx.fillRect(left - 3, middle - 8, room + 6, 16);
	paintLabel(ctx, placed, left, middle, frame.fontSize, tokens);
}

/** Name left and number right on one line, the bar below them. */
function paintAbove(ctx: Pen, placed: PlacedBar, { frame }: PlacedBars, tokens: Tokens): void {
	const middle = placed.top + frame.barTop / 2;
	const room = labelWidth(ctx, placed, frame.fontSize, tokens);
	paintLabel(ctx, placed, frame.width - room, middle, frame.fontSize, tokens);
	ctx.textAlign = 'left';
	ctx.font = fontOf(tokens, frame.fontSize);
	ctx.fillStyle = tokens.ink;
	ctx.fillText(shortened(ctx, placed.bar.name, frame.width - room - GAP), 0, middle);
}

function paintLabel(
	ctx: Pen,
	{ bar }: PlacedBar,
	left: number,
	middle: number,
	fontSize: number,
	tokens: Tokens
): void {
	const { figure, rest } = bar.label;
	ctx.textAlign = 'left';
	ctx.font = fontOf(tokens, fontSize, bar.known ? 'bold' : 'plain');
	ctx.fillStyle = bar.known ? tokens.ink : tokens.muted;
	ctx.fillText(figure, left, middle);
	if (rest === '') return;
	const after = left + ctx.measureText(figure).width;
	ctx.font = fontOf(tokens, fontSize);
	ctx.fillStyle = tokens.muted;
	ctx.fillText(` · ${rest}`, after, middle);
}

function labelWidth(ctx: Pen, { bar }: PlacedBar, fontSize: number, tokens: Tokens): number {
	const { figure, rest } = bar.label;
	ctx.font = fontOf(tokens, fontSize, bar.known ? 'bold' : 'plain');
	const bold = ctx.measureText(figure).width;
	if (rest === '') return bold;
	ctx.font = fontOf(tokens, fontSize);
	return bold + ctx.measureText(` · ${rest}`).width;
}
