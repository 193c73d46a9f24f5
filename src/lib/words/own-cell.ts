import type { Locale } from '../domain/locale';
import type { OwnColumn } from '../domain/own-table';
import { date } from '../format/date';
import { numberUpTo } from '../format/number';

const LONGEST = 120;

/** A cell as one line; null where nothing is known. */
export function ownCellOf(
	column: OwnColumn | undefined,
	row: number,
	locale: Locale
): string | null {
	if (!column) return null;
	switch (column.kind) {
		case 'number':
			return numberSaid(column.values[row] ?? NaN, locale);
		case 'text': {
			const bytes = column.bytes.subarray(column.offsets[row], column.offsets[row + 1]);
			return ownLineOf(new TextDecoder().decode(bytes)) || null;
		}
		default: {
			const label = column.labels[(column.codes[row] ?? 0) - 1];
			if (label === undefined) return null;
			return column.kind === 'days' ? date(label, locale) : ownLineOf(label);
		}
	}
}

/** Years and short codes are no quantities, and are written as the file has them. */
function numberSaid(value: number, locale: Locale): string | null {
	if (Number.isNaN(value)) return null;
	if (Number.isInteger(value) && Math.abs(value) < 10_000) return `${value}`;
	return numberUpTo(value, locale, 4);
}

/** A text of the file as one line of no more than LONGEST characters. */
export function ownLineOf(text: string): string {
	const line = text
		.slice(0, 4 * LONGEST)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length > LONGEST ? `${line.slice(0, LONGEST).toWellFormed()}…` : line;
}
