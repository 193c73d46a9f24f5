import type { Atlas } from '../domain/atlas';
import { horizonsOf, totalsThrough } from '../domain/flow';
import type { Day } from '../domain/partial-date';
import type { Quantity } from '../domain/quantity';
import type { TimeData, TimeSeries } from './chart-data';
import { groupKeysOf } from './group';
import { registerOf } from './portfolio';
import { filterOf, tallyOptionsOf } from './selection';
import type { ViewState } from './view-state';

/** A group to be followed through time. */
export interface Followed {
	readonly key: string;
	readonly name: string;
	/** What its totals are multiplied by; null where a denominator is missing, which leaves it out. */
	readonly scale: number | null;
}

type Totals = readonly (number | null)[];

/**
 * The totals of groups at the end of each period and what each period added. The first year is that of the first figure
 * counted, the last period that of the reader's day, or of the newest data. A group in which nothing is ever counted has
 * no series: that is not 0. A “quarter unknown” that changes nothing is left out.
 */
export function overTime(
	atlas: Atlas,
	view: ViewState,
	groups: readonly Followed[],
	quantity: Quantity
): TimeData {
	const followed = groups.filter(({ scale }) => scale !== null);
	const keys = new Set(followed.map(({ key }) => key));
	const matches = filterOf(atlas, view);
	const horizons = horizonsOf({
		by: view.period,
		firstYear: firstYearOf(atlas),
		through: view.asOf ?? newestDayOf(atlas),
		asOf: view.asOf
	});
	const totals = totalsThrough(registerOf(atlas), horizons, {
		quantity,
		keysOf: (project) =>
			matches(project) ? groupKeysOf(project, view).filter((key) => keys.has(key)) : [],
		options: { leaveOut: (row) => view.withoutDoubtful && row.sourcing === 'doubtful' },
		tallyOptions: tallyOptionsOf(view)
	});
	const counted = followed.flatMap((group) => {
		const ofGroup = totals.get(group.key);
		return ofGroup?.some((total) => total !== null) ? [{ group, totals: ofGroup }] : [];
	});
	const shown = shownOf(
		horizons.map(({ period }) => period),
		counted.map((one) => one.totals)
	);
	return {
		periods: shown.map((index) => horizons[index]?.period ?? ''),
		series: counted.map((one) => seriesOf(one.group, one.totals, shown))
	};
}

/** Periods from the first year with a figure; of what is known by its year alone, only where it changes something. */
function shownOf(periods: readonly string[], series: readonly Totals[]): number[] {
	const first = periods.findIndex((_, index) => series.some((totals) => totals[index] !== null));
	if (first < 0) return [];
	const firstYear = periods[first]?.slice(0, 4) ?? '';
	return periods.flatMap((period, index) => {
		if (period.slice(0, 4) < firstYear) return [];
		const unknown = period.endsWith('?');
		return unknown && series.every((totals) => changeAt(totals, index) === 0) ? [] : [index];
	});
}

function changeAt(totals: Totals, index: number): number {
	return (totals[index] ?? 0) - (totals[index - 1] ?? 0);
}

function seriesOf({ key, name, scale }: Followed, totals: Totals, shown: readonly number[]) {
	const points = shown.map((index) => ({
		total: (totals[index] ?? 0) * (scale ?? 1),
		change: changeAt(totals, index) * (scale ?? 1)
	}));
	return { key, name, points } satisfies TimeSeries;
}

function firstYearOf({ announcements, dataThrough }: Atlas): number {
	return announcements.reduce(
		(first, { announcedOn }) => Math.min(first, Number(announcedOn.slice(0, 4))),
		Number(dataThrough.slice(0, 4))
	);
}

/** The newest day that anything is dated by; what is known by its year alone only says that the year has begun. */
function newestDayOf({ announcements, dataThrough }: Atlas): Day {
	let newest = dataThrough;
	for (const { announcedOn, statusAsOf } of announcements) {
		for (const date of [announcedOn, statusAsOf]) {
			const day = `${date}-01-01`.slice(0, 10);
			if (day > newest) newest = day;
		}
	}
	return newest;
}
