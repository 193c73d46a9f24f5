import type { CapexFigure } from '../domain/capex';

/** A fiscal year of a company: what it said it would spend, revision by revision, and what it reported. */
export interface CapexYear {
	readonly fiscalYear: number;
	readonly periodEnd: string;
	/** Oldest statement first; those of no stated day come first. */
	readonly guidance: readonly CapexFigure[];
	/** More than one where it is reported by more than one definition: use one, they are never added. */
	readonly actual: readonly CapexFigure[];
}

export interface CapexCompany {
	readonly companyId: string;
	/** Google's figures are Alphabet's. */
	readonly reporter: string;
	/** Whole years, the newest first. */
	readonly years: readonly CapexYear[];
	/** Reported quarters, the newest first. They are in their years. */
	readonly quarters: readonly CapexFigure[];
	/** Its fiscal year ends with the calendar's. */
	readonly calendarYears: boolean;
}

/** Every company with its fiscal years, the one that reported most in a year first. */
export function capexCompanies(figures: readonly CapexFigure[]): CapexCompany[] {
	const reporters = [...new Set(figures.map(({ reporter }) => reporter))];
	return reporters
		.flatMap((reporter) => {
			const own = figures.filter((figure) => figure.reporter === reporter);
			const [first] = own;
			return first ? [companyOf(first.companyId, reporter, own)] : [];
		})
		.toSorted((a, b) => mostOf(b) - mostOf(a) || (a.reporter < b.reporter ? -1 : 1));
}

/** The most that a figure says: the high end of a range. */
export function highOf({ amount }: CapexFigure): number {
	return amount.highUsd ?? amount.usd;
}

function companyOf(
	companyId: string,
	reporter: string,
	figures: readonly CapexFigure[]
): CapexCompany {
	const whole = figures.filter(({ period }) => period === 'FY');
	const ends = [...new Set(whole.map(({ periodEnd }) => periodEnd))].toSorted().toReversed();
	return {
		companyId,
		reporter,
		years: ends.map((periodEnd) => {
			const own = whole.filter((figure) => figure.periodEnd === periodEnd);
			return {
				fiscalYear: own[0]?.fiscalYear ?? 0,
				periodEnd,
				guidance: own
					.filter(({ kind }) => kind === 'guidance')
					.toSorted((a, b) => ((a.statedOn ?? '') < (b.statedOn ?? '') ? -1 : 1)),
				actual: own.filter(({ kind }) => kind === 'actual')
			};
		}),
		quarters: figures
			.filter(({ period, kind }) => period !== 'FY' && kind === 'actual')
			.toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : -1)),
		calendarYears: ends.every((end) => end.endsWith('-12-31'))
	};
}

function mostOf({ years }: CapexCompany): number {
	return Math.max(0, ...years.flatMap(({ actual }) => actual.map(({ amount }) => amount.usd)));
}
