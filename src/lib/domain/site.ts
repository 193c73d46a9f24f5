import type { Day } from './partial-date';
import type { StateCode } from './place';

export const FACILITY_TYPES = ['campus', 'building', 'point'] as const;
/** How a facility is mapped; a campus and its buildings may both be there. */
export type FacilityType = (typeof FACILITY_TYPES)[number];

/** A data center as a counter mapped it: that it is there, not since when, by what right or with which power. */
export interface Facility {
	readonly id: string;
	readonly name: string | null;
	readonly operator: string | null;
	/** Full names; several where it lies across a county line. */
	readonly counties: readonly string[];
	/** Null outside the 50 states and the District of Columbia. */
	readonly state: StateCode | null;
	readonly type: FacilityType;
	/** Footprint in square feet; null where only a point is mapped. */
	readonly squareFeet: number | null;
	readonly longitude: number;
	readonly latitude: number;
}

/** What was seen of a frontier site on its newest observed day. */
export interface Observed {
	readonly day: Day;
	/** Of the whole site, and of its computers, in megawatts. */
	readonly powerMw: number;
	readonly itPowerMw: number;
}

/** One of the largest AI sites, watched from above. */
export interface FrontierSite {
	readonly name: string;
	/** As the source has it, with its tags `#confident`, `#likely`, `#speculative`. */
	readonly owner: string | null;
	/** Null where no sound point is known: it is then listed, not drawn. */
	readonly point: {
		readonly longitude: number;
		readonly latitude: number;
		/** Found by a place's name, not its address. */
		readonly approximate: boolean;
	} | null;
	/** Null where nothing was observed yet. */
	readonly observed: Observed | null;
}

/** Everything that is a point on the map. Facilities keep their own licence and are never mixed with other tables. */
export interface Sites {
	readonly facilities: readonly Facility[];
	/** In the US. */
	readonly frontier: readonly FrontierSite[];
	/** Later days of the frontier sites are projections. */
	readonly observedThrough: Day;
}

/** With the facilities of some states only, as the table beside a map of their counties has them; of all where none is named. */
export function withinStates(sites: Sites, states: readonly string[]): Sites {
	if (states.length === 0) return sites;
	const facilities = sites.facilities.filter(
		({ state }) => state !== null && states.includes(state)
	);
	return { ...sites, facilities };
}
