/** A day in full, `YYYY-MM-DD`. */
export type Day = string;

/** A day known in full, to its month or to its year: `2025-06-04`, `2025-06`, `2025`. */
export type PartialDate = string;

/** Whether something dated is known from where the reader stands. */
export type Known = (date: PartialDate) => boolean;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that exist in the calendar. */
export function isPartialDate(text: string): boolean {
	const match = SHAPE.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (month === undefined) return true;
	if (Number(month) < 1 || Number(month) > 12) return false;
	return (
		day === undefined || (Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
	);
}

/** True for a `YYYY-MM-DD` that exists in the calendar. */
export function isDay(text: string): boolean {
	return text.length === 10 && isPartialDate(text);
}

/** The day a partial date counts from: the last one of its period. */
export function lastDayOf(date: PartialDate): Day {
	if (date.length === 10) return date;
	if (date.length === 4) return `${date}-12-31`;
	const [year, month] = date.split('-').map(Number);
	return `${date}-${String(daysIn(year ?? 0, month ?? 1)).padStart(2, '0')}`;
}

/** The first day of a partial date's period. */
export function firstDayOf(date: PartialDate): Day {
	return date.length === 10 ? date : date.length === 4 ? `${date}-01-01` : `${date}-01`;
}

/** What is known as of a day; without a day, everything is. */
export function knownAsOf(day: Day | null): Known {
	return day === null ? () => true : (date) => lastDayOf(date) <= day;
}

/**
 * As `knownAsOf`, but what is dated by its year alone stays unknown through that year's last day. The difference to
 * `knownAsOf` on 31 December is what belongs to "quarter unknown".
 */
export function knownAsOfInFullerThanYear(day: Day): Known {
	return (date) => (date.length === 4 && date === day.slice(0, 4) ? false : lastDayOf(date) <= day);
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
