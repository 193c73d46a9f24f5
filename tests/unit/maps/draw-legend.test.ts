import { FRAME } from '../../../src/lib/maps/area';
import { expect, test } from 'vitest';
import type { Pen } from '../../../src/lib/format/pen';
import { COLOUR_TOKENS, type Tokens } from '../../../src/lib/format/tokens';
import { drawMapLegend } from '../../../src/lib/maps/draw-legend';
import { histogramOf } from '../../../src/lib/maps/histogram';
import { countAnswer, dollarAnswer, numbered } from '../../browser/map-answer';

const ANSWER = countAnswer({ ...numbered, NC: 'not_reported', KS: 'no_figure', TX: 0 });
const TOKENS = {
	...Object.fromEntries(COLOUR_TOKENS.map((name) => [name, name])),
	serif: 'serif',
	sans: 'sans'
} as Tokens;

test('a picture’s legend has title, histogram, classes, marks and the reason, within its box', () => {
	const { rects, texts } = drawn(ANSWER, 620);
	const bins = histogramOf(ANSWER, 620)?.bins ?? [];
	expect(rects).toHaveLength(bins.length);
	expect(new Set(rects.map(({ colour }) => colour)).size).toBe(5);
	for (const { x, y, width, height } of rects) {
		expect([x >= 10, x + width <= 631, y >= 20, height > 0]).toEqual([true, true, true, true]);
	}
	expect(texts[0]).toBe('Data centers');
	expect(texts).toEqual(expect.arrayContaining(['1', '51', '0', 'no figure', 'not reported']));
	expect(texts.join(' ')).toContain('because a few values lie far from the rest.');
});

test('a narrow legend breaks its words into lines and says how high it is', () => {
	const [wide, narrow] = [drawn(ANSWER, 900), drawn(ANSWER, 200)];
	expect(wide.height).toBe(122);
	expect(narrow.height).toBeGreaterThan(170);
	expect(Math.max(...narrow.texts.map((text) => text.length * 6))).toBeLessThanOrEqual(200);
});

test('what has no classes has a title only', () => {
	const { rects, texts } = drawn(dollarAnswer({ AL: 'no_figure' }), 620);
	expect(rects).toEqual([]);
	expect(texts).toEqual(['Announced floor per resident', 'no figure']);
});

interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly colour: string;
}

function drawn(answer: ReturnType<typeof countAnswer>, width: number) {
	const rects: Rect[] = [];
	const texts: string[] = [];
	const known: Record<string, unknown> = {
		measureText: (text: string) => ({ width: text.length * 6 }),
		fillText: (text: string) => texts.push(text),
		fillRect: (x: number, y: number, wide: number, height: number) =>
			rects.push({ x, y, width: wide, height, colour: String(known.fillStyle) })
	};
	const pen = new Proxy(known, {
		get: (had, name) => (typeof name === 'string' ? (had[name] ?? (() => undefined)) : undefined)
	}) as unknown as Pen;
	const box = { x: 10, y: 20, width, height: 0 };
	return { height: drawMapLegend(pen, answer, box, FRAME, TOKENS, 'en'), rects, texts };
}
