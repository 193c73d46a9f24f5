/** A mark in a row of marks that stand by value. */
export interface InRow {
	readonly row: number;
	readonly x: number;
}

const KEYS = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']);

/**
 * Where a key leads among marks that stand row by row, each row by value: left and right in the row, up and down to the
 * nearest value of the next row that has one. Null where a key leads nowhere.
 */
export function rowStep(key: string, from: number, marks: readonly InRow[]): number | null {
	if (!KEYS.has(key)) return null;
	const at = marks[from];
	if (!at) return key === 'ArrowUp' || key === 'End' ? marks.length - 1 : 0;
	const inRow = (index: number) => (marks[index]?.row === at.row ? index : from);
	if (key === 'ArrowRight') return inRow(from + 1);
	if (key === 'ArrowLeft') return inRow(from - 1);
	if (key === 'Home') return marks.findIndex(({ row }) => row === at.row);
	if (key === 'End') return marks.findLastIndex(({ row }) => row === at.row);
	const next =
		key === 'ArrowDown'
			? marks.find(({ row }) => row > at.row)
			: marks.findLast(({ row }) => row < at.row);
	return next ? nearestIn(next.row, at.x, marks) : from;
}

function nearestIn(row: number, x: number, marks: readonly InRow[]): number {
	let best = -1;
	let least = Infinity;
	for (const [index, mark] of marks.entries()) {
		const distance = Math.abs(mark.x - x);
		if (mark.row !== row || distance >= least) continue;
		[best, least] = [index, distance];
	}
	return best;
}
