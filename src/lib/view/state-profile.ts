import type { Atlas } from '../domain/atlas';
import type { EnergyDeal } from '../domain/energy-deal';
import type { StateCode } from '../domain/place';
import { COUNT_KINDS, type CountKind, type Vintage } from '../domain/state-count';
import type { Answer } from './answer';
import { ask } from './ask';
import { countersOf, type CounterRow } from './counters';
import { denominatorsOf, type Denominator } from './denominators';
import { largest } from './largest';
import { neighbourLines, type NeighbourLines } from './neighbour-lines';
import { profileDeals, type ProfileDeals } from './profile-deals';
import { profileRows, type ProfileRows } from './profile-rows';
import { stateFigures, type StateFigures } from './state-figures';
import { unknownsOf, type Unknowns } from './unknowns';
import { DEFAULTS, type SitesId, type ViewState } from './view-state';

/** What is not known of a state, beside what is not known of its projects. */
export interface StateUnknowns extends Unknowns {
	/** Counters that have no number for it. */
	readonly silentCounters: readonly Pick<Vintage, 'label' | 'counter' | 'asOf'>[];
	/** Kinds of data centers that no counter counts here. */
	readonly uncountedKinds: readonly CountKind[];
	/** Counties that announcements name and the tables of residents no longer hold. */
	readonly unsetCounties: readonly string[];
	readonly notAllocated: Answer['notAllocated'];
}

/** Everything the page of a state shows. */
export interface StateProfile {
	readonly code: StateCode;
	readonly name: string;
	readonly figures: StateFigures;
	readonly counters: readonly CounterRow[];
	/** The largest companies; null where none has a figure. */
	readonly companies: Answer | null;
	/** Every company with a project here, those with the largest floors first. */
	readonly companiesHere: readonly Named[];
	readonly counties: Answer;
	/** Null where nothing is counted. */
	readonly overTime: Answer | null;
	readonly denominators: readonly Denominator[];
	readonly neighbours: NeighbourLines;
	readonly deals: ProfileDeals;
	readonly announcements: ProfileRows;
	readonly unknown: StateUnknowns;
}

export interface Named {
	readonly key: string;
	readonly name: string;
}

export function stateProfile(
	atlas: Atlas,
	deals: readonly EnergyDeal[],
	code: StateCode,
	/** The points there are to show. */
	points: readonly SitesId[]
): StateProfile {
	const view = DEFAULTS.compare;
	const figures = stateFigures(atlas, view, code);
	const filters = { states: [code] };
	const byCompany: ViewState = { ...view, ...filters, by: 'company', items: [] };
	const companies = largest(atlas, byCompany);
	const counters = countersOf(atlas, code);
	const counties = ask(atlas, {
		...DEFAULTS.map,
		...filters,
		by: 'county',
		measure: 'floor',
		sites: points
	});
	return {
		code,
		name: figures.name,
		figures,
		counters,
		companies: companies.items.length > 0 ? ask(atlas, companies) : null,
		companiesHere: ask(atlas, byCompany)
			.rows.filter(({ mark }) => mark !== 'none_found')
			.map(({ key, name }) => ({ key, name })),
		counties,
		overTime: figures.floor === null ? null : ask(atlas, { ...view, items: [code], chart: 'time' }),
		denominators: denominatorsOf(atlas, code),
		neighbours: neighbourLines(atlas, code),
		deals: profileDeals(
			atlas,
			deals.filter(({ states }) => states.includes(code))
		),
		announcements: profileRows(atlas, filters),
		unknown: {
			...unknownsOf(atlas, filters, figures),
			silentCounters: atlas.vintages
				.filter(({ id }) => counters.every(({ vintage }) => vintage.id !== id))
				.map(({ label, counter, asOf }) => ({ label, counter, asOf })),
			uncountedKinds: COUNT_KINDS.filter((kind) => counters.every((row) => row.kind !== kind)),
			unsetCounties: unsetCounties(atlas, code),
			notAllocated: counties.notAllocated
		}
	};
}

/** Codes of Connecticut's counties: the tables of residents have its planning regions in their place. */
function unsetCounties({ announcements, counties }: Atlas, code: StateCode): string[] {
	const set = new Set(
		counties.filter(({ population2025 }) => population2025 !== null).map(({ fips }) => fips)
	);
	const named = announcements
		.filter(({ state }) => state === code)
		.flatMap((row) => row.counties.filter(({ fips }) => !set.has(fips)));
	return [...new Set(named.map(({ fullName }) => fullName))].toSorted();
}
