import type { Atlas } from '../domain/atlas';
import type { ConstantDollars } from '../domain/prices';
import type { Vintage } from '../domain/state-count';
import type { Answer, Mark } from './answer';
import { ask } from './ask';
import { inDollarsOf } from './constant-dollars';
import { groupsOf } from './group';
import { isCounters, MEASURE_IDS, measureOf, type MeasureId } from './measures';
import { NORMALIZATION_IDS, normalizationOf, type NormalizationId } from './normalizations';
import { groupedBy } from './own/groups';
import { ownMeasureId } from './own/measure-id';
import { denominatorOf } from './scale';
import type { ViewState } from './view-state';

/** One group's number beside the others'. */
export interface SideCell {
	readonly value: number | null;
	readonly mark: Mark;
	readonly known: number;
	readonly of: number;
	/** Among those that have a number, and only where not all are equal. */
	readonly highest: boolean;
	readonly lowest: boolean;
	/** To the first group's number; null for the first, and where one is missing. */
	readonly difference: number | null;
	/** The same as a quotient; null where the first is 0. */
	readonly ratio: number | null;
}

/** A few groups in columns, every measure in a row. */
export interface SideBySide {
	readonly request: ViewState;
	readonly groups: readonly { readonly key: string; readonly name: string }[];
	readonly rows: readonly {
		readonly measure: MeasureId;
		/** Whose count it is, for counts. */
		readonly vintage: Vintage | null;
		readonly cells: readonly SideCell[];
	}[];
	/** What numbers can be set against, each of its own year; empty for companies and counties. */
	readonly denominators: readonly {
		readonly per: NormalizationId;
		readonly values: readonly (number | null)[];
	}[];
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
}

/** Every measure of the groups a view names, in the reader's order. */
export function sideBySide(whole: Atlas, view: ViewState): SideBySide {
	const atlas = inDollarsOf(whole, view);
	const request: ViewState = { ...view, chart: 'bars', per: 'total' };
	const own = ownMeasures(atlas, request);
	// A place of the reader's file need not be one of ours.
	const groups = groupsOf(atlas, ask(atlas, { ...request, measure: own[0] ?? 'floor' }).request);
	const ours = MEASURE_IDS.filter(
		(id) => !isCounters(measureOf(id)) || groups.every(({ states }) => states.length > 0)
	);
	const rows = [...ours, ...own].map((measure) => {
		const answer = ask(atlas, { ...request, measure });
		return { measure, vintage: answer.vintage, cells: cellsOf(answer, groups) };
	});
	const denominators = NORMALIZATION_IDS.filter((per) => {
		const { denominator, ofUs } = normalizationOf(per);
		return denominator !== null && ofUs === null && groups.every(({ states }) => states.length > 0);
	}).map((per) => ({ per, values: groups.map((group) => denominatorOf(group, per)) }));
	return {
		request,
		groups: groups.map(({ key, name }) => ({ key, name })),
		rows,
		denominators,
		constantDollars: atlas.constantDollars ?? null
	};
}

/** Those of a reader's table stand below ours, where it knows the places that are compared. */
function ownMeasures({ own }: Atlas, { by }: ViewState): MeasureId[] {
	const isOfThese = own?.table && groupedBy(own.table, by) === by;
	return isOfThese ? own.measures.map(ownMeasureId) : [];
}

function cellsOf({ rows }: Answer, groups: readonly { readonly key: string }[]): SideCell[] {
	const found = groups.map(({ key }) => rows.find((row) => row.key === key) ?? null);
	const values = found.flatMap((row) => row?.value ?? []);
	const [most, least] = [Math.max(...values), Math.min(...values)];
	const first = found[0]?.value ?? null;
	return found.map((row, index): SideCell => {
		const value = row?.value ?? null;
		const compared = index > 0 && value !== null && first !== null;
		return {
			value,
			mark: row?.mark ?? 'none_found',
			known: row?.known ?? 0,
			of: row?.of ?? 0,
			highest: value !== null && most > least && value === most,
			lowest: value !== null && most > least && value === least,
			difference: compared ? value - first : null,
			// Of numbers on both sides of zero none is so many times the other.
			ratio: compared && first > 0 && value >= 0 ? value / first : null
		};
	});
}
