import type { CapexFigure } from '../domain/capex';
import type { MonthlyPrices } from '../domain/prices';
import { monthsFrom } from '../stats/deflate';
import type { CapexCompany } from './capex-years';
import { inDollarsFrom } from './constant-dollars';

/**
 * A company's figures in the newest dollars there are prices for, each over the mean of the published months of its fiscal year or
 * quarter: that is when the money is spent, whenever it was spoken of.
 */
export function capexInNewestDollars<C extends CapexCompany>(company: C, prices: MonthlyPrices): C {
	const convert = (figure: CapexFigure) => figureInNewestDollars(figure, prices);
	return {
		...company,
		years: company.years.map((year) => ({
			...year,
			guidance: year.guidance.map(convert),
			actual: year.actual.map(convert)
		})),
		quarters: company.quarters.map(convert)
	};
}

/** The same of one figure; one whose period begins before the prices do stays as it is. */
export function figureInNewestDollars(figure: CapexFigure, prices: MonthlyPrices): CapexFigure {
	const last = figure.periodEnd.slice(0, 7);
	const amount = inDollarsFrom(figure.amount, firstMonthOf(figure), last, prices);
	return { ...figure, amount };
}

/** How many figures are of periods that begin before the prices do, and stay as stated. */
export function unconvertedOf(companies: readonly CapexCompany[], prices: MonthlyPrices): number {
	const oldest = prices[0]?.month ?? '';
	return companies
		.flatMap(({ years, quarters }) => [
			...years.flatMap(({ guidance, actual }) => [...guidance, ...actual]),
			...quarters
		])
		.filter((figure) => firstMonthOf(figure) < oldest).length;
}

function firstMonthOf({ periodEnd, period }: CapexFigure): string {
	return monthsFrom(periodEnd.slice(0, 7), period === 'FY' ? -11 : -2);
}
