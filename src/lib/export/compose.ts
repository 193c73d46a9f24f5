import type { Pen } from '../format/pen';
import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import { exportWords } from '../words/export';
import { attempts, narrowed } from './attempts';
import type { Box } from './box';
import type { Picture } from './picture';
import { textBlock, type TextStyle } from './text-block';

/** How a picture is to look. */
export interface Look {
	readonly tokens: Tokens;
	readonly locale: Locale;
	/** Of the picture as it is laid out; where its shape is given too, at least that, and as wide as it takes to fit. */
	readonly width: number;
	/** Height over width; null is as high as the picture needs. */
	readonly aspect: number | null;
	/** Whether the paper is drawn, or what the picture is put on shows through. */
	readonly ground: 'paper' | 'none';
	/** A slide has a title of its own. */
	readonly headed: boolean;
}

/** A picture with every part in its place; drawn by nothing but a pen, on a canvas or one that records vectors. */
export interface Composition {
	readonly width: number;
	readonly height: number;
	readonly draw: (pen: Pen) => void;
}

/** A part of the picture: its height, and how it is drawn. */
interface Block {
	readonly height: number;
	readonly draw: (pen: Pen, box: Box) => void;
}

/** Around a picture. */
export const MARGIN = 32;

/** Sets title, legend, plot and foot under one another. `pen` only measures here. */
export function compose(pen: Pen, picture: Picture, look: Look): Composition {
	const natural = laidOut(pen, picture, look, look.width, 0);
	if (look.aspect === null) return natural;
	for (const { width, part } of attempts(picture.plot, look.width)) {
		const drawn = part === 1 ? picture : { ...picture, plot: narrowed(picture.plot, part) };
		const height = width * look.aspect;
		if (laidOut(pen, drawn, look, width, 0).height <= height)
			return laidOut(pen, drawn, look, width, height);
	}
	// Of another shape than asked for, but whole.
	return natural;
}

/** At a width, and where there is room left to a height with the foot at its lower end. */
function laidOut(
	pen: Pen,
	picture: Picture,
	look: Look,
	width: number,
	least: number
): Composition {
	const { tokens, ground } = look;
	const inner = width - 2 * MARGIN;
	const upper = [
		...(look.headed ? head(pen, picture, inner, tokens) : []),
		...body(picture, inner)
	];
	const lower = foot(pen, picture, inner, look);
	const needed = 2 * MARGIN - 6 + heightOf(upper) + heightOf(lower);
	const blocks = [...upper, gap(Math.max(0, least - needed)), ...lower];
	const height = Math.max(least, Math.ceil(needed));
	return {
		width,
		height,
		draw(target) {
			if (ground === 'paper') {
				target.fillStyle = tokens.paper;
				target.fillRect(0, 0, width, height);
			}
			let y = MARGIN - 6;
			for (const block of blocks) {
				block.draw(target, { x: MARGIN, y, width: inner, height: block.height });
				y += block.height;
			}
		}
	};
}

function heightOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, { height }) => sum + height, 0);
}

function head(ctx: Pen, { title, subtitle }: Picture, width: number, tokens: Tokens): Block[] {
	const titleStyle: TextStyle = {
		font: `600 25px ${tokens.serif}`,
		colour: tokens.ink,
		lineHeight: 31
	};
	const subtitleStyle: TextStyle = {
		font: `400 14px ${tokens.sans}`,
		colour: tokens.muted,
		lineHeight: 20
	};
	return [
		textBlock(ctx, title, width, titleStyle),
		gap(5),
		textBlock(ctx, subtitle, width, subtitleStyle),
		gap(16)
	];
}

function body({ legend, plot }: Picture, width: number): Block[] {
	const plotBlock = { height: plot.height(width), draw: plot.draw };
	if (!legend) return [plotBlock, gap(16)];
	return [{ height: legend.height(width), draw: legend.draw }, gap(8), plotBlock, gap(16)];
}

function foot(ctx: Pen, picture: Picture, width: number, { tokens, locale }: Look): Block[] {
	const words = exportWords[locale];
	const small: TextStyle = {
		font: `400 12px ${tokens.sans}`,
		colour: tokens.muted,
		lineHeight: 17
	};
	const strong: TextStyle = { ...small, font: `600 12px ${tokens.sans}`, colour: tokens.ink };
	const lines = [
		...picture.notes,
		picture.coverage,
		labelled(words.sources, picture.sources),
		labelled(words.licence, picture.licence)
	].filter((line) => line !== '');
	const made = [
		picture.credit,
		words.dataVersion(picture.dataVersion),
		picture.asOf === null ? '' : words.asOf(picture.asOf)
	]
		.filter((part) => part !== '')
		.join(' · ');
	return [
		hairline(tokens),
		gap(10),
		...lines.flatMap((line) => [textBlock(ctx, line, width, small), gap(2)]),
		gap(6),
		textBlock(ctx, made, width, strong),
		textBlock(ctx, picture.address, width, { ...small, colour: tokens.accent })
	];
}

function labelled(label: string, text: string): string {
	return text === '' ? '' : `${label}: ${text}`;
}

function gap(height: number): Block {
	return { height, draw: () => {} };
}

function hairline({ line }: Tokens): Block {
	return {
		height: 1,
		draw(ctx, { x, y, width }) {
			ctx.fillStyle = line;
			ctx.fillRect(x, y, width, 1);
		}
	};
}
