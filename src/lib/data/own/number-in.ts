import type { Read } from './conversion';
import {
	COMMA_SEEN,
	EITHER_SEEN,
	marksSeen,
	POINT_SEEN,
	readNumber,
	type DecimalMark
} from './number-text';

export type NumberKind = 'number' | 'latitude' | 'longitude';

/** The largest number that a column of a kind can hold. */
export const LARGEST: Readonly<Record<NumberKind, number>> = {
	number: Infinity,
	latitude: 90,
	longitude: 180
};

/** A cell of such a column. Where nothing tells the decimal mark, only what is the same number both ways is read. */
export function numberIn(cell: string, kind: NumberKind, mark: DecimalMark | null): Read<number> {
	const read = mark === null ? eitherNumber(cell, kind) : readNumber(cell, mark);
	if (kind === 'number') return read;
	const outside = 'value' in read && !isWithin(read, kind);
	return outside || ('rule' in read && read.rule === 'number') ? { rule: kind } : read;
}

/** What a cell tells of the decimal mark: `38.895` degrees are no 38,895. */
export function marksIn(cell: string, kind: NumberKind): number {
	const seen = marksSeen(cell);
	if (kind === 'number' || seen !== EITHER_SEEN) return seen;
	const point = isWithin(readNumber(cell, 'point'), kind);
	const comma = isWithin(readNumber(cell, 'comma'), kind);
	if (point && comma) return seen;
	return point ? POINT_SEEN : comma ? COMMA_SEEN : 0;
}

function eitherNumber(cell: string, kind: NumberKind): Read<number> {
	const [point, comma] = [readNumber(cell, 'point'), readNumber(cell, 'comma')];
	const same = 'value' in point && 'value' in comma && point.value === comma.value;
	if (same || 'rule' in point) return point;
	if (!isWithin(comma, kind)) return point;
	return isWithin(point, kind) ? { rule: 'ambiguous_number' } : comma;
}

function isWithin(read: Read<number>, kind: NumberKind): boolean {
	// What is no number by the other mark is outside of nothing.
	if ('rule' in read) return kind === 'number';
	return Math.abs(read.value ?? 0) <= LARGEST[kind];
}
