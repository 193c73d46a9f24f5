/** Standard competition ranks, highest first (1, 2, 2, 4); an unknown value has none. */
export function ranks(values: readonly (number | null)[]): (number | null)[] {
	const known = values.filter((value) => value !== null).toSorted((a, b) => b - a);
	return values.map((value) => (value === null ? null : known.indexOf(value) + 1));
}
