import { field, hairline, type Ink, type Inked } from '../ink/ink';
import { keyInks } from '../ink/key-inks';
import { markInks } from '../ink/mark-inks';
import { moved } from '../ink/moved';
import { nothingToShow, plainWords } from '../ink/plain-words';
import { fitted, textWidth } from '../ink/text-width';
import type { BarRow, BarRows, BarSection } from './bar-rows';

const SIZE = 13;
const SMALL = 12;
const BAR = 14;
const ROW = 26;
/** A row whose bar stands beneath its words. */
const TALL_ROW = 42;
const TALLEST_ROW = 58;
const HEAD = 26;
const GAP = 12;
const BETWEEN_SECTIONS = 14;
const COLUMN_GAP = 36;
/** Shorter bars say too little: they get a line of their own. */
const SHORTEST = 150;
const NARROWEST_COLUMN = 240;
const EMPTY = 60;
/** A bar this small is seen to be there all the same. */
const LEAST = 1;

/** Bars under their key at any width; where names and figures leave no room beside them, beneath. */
export function inkBarRows({ sections, beside, key, empty }: BarRows, width: number): Inked {
	const shown = sections.filter(({ rows }) => rows.length > 0);
	if (shown.length === 0) {
		const box = { x: 0, y: 0, width, height: EMPTY };
		return { width, height: EMPTY, inks: [nothingToShow(empty, box, width, SIZE)] };
	}
	const legend = keyInks(
		key.map(({ mark, text }) => ({ text, sign: (box) => markInks(mark, box) })),
		width
	);
	const columns = (width - COLUMN_GAP * (shown.length - 1)) / shown.length;
	const inColumns = beside && columns >= NARROWEST_COLUMN;
	const layout = layoutOf(shown, inColumns ? columns : width, inColumns);
	let down = legend.height;
	let deepest = down;
	const inks = shown.flatMap((section, index): Ink[] => {
		const placed = sectionInks(section, layout);
		const right = inColumns ? index * (columns + COLUMN_GAP) : 0;
		const at = moved(placed.inks, right, down);
		deepest = Math.max(deepest, down + placed.height);
		if (!inColumns) down += placed.height + BETWEEN_SECTIONS;
		return at;
	});
	return { width, height: Math.ceil(deepest), inks: [...legend.inks, ...inks] };
}

/** Where the parts of every row stand. */
interface Layout {
	readonly width: number;
	readonly beneath: boolean;
	/** Names and figures have no room beside one another either. */
	readonly stacked: boolean;
	/** Where bars begin, and how long the longest may be. */
	readonly from: number;
	readonly room: number;
}

function layoutOf(sections: readonly BarSection[], width: number, inColumns: boolean): Layout {
	const rows = sections.flatMap((section) => section.rows);
	const names = Math.max(...rows.map(({ name }) => textWidth(name, SIZE)));
	const figures = Math.max(...sections.map(figuresWidth));
	const stacked = names + GAP + figures > width;
	// Whole pixels: a hair too little would cut the longest name.
	const from = Math.ceil(Math.min(names, width * 0.4)) + GAP;
	const room = width - from - GAP - figures;
	if (inColumns || room < SHORTEST) return { width, beneath: true, stacked, from: 0, room: width };
	return { width, beneath: false, stacked: false, from, room };
}

/** Figures of a section end at one edge, and what stands after them at another. */
function restsWidth({ rows }: BarSection): number {
	return Math.max(...rows.map(({ rest }) => (rest === '' ? 0 : 8 + textWidth(rest, SMALL))));
}

function figuresWidth(section: BarSection): number {
	const figures = section.rows.map(({ figure }) => textWidth(figure, SIZE, true));
	return Math.max(...figures) + restsWidth(section);
}

function sectionInks(
	section: BarSection,
	layout: Layout
): { readonly height: number; readonly inks: Ink[] } {
	const { head, most, rows } = section;
	const rests = restsWidth(section);
	const top = head === '' ? 0 : HEAD;
	const step = layout.stacked ? TALLEST_ROW : layout.beneath ? TALL_ROW : ROW;
	return {
		height: top + rows.length * step,
		inks: [
			...(head === '' ? [] : headInks(head, layout.width)),
			...rows.flatMap((row, index) => rowInks(row, most, top + index * step, { ...layout, rests }))
		]
	};
}

function headInks(head: string, width: number): Ink[] {
	return [
		plainWords(fitted(head, SIZE, width, true), 0, HEAD - 11, { size: SIZE, bold: true }),
		hairline([0, HEAD - 5], [width, HEAD - 5], 'line')
	];
}

function rowInks(
	row: BarRow,
	most: number,
	top: number,
	layout: Layout & { readonly rests: number }
): Ink[] {
	const { width, beneath, stacked, from, room, rests } = layout;
	const baseline = top + 17;
	const figures = textWidth(row.figure, SIZE, true) + rests;
	const names = stacked ? width : beneath ? width - figures - GAP : from - GAP;
	const figureLine = stacked ? baseline + 17 : baseline;
	const bar = { top: beneath ? figureLine + 6 : top + (ROW - BAR) / 2, from, room };
	return [
		plainWords(fitted(row.name, SIZE, names), 0, baseline, { size: SIZE }),
		...barInks(row, most, bar),
		plainWords(row.figure, width - rests, figureLine, { size: SIZE, bold: true, align: 'end' }),
		...(row.rest === ''
			? []
			: [plainWords(row.rest, width, figureLine, { size: SMALL, align: 'end', colour: 'muted' })])
	];
}

function barInks(
	{ stretches }: BarRow,
	most: number,
	{ top, from, room }: { readonly top: number; readonly from: number; readonly room: number }
): Ink[] {
	if (stretches.length === 0) return [];
	const x = (value: number) => from + (value / (most || 1)) * room;
	return [
		field({ x: from, y: top + BAR - 0.5, width: room, height: 0.5 }, 'line'),
		...stretches.flatMap((one) =>
			markInks(one.mark, {
				x: x(one.from),
				y: top,
				width: one.to > one.from ? Math.max(LEAST, x(one.to) - x(one.from)) : 0,
				height: BAR
			})
		)
	];
}
