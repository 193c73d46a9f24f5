/**
 * The median of numbers that are none of them NaN, null of none; of an even count the mean of the two in the middle. Found by selection (Hoare's
 * FIND, 1961, with the middle of three as pivot), which takes a time in proportion to the count. It reorders what it is given.
 */
export function medianOf(values: Float64Array): number | null {
	const count = values.length;
	if (count === 0) return null;
	const middle = count >> 1;
	select(values, middle);
	const upper = values[middle] ?? NaN;
	if (count % 2 === 1) return upper;
	let lower = -Infinity;
	for (let at = 0; at < middle; at += 1) lower = Math.max(lower, values[at] ?? -Infinity);
	return (lower + upper) / 2;
}

/** Puts the value that sorting would put at `wanted` there, smaller ones before it and larger ones behind. */
function select(values: Float64Array, wanted: number): void {
	let [from, to] = [0, values.length - 1];
	while (from < to) {
		const pivot = middleOf(values[from] ?? 0, values[(from + to) >> 1] ?? 0, values[to] ?? 0);
		let [low, high] = [from, to];
		while (low <= high) {
			while ((values[low] ?? 0) < pivot) low += 1;
			while ((values[high] ?? 0) > pivot) high -= 1;
			if (low > high) break;
			const moved = values[low] ?? 0;
			values[low] = values[high] ?? 0;
			values[high] = moved;
			low += 1;
			high -= 1;
		}
		if (wanted <= high) to = high;
		else if (wanted >= low) from = low;
		else return;
	}
}

function middleOf(a: number, b: number, c: number): number {
	return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
