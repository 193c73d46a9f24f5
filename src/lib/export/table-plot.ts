import type { Locale } from '../domain/locale';
import { number, plainNumber } from '../format/number';
import type { Tokens } from '../format/tokens';
import { exportWords } from '../words/export';
import type { Box } from './box';
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

/** A table as a picture: the columns a reader needs, the first `most` rows, and how many there are. */
export function plotOfTable(
	{ columns, rows }: Pick<Table, 'columns' | 'rows'>,
	tokens: Tokens,
	locale: Locale,
	most = 25
): Plot {
	const shown = rows.slice(0, most);
	const cut = shown.length < rows.length;
	const brief = columns.some((column) => column.brief);
	const set = columns.flatMap((column, index) =>
		brief && !column.brief
			? []
			: [
					setColumn(
						column,
						shown.map((row) => row[index] ?? null),
						locale
					)
				]
	);
	const headHeight = Math.max(1, ...set.map(({ head }) => head.length)) * HEAD_LINE + 10;
	return {
		height: () => headHeight + shown.length * ROW + (cut ? ROW : 0),
		draw(ctx, box) {
			ctx.save();
			ctx.textBaseline = 'middle';
			drawColumns(ctx, fitted(set, box.width), box, headHeight, tokens);
			drawLines(ctx, box, headHeight, shown.length, tokens);
			if (cut) {
				ctx.fillStyle = tokens.muted;
				ctx.textAlign = 'left';
				ctx.font = `400 ${SIZE - 1}px ${tokens.sans}`;
				const said = exportWords[locale].rowsShown(
					number(shown.length, locale),
					number(rows.length, locale)
				);
				ctx.fillText(said, box.x, box.y + headHeight + shown.length * ROW + ROW / 2);
			}
			ctx.restore();
		}
	};
}

function setColumn(column: Column, values: readonly Cell[], locale: Locale): SetColumn {
	const cells = values.map((value) => textOf(column, value, locale));
	const widest = Math.max(0, ...cells.map(roughly));
	const words = column.label.split(' ').map(roughly);
	const width = Math.ceil(
		Math.min(
			WIDEST_NUMBER * 2,
			Math.max(widest, ...words, Math.min(WIDEST_NUMBER, roughly(column.label) / 2))
		)
	);
	return { column, width, head: wrapped(column.label, width, roughly), cells };
}

function textOf({ write }: Column, value: Cell, locale: Locale): string {
	if (value === null) return '–';
	if (typeof value === 'string') return value;
	return write ? write(value) : plainNumber(value, locale);
}

/** Columns keep their width; what is left over goes to the first one of text. */
function fitted(
	set: readonly SetColumn[],
	width: number
): { set: SetColumn; x: number; width: number }[] {
	const used = set.reduce((sum, one) => sum + one.width, 0) + GAP * (set.length - 1);
	const wide = set.find(({ column }) => column.kind === 'text');
	let x = 0;
	return set.map((one) => {
		const own = one === wide ? Math.max(60, one.width + width - used) : one.width;
		const placed = { set: one, x, width: own };
		x += own + GAP;
		return placed;
	});
}

function drawColumns(
	ctx: CanvasRenderingContext2D,
	columns: ReturnType<typeof fitted>,
	box: Box,
	headHeight: number,
	tokens: Tokens
): void {
	for (const { set, x, width } of columns) {
		const right = set.column.kind === 'number';
		const at = box.x + x + (right ? width : 0);
		ctx.textAlign = right ? 'right' : 'left';
		ctx.font = `400 ${SIZE - 1}px ${tokens.sans}`;
		ctx.fillStyle = tokens.muted;
		const firstLine = headHeight - 6 - set.head.length * HEAD_LINE + HEAD_LINE / 2;
		set.head.forEach((line, index) => {
			ctx.fillText(line, at, box.y + firstLine + index * HEAD_LINE);
		});
		ctx.font = `400 ${SIZE}px ${tokens.sans}`;
		ctx.fillStyle = tokens.ink;
		set.cells.forEach((cell, index) => {
			ctx.fillText(cell, at, box.y + headHeight + index * ROW + ROW / 2);
		});
	}
}

function drawLines(
	ctx: CanvasRenderingContext2D,
	{ x, y, width }: Box,
	headHeight: number,
	rows: number,
	tokens: Tokens
): void {
	ctx.fillStyle = tokens.ink;
	ctx.fillRect(x, y + headHeight - 1, width, 1);
	ctx.fillStyle = tokens.line;
	for (let row = 1; row <= rows; row += 1)
		ctx.fillRect(x, y + headHeight + row * ROW - 0.5, width, 1);
}

/** No narrower than the sans at this size; the height is asked for before there is anything to measure with. */
function roughly(text: string): number {
	return text.length * SIZE * 0.6;
}
