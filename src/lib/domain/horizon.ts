import {
	knownAsOf,
	knownAsOfInFullerThanYear,
	lastDayOf,
	type Day,
	type Known
} from './partial-date';

export type PeriodLength = 'year' | 'quarter';

/** The end of a period, and what is known then. */
export interface Horizon {
	readonly period: string;
	readonly known: Known;
}

export interface Span {
	readonly by: PeriodLength;
	readonly firstYear: number;
	/** The last period is the one that holds this day. */
	readonly through: Day;
	/** Where the reader stands: the last horizon. Null is no day: everything announced is known at the end. */
	readonly asOf: Day | null;
}

/** The instants between which flows are taken; everything before the first year belongs to its first period. */
export function horizonsOf({ by, firstYear, through, asOf }: Span): Horizon[] {
	const lastYear = Number(through.slice(0, 4));
	const lastQuarter = Math.ceil(Number(through.slice(5, 7)) / 3);
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
	const horizons = years.flatMap((year) => {
		const last = year === lastYear;
		const end = knownAsOf(`${year}-12-31`);
		if (by === 'year') return [{ period: `${year}`, known: end }];
		// As of a day within a year, nothing is known yet of what is dated by that year alone.
		const wholeYear = !last || asOf === null || asOf.endsWith('-12-31');
		return [
			...quartersOf(year, last ? lastQuarter : 4),
			...(wholeYear ? [{ period: `${year}-Q?`, known: end }] : [])
		];
	});
	const last = horizons.at(-1);
	return last ? [...horizons.slice(0, -1), { ...last, known: knownAsOf(asOf) }] : [];
}

function quartersOf(year: number, upTo: number): Horizon[] {
	return Array.from({ length: upTo }, (_, index) => ({
		period: `${year}-Q${index + 1}`,
		known: knownAsOfInFullerThanYear(
			lastDayOf(`${year}-${String((index + 1) * 3).padStart(2, '0')}`)
		)
	}));
}
