/** Whole dollars, so that sums are exact: 71,567.2 million is not a binary fraction. */
export function dollars(millions: number): number {
	return Math.round(millions * 1e6);
}
