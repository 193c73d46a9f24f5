import type { County, Fips, StateCode } from '../domain/place';
import type { Facility } from '../domain/site';
import { remembering } from './remember';

/** As many as are named; the map shows all. */
const NAMED = 6;

/** Mapped facilities of a county, and what the first of them are called. */
export interface FacilitiesNear {
	readonly count: number;
	readonly named: readonly string[];
}

/** A county in which something is announced, with what numbers can be set against and what is mapped there. */
export interface CountyNear {
	readonly fips: Fips;
	readonly fullName: string;
	/** Null is not established. */
	readonly population2025: number | null;
	readonly facilities: FacilitiesNear;
}

type ByCounty = ReadonlyMap<string, readonly Facility[]>;

const known = remembering<readonly Facility[], 'county', ByCounty>(1);

/** What is mapped in a county: names, or operators where a facility has no name, each once and in their order. */
export function facilitiesIn(
	facilities: readonly Facility[],
	state: StateCode | null,
	{ fullName }: Pick<County, 'fullName'>
): FacilitiesNear {
	const here =
		known(facilities, 'county', () => byCounty(facilities)).get(keyOf(state, fullName)) ?? [];
	const names = new Set(here.flatMap(({ name, operator }) => name ?? operator ?? []));
	return {
		count: here.length,
		named: [...names].toSorted((a, b) => a.localeCompare(b, 'en')).slice(0, NAMED)
	};
}

/** Worked out once for all: each page asks for one or two counties. */
function byCounty(facilities: readonly Facility[]): ByCounty {
	const found = new Map<string, Facility[]>();
	for (const facility of facilities) {
		for (const county of facility.counties) {
			const key = keyOf(facility.state, county);
			const others = found.get(key);
			if (others) others.push(facility);
			else found.set(key, [facility]);
		}
	}
	return found;
}

function keyOf(state: StateCode | null, county: string): string {
	return `${state ?? ''} ${county.toLowerCase()}`;
}
