import type { Atlas } from '../domain/atlas';
import { changesOf, totalsThrough } from '../domain/flow';
import type { Quantity } from '../domain/quantity';
import type { TimeData } from './chart-data';
import { groupKeysOf } from './group';
import { normalizationOf } from './normalizations';
import { recorded } from './recorded';
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

/** The key of the whole selection, which shares are taken of; no group has it. */
const US = '';

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
	const keys = new Set(groups.flatMap(({ key, scale }) => (scale === null ? [] : [key])));
	const ofUs = normalizationOf(view.per).ofUs !== null;
	const matches = filterOf(atlas, view);
	const { periods, history } = recorded(atlas, view);
	const totals = totalsThrough(history, {
		quantity,
		keysOf(project) {
			const own = groupKeysOf(project, view).filter((key) => keys.has(key));
			if (ofUs) own.push(US);
			return own.length > 0 && matches(project) ? own : [];
		},
		tallyOptions: tallyOptionsOf(view)
	});
	const toThen = ofUs ? newestOverThen(totals.get(US) ?? []) : periods.map(() => 1);
	const counted = groups.flatMap(({ key, name, scale }) => {
		const own = totals.get(key);
		if (scale === null || !own?.some((total) => total !== null)) return [];
		const values = own.map((total, index) => times(times(total, scale), at(toThen, index)));
		return [{ key, name, scale, added: changesOf(own), values }];
	});
	const shown = shownOf(
		periods,
		counted.map(({ values }) => values)
	);
	return {
		periods: shown.map((index) => periods[index] ?? ''),
		series: counted.map(({ key, name, scale, added, values }) => ({
			key,
			name,
			points: shown.map((index) => ({
				total: at(values, index),
				change: ofUs ? null : times(at(added, index), scale)
			}))
		}))
	};
}

/**
 * Groups come set against the newest US total. Over time that would show how the group grew and call it a share, so each
 * period is set against the US total of its own end.
 */
function newestOverThen(ofUs: Totals): Totals {
	const newest = ofUs.at(-1) ?? null;
	return ofUs.map((then) =>
		then === null || then === 0 || newest === null ? null : newest / then
	);
}

/** Periods from the first year with a figure; of what is known by its year alone, only where it changes something. */
function shownOf(periods: readonly string[], series: readonly Totals[]): number[] {
	const first = periods.findIndex((_, index) =>
		series.some((values) => at(values, index) !== null)
	);
	if (first < 0) return [];
	const firstYear = periods[first]?.slice(0, 4) ?? '';
	return periods.flatMap((period, index) => {
		if (period.slice(0, 4) < firstYear) return [];
		const unknown = period.endsWith('?');
		return unknown && series.every((values) => isAsBefore(values, index)) ? [] : [index];
	});
}

/** A first figure of 0 is not as before: until then nothing was counted. */
function isAsBefore(values: Totals, index: number): boolean {
	return at(values, index) === at(values, index - 1);
}

function at(totals: Totals, index: number): number | null {
	return totals[index] ?? null;
}

function times(value: number | null, by: number | null): number | null {
	return value === null || by === null ? null : value * by;
}
