import type { RatioId } from '../domain/ratio';
import type { Vintage } from '../domain/state-count';

/** One group's total through time. Values are normalised as the request asks. */
export interface TimeSeries {
	readonly key: string;
	readonly name: string;
	/** One for each period of the answer, in order. */
	readonly points: readonly TimePoint[];
}

/** A group at the end of a period. */
export interface TimePoint {
	/** The total as of the period's end; null while nothing of the group is counted, which is not 0. */
	readonly total: number | null;
	/**
	 * That minus the total as of the end before, of which nothing counted takes off nothing; it may be negative. Null where
	 * nothing is counted at either end, and for parts of the US: those of two wholes have no difference that was added.
	 */
	readonly change: number | null;
}

/** What is drawn over time and in small multiples. */
export interface TimeData {
	/** `2025` or `2025-Q3`; what is known only by its year stands in `2025-Q?` after that year's quarters. */
	readonly periods: readonly string[];
	readonly series: readonly TimeSeries[];
}

export interface ScatterPoint {
	/** A project's id or a group's key. */
	readonly key: string;
	readonly name: string;
	/** Whose project it is and where; null for a group. */
	readonly company: string | null;
	readonly state: string | null;
	/** The group it belongs to; its own key for a group. */
	readonly group: string;
	readonly groupName: string;
	/** The measure `against`, to the right, and the measure asked for, upwards; both as totals. */
	readonly x: number;
	readonly y: number;
	/** Far from what the others have in common, by the interquartile rule on y over x. It is named in the picture. */
	readonly outlier: boolean;
}

export interface ScatterData {
	readonly points: readonly ScatterPoint[];
	/** Projects or groups counted that lack one of the two figures, or cannot stand on a logarithmic scale. */
	readonly leftOut: number;
}

export interface DistributionPoint {
	readonly projectId: string;
	readonly name: string;
	readonly company: string;
	/** Null where it is in no single state. */
	readonly state: string | null;
	readonly group: string;
	readonly value: number;
	/** The two figures it is the ratio of. */
	readonly over: number;
	readonly under: number;
}

/** A middle value with the quarters around it; null where there are no points. */
export interface Quartiles {
	readonly q1: number;
	readonly median: number;
	readonly q3: number;
}

export interface DistributionGroup {
	readonly key: string;
	readonly name: string;
	/** By value. */
	readonly points: readonly DistributionPoint[];
	readonly quartiles: Quartiles | null;
}

/** How a ratio varies over projects, each with its own figures. */
export interface DistributionData {
	readonly ratio: RatioId;
	readonly groups: readonly DistributionGroup[];
	readonly whole: Quartiles | null;
	/** Counted projects without both figures. */
	readonly leftOut: number;
}

/** One counter's number for one group; null where it does not report the group, or reports a part of it only. */
export interface CounterValue {
	readonly vintageId: string;
	/** As counted, and normalised as the request asks. */
	readonly count: number | null;
	readonly value: number | null;
}

/** Who counts what: every counter's number beside the others', group by group. They are never added. */
export interface CountersData {
	/** Counters that counted the kind asked for, those that cover most first, then the newest. */
	readonly vintages: readonly Vintage[];
	readonly groups: readonly {
		readonly key: string;
		readonly name: string;
		/** One for each vintage, in order. */
		readonly values: readonly CounterValue[];
		/** Least and most of the values there are; null where fewer than two counters report. */
		readonly spread: { readonly least: number; readonly most: number } | null;
	}[];
}
