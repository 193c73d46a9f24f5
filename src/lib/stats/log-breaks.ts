import { ascending, distinct } from './ascending';
import type { Breaks } from './classify';
import { legible } from './legible';

/** Of a step of the logarithm: how far rounding may move a limit. */
const MOVABLE = 0.1;

/**
 * Classes that span the same factor each, some of them perhaps empty; rounded as those of equal intervals are. Null where a
 * value is not above 0 and so has no logarithm.
 */
export function logBreaks(values: readonly number[], classes: number): Breaks | null {
	const sorted = ascending(values);
	const [smallest] = sorted;
	const largest = sorted.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	if (smallest <= 0) return null;
	const count = Math.min(classes, distinct(sorted).length);
	const step = (Math.log(largest) - Math.log(smallest)) / count;
	const breaks = [smallest];
	for (let part = 1; part < count; part += 1) {
		const at = Math.log(smallest) + step * part;
		const before = breaks.at(-1) ?? smallest;
		const limit = legible(
			Math.exp(at),
			(number) =>
				Math.abs(Math.log(number) - at) <= step * MOVABLE && number > before && number < largest
		);
		if (limit !== null) breaks.push(limit);
	}
	return [...breaks, largest];
}
