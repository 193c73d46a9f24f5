import type { Amount } from '../domain/amount';
import type { Atlas } from '../domain/atlas';
import type { ConstantDollars, MonthlyPrices } from '../domain/prices';
import { firstDayOf, lastDayOf, type PartialDate } from '../domain/partial-date';
import { deflator, gapsOf } from '../stats/deflate';
import { measureOf, type MeasureId } from './measures';
import { normalizationOf } from './normalizations';
import { showsOwn } from './own/answerable';
import { remembering } from './remember';
import type { ViewState } from './view-state';

const constant = remembering<Atlas, 'constant', Atlas>(1);

/**
 * The atlas in the dollars a view asks for. In constant dollars every amount is multiplied by the consumer price index (CPI-U, US
 * Bureau of Labor Statistics) of the newest published month over that of the month its row was announced in; of a date known by
 * its year or month, over the mean of that period's published months. Whole dollars, so that sums stay exact. An atlas without
 * an index is answered as announced.
 */
export function inDollarsOf(atlas: Atlas, { dollars }: Pick<ViewState, 'dollars'>): Atlas {
	if (dollars === 'announced' || atlas.constantDollars || !atlas.prices?.length) return atlas;
	return constant(atlas, 'constant', () => converted(atlas, atlas.prices ?? []));
}

/** What the newest dollars of an index are called by; null where there is none. */
export function constantDollarsOf(prices: MonthlyPrices, unconverted = 0): ConstantDollars | null {
	const base = prices.at(-1)?.month;
	return base === undefined ? null : { base, interpolated: gapsOf(prices), unconverted };
}

/** An amount of a date in the newest dollars; as it is where the index does not reach back to it. */
export function inNewestDollars(amount: Amount, of: PartialDate, prices: MonthlyPrices): Amount {
	return inDollarsFrom(amount, firstDayOf(of).slice(0, 7), lastDayOf(of).slice(0, 7), prices);
}

/** An amount of the months from `first` to `last` in the newest dollars; as it is where the index does not reach back. */
export function inDollarsFrom(
	amount: Amount,
	first: string,
	last: string,
	prices: MonthlyPrices
): Amount {
	const factor = factorOf(prices, first, last);
	if (factor === null || factor === 1) return amount;
	const times = (usd: number) => Math.round(usd * factor);
	return {
		...amount,
		usd: times(amount.usd),
		highUsd: amount.highUsd === null ? null : times(amount.highUsd),
		announced: amount
	};
}

/** Whether a view's numbers, what they are set against, or what it filters by, are money: else no dollars are spoken of. */
export function speaksOfMoney(
	view: Pick<ViewState, 'measure' | 'per' | 'against' | 'chart' | 'atLeastUsd' | 'atMostUsd'>
): boolean {
	// What a reader's own amounts are in, and of which year, only he knows.
	if (showsOwn(view)) return false;
	const isMoney = (id: MeasureId) => {
		const { unit, ratio } = measureOf(id);
		return unit === 'usd' || (ratio !== null && ratio !== 'jobs_per_mw');
	};
	return (
		isMoney(view.measure) ||
		view.per === 'gdp' ||
		(view.chart === 'scatter' && isMoney(view.against)) ||
		view.atLeastUsd !== null ||
		view.atMostUsd !== null
	);
}

function converted(atlas: Atlas, prices: MonthlyPrices): Atlas {
	const { year } = normalizationOf('gdp').denominator ?? { year: 0 };
	const gdp = factorOf(prices, `${year}-01`, `${year}-12`) ?? 1;
	const announcements = atlas.announcements.map((row) =>
		row.amount ? { ...row, amount: inNewestDollars(row.amount, row.announcedOn, prices) } : row
	);
	const oldest = prices[0]?.month ?? '';
	const unconverted = announcements.filter(
		({ amount, announcedOn }) => amount && firstDayOf(announcedOn).slice(0, 7) < oldest
	).length;
	return {
		...atlas,
		constantDollars: constantDollarsOf(prices, unconverted) ?? undefined,
		announcements,
		// Money is set against money of the same dollars.
		states: atlas.states.map((state) => ({
			...state,
			gdp2024Usd: Math.round(state.gdp2024Usd * gdp)
		}))
	};
}

function factorOf(prices: MonthlyPrices, first: string, last: string): number | null {
	const base = prices.at(-1)?.month;
	return base === undefined ? null : deflator(prices, base, first, last);
}
