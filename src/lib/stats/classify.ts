/**
 * Class limits, strictly ascending; the first and the last hold all values. Class `i` holds
 * `breaks[i] <= value < breaks[i + 1]`, the last one its upper limit too. Values that are all the same give one class from
 * that value to itself, and none give none.
 */
export type Breaks = readonly number[];

/** The class a value falls into; the last class holds its upper limit too. Null outside all classes. */
export function classOf(value: number, breaks: Breaks): number | null {
	const [smallest] = breaks;
	const largest = breaks.at(-1);
	if (smallest === undefined || largest === undefined) return null;
	if (!(value >= smallest && value <= largest)) return null;
	const limits = breaks.slice(0, -1);
	return limits.findLastIndex((limit) => value >= limit);
}
