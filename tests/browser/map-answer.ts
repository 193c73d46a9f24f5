import { STATE_CODES, type StateCode } from '$lib/domain/place';
import { classOf } from '$lib/stats/classify';
import { quantileBreaks } from '$lib/stats/quantile-breaks';
import { ranks } from '$lib/stats/rank';
import type { Answer, AnswerRow, Mark } from '$lib/view/answer';
import { NO_FACTS } from '$lib/view/facts';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';

export type Cell = number | Exclude<Mark, 'known'>;

/** Every state with a number of its own, so that classes and ranks are known: Alaska 1, Alabama 2 ... Wyoming 51. */
export const numbered: Readonly<Record<StateCode, Cell>> = Object.fromEntries(
	STATE_CODES.map((code, index) => [code, index + 1])
) as Record<StateCode, Cell>;

/** An answer about data centers, by one counter. */
export function countAnswer(cells: Readonly<Partial<Record<StateCode, Cell>>> = numbered): Answer {
	return {
		...answerOf(cells, { ...DEFAULTS.map, measure: 'data_centers' }),
		vintage: {
			id: 'osm',
			label: 'OpenStreetMap',
			counter: 'OpenStreetMap',
			asOf: '2026-07-12',
			statesCovered: 51,
			inclusionRule: null,
			licence: 'ODbL-1.0',
			note: null,
			openStreetMap: true,
			sourceUrl: 'https://example.org'
		}
	};
}

/** An answer about dollars, with every mark in it. */
export function dollarAnswer(cells: Readonly<Partial<Record<StateCode, Cell>>>): Answer {
	return answerOf(cells, { ...DEFAULTS.map, measure: 'floor', per: 'resident' });
}

/** An answer about dollars that are not set against anything, which circles stand for. */
export function totalsAnswer(cells: Readonly<Partial<Record<StateCode, Cell>>>): Answer {
	return answerOf(cells, { ...DEFAULTS.map, measure: 'floor' });
}

/** The same answer by quantiles in so many classes. */
export function inClasses(answer: Answer, count: number): Answer {
	const classed = answer.rows.flatMap(({ value }) =>
		value === null || value === 0 ? [] : [value]
	);
	const breaks = quantileBreaks(classed, count);
	return {
		...answer,
		breaks,
		rows: answer.rows.map((row) => ({
			...row,
			classIndex: row.value === null || row.value === 0 ? null : classOf(row.value, breaks)
		}))
	};
}

function answerOf(cells: Readonly<Partial<Record<StateCode, Cell>>>, request: ViewState): Answer {
	const asked = STATE_CODES.filter((code) => cells[code] !== undefined);
	const values = asked.map((code) => {
		const cell = cells[code];
		return typeof cell === 'number' ? cell : null;
	});
	const breaks = quantileBreaks(
		values.filter((value) => value !== null && value !== 0).map(Number),
		5
	);
	const places = ranks(values);
	const rows = asked
		.map((code, index) => {
			const cell = cells[code];
			return row(code, cell ?? 'none_found', places[index] ?? null, breaks);
		})
		.toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.name < b.name ? -1 : 1));
	return {
		request,
		rows,
		breaks,
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
		coverage: { known: 1, of: 1 },
		everyGroup: true,
		constantDollars: null,
		own: null,
		dataThrough: '2026-07-12',
		dataVersion: 'test'
	};
}

function row(
	code: StateCode,
	cell: Cell,
	rank: number | null,
	breaks: readonly number[]
): AnswerRow {
	const value = typeof cell === 'number' ? cell : null;
	return {
		key: code,
		name: NAMES[code],
		mark: typeof cell === 'number' ? 'known' : cell,
		value,
		high: value === null ? null : value * 1.5,
		open: false,
		total: value,
		totalHigh: value,
		denominator: null,
		rank,
		parts: [],
		classIndex: value === null || value === 0 ? null : classOf(value, breaks),
		known: value === null ? 0 : 3,
		of: value === null ? 0 : 5,
		shared: 0,
		setAside: 0,
		doubtful: 0,
		dominant: [],
		nationalOnly: false,
		facts: NO_FACTS
	};
}

// prettier-ignore
const NAMES: Readonly<Record<StateCode, string>> = {
	AK: 'Alaska', AL: 'Alabama', AR: 'Arkansas', AZ: 'Arizona', CA: 'California', CO: 'Colorado',
	CT: 'Connecticut', DC: 'District of Columbia', DE: 'Delaware', FL: 'Florida', GA: 'Georgia', HI: 'Hawaii',
	IA: 'Iowa', ID: 'Idaho', IL: 'Illinois', IN: 'Indiana', KS: 'Kansas', KY: 'Kentucky', LA: 'Louisiana',
	MA: 'Massachusetts', MD: 'Maryland', ME: 'Maine', MI: 'Michigan', MN: 'Minnesota', MO: 'Missouri',
	MS: 'Mississippi', MT: 'Montana', NC: 'North Carolina', ND: 'North Dakota', NE: 'Nebraska',
	NH: 'New Hampshire', NJ: 'New Jersey', NM: 'New Mexico', NV: 'Nevada', NY: 'New York', OH: 'Ohio',
	OK: 'Oklahoma', OR: 'Oregon', PA: 'Pennsylvania', RI: 'Rhode Island', SC: 'South Carolina',
	SD: 'South Dakota', TN: 'Tennessee', TX: 'Texas', UT: 'Utah', VA: 'Virginia', VT: 'Vermont', WA: 'Washington',
	WI: 'Wisconsin', WV: 'West Virginia', WY: 'Wyoming'
};
