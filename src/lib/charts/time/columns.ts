import { hairline, words, type Ink } from '../ink/ink';
import { textWidth } from '../ink/text-width';

/** A period's place from left to right. */
export interface Column {
	readonly period: string;
	readonly year: string;
	/** What is known only by its year: it follows the quarters and is none of them. */
	readonly unknown: boolean;
	readonly left: number;
	readonly right: number;
}

/** How far “quarter unknown” is set apart from the quarters, in columns. */
const APART = 0.3;

/** Below the plot: a line for quarters, a line for years. */
export const AXIS_HEIGHT = 34;
/** A line for years alone. */
export const SLIM_AXIS_HEIGHT = 19;

/** Columns of equal width from `left` to `right`. */
export function placeColumns(periods: readonly string[], left: number, right: number): Column[] {
	const unknowns = periods.filter((period) => period.endsWith('?')).length;
	const width = (right - left) / Math.max(1, periods.length + unknowns * 2 * APART);
	let x = left;
	return periods.map((period) => {
		const unknown = period.endsWith('?');
		const from = x + (unknown ? APART * width : 0);
		x = from + width + (unknown ? APART * width : 0);
		return { period, year: period.slice(0, 4), unknown, left: from, right: from + width };
	});
}

/** The axis of a whole picture: years under their columns, quarters where there is room, `?` where one is unknown. */
export function axisInks(columns: readonly Column[], y: number): Ink[] {
	const quarterRoom = Math.min(...columns.map(({ left, right }) => right - left));
	const quarterly = columns.some(({ period }) => period.length > 4);
	const named = quarterRoom >= 19;
	return [
		...columns.flatMap(({ period, unknown, left, right }): Ink[] => {
			const middle = (left + right) / 2;
			if (unknown) return [words('?', [middle, y + 14], { align: 'middle', size: 11, bold: true })];
			if (!named || !quarterly) return [];
			return [words(period.slice(5), [middle, y + 14], { align: 'middle', size: 10 })];
		}),
		...yearInks(columns, y, quarterly ? 29 : 15)
	];
}

/** The axis of a small panel: its first and last year. */
export function slimAxisInks(columns: readonly Column[], y: number): Ink[] {
	const [first, last] = [columns[0], columns.at(-1)];
	if (!first || !last) return [];
	const ends: Ink[] = [words(first.year, [first.left, y + 13], { size: 10 })];
	if (first.year !== last.year)
		ends.push(words(last.year, [last.right, y + 13], { size: 10, align: 'end' }));
	return [...yearTicks(columns, y, 4), ...ends];
}

/** Years in their middles; where they would touch, only every second, third … counted from the last. */
function yearInks(columns: readonly Column[], y: number, down: number): Ink[] {
	const years = [...new Set(columns.map(({ year }) => year))];
	const spans = years.map((year) => {
		const own = columns.filter((column) => column.year === year);
		return { year, left: own[0]?.left ?? 0, right: own.at(-1)?.right ?? 0 };
	});
	const pitch = (columns.at(-1)?.right ?? 0) - (columns[0]?.left ?? 0);
	const needed = textWidth('2025', 11) + 6;
	const every = Math.max(1, Math.ceil((needed * years.length) / Math.max(1, pitch)));
	return [
		...yearTicks(columns, y, down - 10),
		...spans.flatMap(({ year, left, right }, index): Ink[] =>
			(spans.length - 1 - index) % every === 0
				? [words(year, [(left + right) / 2, y + down], { align: 'middle', size: 11 })]
				: []
		)
	];
}

function yearTicks(columns: readonly Column[], y: number, length: number): Ink[] {
	return columns.flatMap((column, index) => {
		const before = columns[index - 1];
		if (before?.year === column.year) return [];
		const x = before ? (before.right + column.left) / 2 : column.left;
		return [hairline([x, y], [x, y + length], 'line')];
	});
}
