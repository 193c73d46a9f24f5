import { ascending, distinct } from './ascending';
import type { Breaks } from './classify';
import { legible } from './legible';

/** Of a step: how far rounding may move a limit. */
const MOVABLE = 0.1;

/**
 * Classes that span the same range each, some of them perhaps empty. Inner limits are rounded to two significant digits,
 * or finer where that would move one by more than a tenth of a step. No more classes than different values.
 */
export function equalBreaks(values: readonly number[], classes: number): Breaks {
	const sorted = ascending(values);
	const [smallest] = sorted;
	const largest = sorted.at(-1);
	if (smallest === undefined || largest === undefined) return [];
	const count = Math.min(classes, distinct(sorted).length);
	const step = (largest - smallest) / count;
	const breaks = [smallest];
	for (let part = 1; part < count; part += 1) {
		const wish = smallest + step * part;
		const before = breaks.at(-1) ?? smallest;
		const limit = legible(
			wish,
			(number) => Math.abs(number - wish) <= step * MOVABLE && number > before && number < largest
		);
		if (limit !== null) breaks.push(limit);
	}
	return [...breaks, largest];
}
