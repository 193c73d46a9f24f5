import type { Atlas } from '../domain/atlas';
import { byCoverage, countOver, statesWith } from '../domain/state-count';
import type { CountersData, CounterValue } from './chart-data';
import type { Group } from './group';
import { countOfUs } from './rows';
import { scaleOf, type Us } from './scale';
import type { ViewState } from './view-state';

type CountedGroup = CountersData['groups'][number];

/**
 * Every counter's number for each group, of the kind of count a view asks for; `statesCovered` is that of this kind. The
 * reader's own groups stay in their order; of all there are, the largest number any counter has goes first.
 */
export function countersData(
	atlas: Atlas,
	view: ViewState,
	groups: readonly Group[],
	us: Us
): CountersData {
	const { vintages, stateCounts } = atlas;
	const counters = byCoverage(vintages, stateCounts, view.countKind).map((vintage) => ({
		vintage: { ...vintage, statesCovered: statesWith(stateCounts, vintage.id, view.countKind) },
		// A counter's own whole: a share of another's would be of nothing that was counted.
		us: { ...us, total: countOfUs(atlas, vintage.id, view.countKind) }
	}));
	const counted = groups.map((group): CountedGroup => {
		const values = counters.map(({ vintage, us: own }) =>
			valueOf(atlas, view, group, vintage.id, own)
		);
		return { key: group.key, name: group.name, values, spread: spreadOf(values) };
	});
	return {
		vintages: counters.map(({ vintage }) => vintage),
		groups: view.items.length > 0 ? counted : counted.toSorted(byMost)
	};
}

function valueOf(
	{ stateCounts }: Atlas,
	view: ViewState,
	group: Group,
	vintageId: string,
	us: Us
): CounterValue {
	const codes = group.states.map(({ code }) => code);
	const count = countOver(stateCounts, vintageId, view.countKind, codes);
	const scale = scaleOf(view, group, us);
	return { vintageId, count, value: count === null || scale === null ? null : count * scale };
}

/** Least and most of what two counters or more say; one alone has no spread. */
function spreadOf(values: readonly CounterValue[]): CountedGroup['spread'] {
	const known = valuesOf(values);
	if (known.length < 2) return null;
	return { least: Math.min(...known), most: Math.max(...known) };
}

function byMost(a: CountedGroup, b: CountedGroup): number {
	return mostOf(b) - mostOf(a) || (a.name < b.name ? -1 : 1);
}

/** Below any number where no counter has one: 0 is a number. */
function mostOf({ values }: CountedGroup): number {
	return Math.max(-1, ...valuesOf(values));
}

function valuesOf(values: readonly CounterValue[]): number[] {
	return values.flatMap(({ value }) => value ?? []);
}
