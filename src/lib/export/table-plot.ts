import type { Pen } from '../format/pen';
import type { Locale } from '../domain/locale';
import { number, plainNumber } from '../format/number';
import type { Tokens } from '../format/tokens';
import { againstHeadOf } from '../words/column-head';
import { exportWords } from '../words/export';
import type { Plot } from './picture';
import type { Cell, Column, Table } from './table';
import { wrapped } from './wrapped';

const SIZE = 13;
const ROW = 26;
const HEAD_LINE = 16;
const GAP = 22;
const WIDEST_NUMBER = 130;

/** A column with its head broken into lines and its cells written out. */
interface SetColumn {
	readonly column: Column;
	readonly width: number;
	readonly head: readonly string[];
	readonly cells: readonly string[];
}

interface PlacedColumn extends SetColumn {
	readonly x: number;
}

/** A table as a picture: the columns a reader needs, the first `most` rows, and how many there are. */
export function plotOfTable(
	{ columns, rows }: Pick<Table, 'columns' | 'rows'>,
	tokens: Tokens,
	locale: Locale,
	most = 25
): Plot {
	const shown = Math.min(rows.length, most);
	const brief = columns.some((column) => column.brief);
	const set = columns.flatMap((column, index) =>
		brief && !column.brief
			? []
			: [
					setColumn(
						column,
						rows.slice(0, shown).map((row) => row[index] ?? null),
						locale
					)
				]
	);
	const headHeight = Math.max(1, ...set.map(({ head }) => head.length)) * HEAD_LINE + 10;
	const note = shown < rows.length ? ROW : 0;
	const needed = set.reduce((sum, { width }) => sum + width, 0) + GAP * (set.length - 1);
	/** A table too wide for its picture is drawn smaller, never cut off. */
	const shrink = (width: number) => Math.min(1, width / needed);
	return {
		height: (width) => Math.ceil((headHeight + shown * ROW + note) * shrink(width)),
		draw(ctx, { x, y, width }) {
			ctx.save();
			ctx.translate(x, y);
			ctx.scale(shrink(width), shrink(width));
			ctx.textBaseline = 'middle';
			const full = width / shrink(width);
			drawColumns(ctx, spread(set, full - needed), headHeight, tokens);
			drawLines(ctx, full, headHeight, shown, tokens);
			if (note > 0) {
				ctx.fillStyle = tokens.muted;
				ctx.textAlign = 'left';
				ctx.font = `400 ${SIZE - 1}px ${tokens.sans}`;
				const said = exportWords[locale].rowsShown(
					number(shown, locale),
					number(rows.length, locale)
				);
				ctx.fillText(said, 0, headHeight + shown * ROW + ROW / 2);
			}
			ctx.restore();
		}
	};
}

function setColumn(column: Column, values: readonly Cell[], locale: Locale): SetColumn {
	const cells = values.map((value, row) => column.written?.[row] ?? textOf(value, locale));
	const widest = Math.max(0, ...cells.map(roughly));
	const label = againstHeadOf(column.label, column.unit, locale);
	const words = label.split(' ').map(roughly);
	const width = Math.ceil(
		Math.min(
			WIDEST_NUMBER * 2,
			Math.max(widest, ...words, Math.min(WIDEST_NUMBER, roughly(label) / 2))
		)
	);
	return { column, width, head: wrapped(label, width, roughly), cells };
}

function textOf(value: Cell, locale: Locale): string {
	if (value === null) return '–';
	return typeof value === 'string' ? value : plainNumber(value, locale);
}

/** Columns after the first share what is left over, so that no number stands far from its name. */
function spread(set: readonly SetColumn[], left: number): PlacedColumn[] {
	const more = left / Math.max(1, set.length - 1);
	let x = 0;
	return set.map((column, index) => {
		const width = column.width + (index === 0 ? 0 : more);
		const placed = { ...column, x, width };
		x += width + GAP;
		return placed;
	});
}

function drawColumns(
	ctx: Pen,
	columns: readonly PlacedColumn[],
	headHeight: number,
	tokens: Tokens
): void {
	for (const { column, head, cells, x, width } of columns) {
		const right = column.kind === 'number';
		const at = x + (right ? width : 0);
		ctx.textAlign = right ? 'right' : 'left';
		ctx.font = `400 ${SIZE - 1}px ${tokens.sans}`;
		ctx.fillStyle = tokens.muted;
		const firstLine = headHeight - 6 - head.length * HEAD_LINE + HEAD_LINE / 2;
		head.forEach((line, index) => {
			ctx.fillText(line, at, firstLine + index * HEAD_LINE);
		});
		ctx.font = `400 ${SIZE}px ${tokens.sans}`;
		ctx.fillStyle = tokens.ink;
		cells.forEach((cell, index) => {
			ctx.fillText(cell, at, headHeight + index * ROW + ROW / 2);
		});
	}
}

function drawLines(
	ctx: Pen,
	width: number,
	headHeight: number,
	rows: number,
	tokens: Tokens
): void {
	ctx.fillStyle = tokens.ink;
	ctx.fillRect(0, headHeight - 1, width, 1);
	ctx.fillStyle = tokens.line;
	for (let row = 1; row <= rows; row += 1) ctx.fillRect(0, headHeight + row * ROW - 0.5, width, 1);
}

/** No narrower than the sans at this size; the height is asked for before there is anything to measure with. */
function roughly(text: string): number {
	return text.length * SIZE * 0.6;
}
