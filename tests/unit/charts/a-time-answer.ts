import type { Answer } from '../../../src/lib/view/answer';
import type { ViewState } from '../../../src/lib/view/view-state';
import { anAnswer } from './an-answer';

const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4', 'Q?'].map((quarter) => `2025-${quarter}`);
export const PERIODS = [...QUARTERS, '2026-Q1', '2026-Q2', '2026-Q3'];

/**
 * An answer over time made by hand: what each group's eight periods added, in billions; null is a period at whose end
 * nothing is counted.
 */
export function aTimeAnswer(
	added: Readonly<Record<string, readonly (number | null)[]>>,
	request: Partial<ViewState> = {}
): Answer {
	const names = Object.keys(added);
	const answer = anAnswer(
		names.map((name) => ({ key: name, name })),
		{ chart: 'time', items: names, ...request }
	);
	const series = names.map((name) => {
		let total: number | null = null;
		const points = PERIODS.map((_, index) => {
			const step = added[name]?.[index];
			const before: number | null = total;
			total = step === null ? null : (before ?? 0) + (step ?? 0) * 1e9;
			const unknown = total === null && before === null;
			return { total, change: unknown ? null : (total ?? 0) - (before ?? 0) };
		});
		return { key: name, name, points };
	});
	return { ...answer, time: { periods: PERIODS, series } };
}

/** Eight groups that end close to one another. */
export const CLOSE = Object.fromEntries(
	['Georgia', 'North Carolina', 'Virginia', 'Texas', 'Ohio', 'Iowa', 'Utah', 'Arizona'].map(
		(name, index) => [name, [1, 0, index / 10, 0, 0, 0, 0, 0]]
	)
);
