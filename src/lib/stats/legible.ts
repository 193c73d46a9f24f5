/** A limit is written in this many significant digits, and in more only where these do not serve. */
const FEWEST = 2;
/** Enough to tell any two floating-point numbers apart. */
const MOST = 17;

/**
 * A number near `wish` in as few significant digits as will do: the first that `serves` among the nearest with two digits
 * and the ones beside it, then with three, and so on. Null where not even `wish` itself serves.
 */
export function legible(wish: number, serves: (number: number) => boolean): number | null {
	for (let digits = FEWEST; digits <= MOST; digits += 1) {
		const found = roundings(wish, digits).find(serves);
		if (found !== undefined) return found;
	}
	return null;
}

/** A number with so many significant digits: the nearest, then the next below and above. */
export function roundings(wish: number, digits: number): number[] {
	const exponent = Number(wish.toExponential().split('e')[1]);
	const shift = exponent - digits + 1;
	// Scaled as text: multiplying by a power of ten can miss by a hair.
	const scaled = Number(wish.toExponential().replace(/e.*$/, `e${digits - 1}`));
	const at = (whole: number) => Number(`${whole}e${shift}`);
	return [Number(wish.toPrecision(digits)), at(Math.floor(scaled)), at(Math.ceil(scaled))];
}
