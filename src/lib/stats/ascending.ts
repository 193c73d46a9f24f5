/** The finite ones of some values, in ascending order. */
export function ascending(values: readonly number[]): number[] {
	return values.filter(Number.isFinite).toSorted((a, b) => a - b);
}

/** Each value of a sorted list once. */
export function distinct(sorted: readonly number[]): number[] {
	return sorted.filter((value, index) => index === 0 || value !== sorted[index - 1]);
}

/** How many of the sorted values lie below one. */
export function countBelow(sorted: readonly number[], value: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
