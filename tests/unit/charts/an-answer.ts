import type { Answer, AnswerRow } from '../../../src/lib/view/answer';
import { NO_FACTS } from '../../../src/lib/view/facts';
import { AMAZON_NC_GA, type ViewState } from '../../../src/lib/view/view-state';

/** An answer made by hand, for what draws and writes answers. */
export function anAnswer(
	rows: readonly (Partial<AnswerRow> & { readonly name: string })[],
	request: Partial<ViewState> = {},
	rest: Partial<Answer> = {}
): Answer {
	return {
		request: { ...AMAZON_NC_GA, companies: [], ...request },
		rows: rows.map((row, index) => aRow(row, index)),
		breaks: [],
		classing: { method: 'quantile', spread: 'skewed' },
		counters: null,
		vintage: null,
		companyNames: {},
		stateNames: {},
		whole: null,
		notAllocated: null,
		time: null,
		scatter: null,
		distribution: null,
		coverage: { known: rows.length, of: rows.length },
		everyGroup: false,
		constantDollars: null,
		own: null,
		dataThrough: '2026-07-02',
		dataVersion: '2026-07-02-abcdef',
		...rest
	};
}

function aRow(row: Partial<AnswerRow> & { readonly name: string }, index: number): AnswerRow {
	const value = row.value === undefined ? 1e9 : row.value;
	return {
		key: row.name.slice(0, 2).toUpperCase() + index,
		mark: value === null ? 'no_figure' : 'known',
		value,
		high: value,
		open: false,
		total: value,
		totalHigh: value,
		denominator: null,
		rank: value === null ? null : index + 1,
		parts: value === null ? [] : [{ key: 'announced', value }],
		classIndex: null,
		known: value === null ? 0 : 1,
		of: 1,
		shared: 0,
		setAside: 0,
		doubtful: 0,
		dominant: [],
		nationalOnly: false,
		facts: NO_FACTS,
		...row
	};
}
