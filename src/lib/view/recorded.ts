import type { Atlas } from '../domain/atlas';
import { historyOf, type History } from '../domain/history';
import { horizonsOf } from '../domain/horizon';
import type { Day } from '../domain/partial-date';
import { leftOutOf, registerOf } from './portfolio';
import { remembering } from './remember';
import type { ViewState } from './view-state';

/** What was known at the end of each period. */
export interface Recorded {
	readonly periods: readonly string[];
	readonly history: History;
}

const made = remembering<Atlas, string, Recorded>(1);

/**
 * From the year of the first announcement to the reader's day, or to the newest data. It is worked out once for a view's
 * periods, day and doubtful rows: another measure, filter or group is added up from it.
 */
export function recorded(atlas: Atlas, view: ViewState): Recorded {
	const { period: by, asOf, withoutDoubtful } = view;
	return made(atlas, [by, asOf ?? '', withoutDoubtful].join(' '), () => {
		const through = asOf ?? newestDayOf(atlas);
		const horizons = horizonsOf({ by, firstYear: firstYearOf(atlas), through, asOf });
		return {
			periods: horizons.map(({ period }) => period),
			history: historyOf(registerOf(atlas), horizons, leftOutOf(view))
		};
	});
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
