import { familiesOf, type Family } from './family';
import type { Horizon } from './horizon';
import type { Register } from './lineage';
import type { PartialDate } from './partial-date';
import { projectsOfFamily, type Project, type ProjectOptions } from './project';

/** A family as it stands from one horizon until the next one at which something becomes known of it. */
export interface Chapter {
	/** Those of which something is known; never none. */
	readonly projects: readonly Project[];
	/** The first horizon at which it stands so, by index. */
	readonly from: number;
	/** The first at which it no longer does. */
	readonly until: number;
}

/** A register as it became known. */
export interface History {
	/** How many horizons there are. */
	readonly length: number;
	readonly chapters: readonly Chapter[];
}

/**
 * What was known of every family at each horizon, of which each knows what those before it know. A family is worked out
 * anew only where something becomes known of it: from one quarter to the next most of a register stays as it was.
 */
export function historyOf(
	register: Register,
	horizons: readonly Horizon[],
	options?: ProjectOptions
): History {
	const chapters: Chapter[] = [];
	const firstKnown = firstHorizons(horizons);
	for (const family of familiesOf(register)) {
		const turns = turnsOf(family, firstKnown, horizons.length);
		for (const [index, from] of turns.entries()) {
			const known = horizons[from]?.known ?? (() => false);
			const projects = projectsOfFamily(family, register, known, options).filter(
				(project) => project.known.length > 0
			);
			const until = turns[index + 1] ?? horizons.length;
			if (projects.length > 0) chapters.push({ projects, from, until });
		}
	}
	return { length: horizons.length, chapters };
}

/** The horizons at which something becomes known of a family, in order. */
function turnsOf(
	family: Family,
	firstKnown: (date: PartialDate) => number,
	end: number
): readonly number[] {
	const turns = new Set<number>();
	for (const lineage of family) {
		for (const { announcedOn, statusAsOf } of lineage) {
			turns.add(firstKnown(announcedOn));
			turns.add(firstKnown(statusAsOf));
		}
	}
	turns.delete(end);
	return [...turns].sort((a, b) => a - b);
}

/** The first horizon that knows a date, found by halving; beyond the last where none does. */
function firstHorizons(horizons: readonly Horizon[]): (date: PartialDate) => number {
	const found = new Map<PartialDate, number>();
	return (date) => {
		const before = found.get(date);
		if (before !== undefined) return before;
		let [low, high] = [0, horizons.length];
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			if (horizons[middle]?.known(date)) high = middle;
			else low = middle + 1;
		}
		found.set(date, low);
		return low;
	};
}
