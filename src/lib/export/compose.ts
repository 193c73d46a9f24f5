import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import { exportWords } from '../words/export';
import type { Box } from './box';
import type { Picture } from './picture';
import { textBlock, type TextStyle } from './text-block';

/** How a picture is to look. */
export interface Look {
	readonly tokens: Tokens;
	readonly locale: Locale;
	readonly width: number;
}

/** A picture with every part in its place; drawn by nothing but a 2D context, so that one that records vectors can follow. */
export interface Composition {
	readonly width: number;
	readonly height: number;
	readonly draw: (ctx: CanvasRenderingContext2D) => Promise<void>;
}

/** A part of the picture: its height, and how it is drawn. */
interface Block {
	readonly height: number;
	readonly draw: (ctx: CanvasRenderingContext2D, box: Box) => void | Promise<void>;
}

const MARGIN = 32;

/** Sets title, legend, plot and foot under one another. `ctx` only measures here. */
export function compose(ctx: CanvasRenderingContext2D, picture: Picture, look: Look): Composition {
	const { tokens, width } = look;
	const inner = width - 2 * MARGIN;
	const blocks = [
		...head(ctx, picture, inner, tokens),
		...body(picture, inner),
		...foot(ctx, picture, inner, look)
	];
	const height = Math.ceil(2 * MARGIN - 6 + blocks.reduce((sum, block) => sum + block.height, 0));
	return {
		width,
		height,
		async draw(target) {
			target.fillStyle = tokens.paper;
			target.fillRect(0, 0, width, height);
			let y = MARGIN - 6;
			for (const block of blocks) {
				await block.draw(target, { x: MARGIN, y, width: inner, height: block.height });
				y += block.height;
			}
		}
	};
}

function head(
	ctx: CanvasRenderingContext2D,
	{ title, subtitle }: Picture,
	width: number,
	tokens: Tokens
): Block[] {
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

function foot(
	ctx: CanvasRenderingContext2D,
	picture: Picture,
	width: number,
	{ tokens, locale }: Look
): Block[] {
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
