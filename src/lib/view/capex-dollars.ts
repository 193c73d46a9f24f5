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
	const convert = (figure: CapexFigure): CapexFigure => {
		const last = figure.periodEnd.slice(0, 7);
		const first = monthsFrom(last, figure.period === 'FY' ? -11 : -2);
		return { ...figure, amount: inDollarsFrom(figure.amount, first, last, prices) };
	};
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
