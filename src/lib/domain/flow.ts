import { familiesOf, type Family } from './family';
import type { Register } from './lineage';
import {
	knownAsOf,
	knownAsOfInFullerThanYear,
	lastDayOf,
	type Day,
	type Known,
	type PartialDate
} from './partial-date';
import { projectsWhere, type Project, type ProjectOptions } from './project';
import type { Quantity } from './quantity';
import { tally, type TallyOptions } from './tally';

export interface Flow {
	/** `2025` for a year, `2025-Q3` for a quarter, `2025-Q?` for what is known only by its year. */
	readonly period: string;
	/** The total as of the period's end minus the total as of the end before; it may be negative. */
	readonly change: number;
	/** The total as of the period's end. */
	readonly total: number;
}

export interface FlowRequest {
	readonly quantity: Quantity;
	readonly by: PeriodLength;
	readonly firstYear: number;
	readonly lastYear: number;
	/** Which projects of those known belong to the selection. */
	readonly select: (project: Project) => boolean;
	readonly options?: ProjectOptions;
}

export type PeriodLength = 'year' | 'quarter';

/** The end of a period, and what is known then. */
export interface Horizon {
	readonly period: string;
	readonly known: Known;
}

export interface Span {
	readonly by: PeriodLength;
	readonly firstYear: number;
	/** The last period is the one that holds this day. */
	readonly through: Day;
	/** Where the reader stands: the last horizon. Null is no day: everything announced is known at the end. */
	readonly asOf: Day | null;
}

export interface TotalsRequest {
	readonly quantity: Quantity;
	/** The groups a project is in; none where it does not belong to the selection. */
	readonly keysOf: (project: Project) => readonly string[];
	readonly options?: ProjectOptions;
	readonly tallyOptions?: TallyOptions;
}

/** How a total grew, period by period. The flows add up to the total as of the last period's end. */
export function flows(register: Register, request: FlowRequest): Flow[] {
	const { by, firstYear, lastYear, select } = request;
	const lastDay = `${lastYear}-12-31`;
	const horizons = horizonsOf({ by, firstYear, through: lastDay, asOf: lastDay });
	const totals = totalsThrough(register, horizons, {
		...request,
		keysOf: (project) => (select(project) ? [''] : [])
	}).get('');
	let before = 0;
	return horizons.map(({ period }, index) => {
		const total = totals?.[index] ?? 0;
		const change = total - before;
		before = total;
		return { period, change, total };
	});
}

/**
 * Each group's total as of every horizon, of which each knows what those before it know; null while nothing of it is
 * counted. Groups that never have a member are left out. From one horizon to the next only those families are worked out
 * anew of which something became known, and only their groups are added up again: as of a day most of the register is as
 * it was three months before.
 */
export function totalsThrough(
	register: Register,
	horizons: readonly Horizon[],
	{ quantity, keysOf, options, tallyOptions }: TotalsRequest
): ReadonlyMap<string, readonly (number | null)[]> {
	const totals = new Map<string, (number | null)[]>();
	const members = new Map<string, Set<Project>>();
	const placed = new Map<Family, readonly Placed[]>();
	const changes = changesOf(register, horizons);
	for (const [index, { known }] of horizons.entries()) {
		const touched = new Set<string>();
		for (const family of changes[index] ?? []) {
			for (const { project, keys } of placed.get(family) ?? []) {
				for (const key of keys) {
					members.get(key)?.delete(project);
					touched.add(key);
				}
			}
			const now = placedOf(
				projectsWhere({ ...register, lineages: family }, known, options),
				keysOf
			);
			placed.set(family, now);
			for (const { project, keys } of now) {
				for (const key of keys) {
					members.set(key, (members.get(key) ?? new Set()).add(project));
					touched.add(key);
				}
			}
		}
		for (const key of touched) {
			const ofGroup = totals.get(key) ?? horizons.map(() => null);
			const total = tally([...(members.get(key) ?? [])], quantity, tallyOptions).low;
			totals.set(key, ofGroup.fill(total, index));
		}
	}
	return totals;
}

/** A project and the groups it is in. */
interface Placed {
	readonly project: Project;
	readonly keys: readonly string[];
}

/** What nothing is known of yet belongs to no total, and is not there to be added up. */
function placedOf(projects: readonly Project[], keysOf: TotalsRequest['keysOf']): Placed[] {
	return projects.flatMap((project) =>
		project.known.length === 0 ? [] : [{ project, keys: keysOf(project) }]
	);
}

/** For each horizon the families of which something becomes known there. */
function changesOf(register: Register, horizons: readonly Horizon[]): ReadonlySet<Family>[] {
	const changes = horizons.map(() => new Set<Family>());
	const firstKnown = new Map<string, number>();
	const horizonOf = (date: PartialDate) => {
		const index = firstKnown.get(date) ?? firstThatKnows(horizons, date);
		firstKnown.set(date, index);
		return index;
	};
	for (const family of familiesOf(register)) {
		for (const lineage of family) {
			for (const { announcedOn, statusAsOf } of lineage) {
				changes[horizonOf(announcedOn)]?.add(family);
				changes[horizonOf(statusAsOf)]?.add(family);
			}
		}
	}
	return changes;
}

/** Found by halving: what a horizon knows, all later ones know. Beyond the last where none does. */
function firstThatKnows(horizons: readonly Horizon[], date: PartialDate): number {
	let [low, high] = [0, horizons.length];
	while (low < high) {
		const middle = Math.floor((low + high) / 2);
		if (horizons[middle]?.known(date)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The instants between which flows are taken; everything before the first year belongs to its first period. */
export function horizonsOf({ by, firstYear, through, asOf }: Span): Horizon[] {
	const lastYear = Number(through.slice(0, 4));
	const lastQuarter = Math.ceil(Number(through.slice(5, 7)) / 3);
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
	const horizons = years.flatMap((year) => {
		const last = year === lastYear;
		const end = knownAsOf(`${year}-12-31`);
		if (by === 'year') return [{ period: `${year}`, known: end }];
		// As of a day within a year, nothing is known yet of what is dated by that year alone.
		const wholeYear = !last || asOf === null || asOf.endsWith('-12-31');
		return [
			...quartersOf(year, last ? lastQuarter : 4),
			...(wholeYear ? [{ period: `${year}-Q?`, known: end }] : [])
		];
	});
	const last = horizons.at(-1);
	return last ? [...horizons.slice(0, -1), { ...last, known: knownAsOf(asOf) }] : [];
}

function quartersOf(year: number, upTo: number): Horizon[] {
	return Array.from({ length: upTo }, (_, index) => ({
		period: `${year}-Q${index + 1}`,
		known: knownAsOfInFullerThanYear(
			lastDayOf(`${year}-${String((index + 1) * 3).padStart(2, '0')}`)
		)
	}));
}
