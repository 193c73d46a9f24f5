import type { Component } from 'svelte';
import type { Drawing } from '../charts/draw';
import type { Locale } from '../domain/locale';
import type { Table } from '../export/table';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import type { ChartId } from '../view/view-state';

/** A kind of chart with everything a figure needs of it; bars are always there, the others come when asked for. */
export interface DrawnKind {
	readonly Chart: Component<{ answer: Answer; locale: Locale; label: string }>;
	/** The same picture for a file. */
	readonly plot: (answer: Answer, tokens: Tokens, locale: Locale) => Drawing;
	/** The same numbers, for the table beside it and for files. */
	readonly table: (answer: Answer, locale: Locale) => Pick<Table, 'columns' | 'rows'>;
	/** What must be said beside it and is not said in it. */
	readonly notes: (answer: Answer, locale: Locale) => readonly string[];
}

type Other = Exclude<ChartId, 'bars'>;

const LOADERS: Readonly<Record<Other, () => Promise<DrawnKind>>> = {
	time: async () => {
		const [{ default: Chart }, { plotOfTime }, { timeTableOf }] = await Promise.all([
			import('./chart/TimeChart.svelte'),
			import('../charts/time/plots'),
			import('../words/time')
		]);
		return { Chart, plot: plotOfTime, table: timeTableOf, notes: () => [] };
	},
	multiples: async () => {
		const [{ default: Chart }, { plotOfMultiples }, { timeTableOf }] = await Promise.all([
			import('./chart/Multiples.svelte'),
			import('../charts/time/plots'),
			import('../words/time')
		]);
		return { Chart, plot: plotOfMultiples, table: timeTableOf, notes: () => [] };
	},
	scatter: async () => {
		const [{ default: Chart }, { plotOfScatter }, { scatterTableOf }, { scatterNotesOf }] =
			await Promise.all([
				import('./chart/ScatterChart.svelte'),
				import('../charts/scatter/draw'),
				import('../charts/scatter/table'),
				import('../words/scatter')
			]);
		return {
			Chart,
			plot: plotOfScatter,
			table: scatterTableOf,
			notes: ({ request, scatter }, locale) =>
				scatter ? scatterNotesOf(request, scatter, locale) : []
		};
	},
	distribution: async () => {
		const [
			{ default: Chart },
			{ plotOfDistribution },
			{ distributionTableOf },
			{ distributionNotesOf }
		] = await Promise.all([
			import('./chart/DistributionChart.svelte'),
			import('../charts/distribution/draw'),
			import('../charts/distribution/table'),
			import('../words/distribution')
		]);
		return {
			Chart,
			plot: plotOfDistribution,
			table: distributionTableOf,
			notes: ({ distribution }, locale) =>
				distribution ? distributionNotesOf(distribution, locale) : []
		};
	},
	counters: async () => {
		const [
			{ default: Chart },
			{ plotOfCounters },
			{ countersTableOf },
			{ kindOfScale },
			{ counterNotesOf }
		] = await Promise.all([
			import('./chart/CountersChart.svelte'),
			import('../charts/counters/draw'),
			import('../charts/counters/table'),
			import('../charts/counters/scale'),
			import('../words/counters')
		]);
		return {
			Chart,
			plot: plotOfCounters,
			table: countersTableOf,
			notes: ({ request, counters }, locale) =>
				counters
					? counterNotesOf(request, counters, kindOfScale(counters, request).zeroApart, locale)
					: []
		};
	}
};

const loaded = new Map<Other, Promise<DrawnKind>>();

/** Loads a kind once; where that fails it is tried again the next time. */
export function drawnKind(id: Other): Promise<DrawnKind> {
	const known = loaded.get(id);
	if (known) return known;
	const kind = LOADERS[id]();
	loaded.set(id, kind);
	kind.catch(() => loaded.delete(id));
	return kind;
}
