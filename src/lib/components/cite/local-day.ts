import type { Day } from '../../domain/partial-date';

/** The day it is for the reader, by the reader's own clock. */
export function localDay(now: Date): Day {
	const two = (value: number) => `${value}`.padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
