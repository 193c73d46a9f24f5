import type { CapexFigure } from '../domain/capex';

/** Fiscal years that a profile shows; the others are on their own page. */
const YEARS_SHOWN = 5;

/** A company's capital expenditure in short. */
export interface CapexLines {
	/** The names under which it reports: Google's figures are Alphabet's. */
	readonly reporters: readonly string[];
	/** Whole fiscal years as reported, the newest first. */
	readonly actual: readonly CapexFigure[];
	/** What it last said of each fiscal year that it has not reported yet, the latest year first. */
	readonly guidance: readonly CapexFigure[];
}

/** Null where no whole year is known. Quarters are left out: they are in their years. */
export function capexLines(figures: readonly CapexFigure[]): CapexLines | null {
	const years = figures
		.filter(({ period }) => period === 'FY')
		.toSorted((a, b) => (a.periodEnd < b.periodEnd ? 1 : a.periodEnd > b.periodEnd ? -1 : 0));
	if (years.length === 0) return null;
	const actual = years.filter(({ kind }) => kind === 'actual');
	const reported = actual[0]?.periodEnd ?? '';
	const newest = new Map<string, CapexFigure>();
	for (const figure of years) {
		if (figure.kind === 'actual' || figure.periodEnd <= reported) continue;
		const said = newest.get(figure.periodEnd);
		if (!said || (said.statedOn ?? '') < (figure.statedOn ?? ''))
			newest.set(figure.periodEnd, figure);
	}
	return {
		reporters: [...new Set(years.map(({ reporter }) => reporter))],
		actual: actual.slice(0, YEARS_SHOWN).map(withoutNote),
		guidance: [...newest.values()].map(withoutNote)
	};
}

/** The notes are long, and stand on the page of all figures. */
function withoutNote(figure: CapexFigure): CapexFigure {
	return { ...figure, note: null };
}
