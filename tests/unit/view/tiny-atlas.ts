import type { Announcement } from '$lib/domain/announcement';
import type { Atlas } from '$lib/domain/atlas';
import type { State, StateCode } from '$lib/domain/place';
import type { Vintage } from '$lib/domain/state-count';

/** Three states, three companies and two counters; a test brings its own announcements. */
export function tinyAtlas(
	announcements: readonly Announcement[],
	fields: Partial<Atlas> = {}
): Atlas {
	return {
		dataThrough: '2026-07-02',
		dataVersion: '2026-07-02-00000000',
		announcements,
		companies: [
			{ id: 'acme', name: 'Acme', aliases: ['Acme Cloud'], disclosed: true },
			{ id: 'bolt', name: 'Bolt', aliases: [], disclosed: true },
			{ id: 'undisclosed', name: 'Undisclosed', aliases: [], disclosed: false }
		],
		states: [
			state('NC', 'North Carolina', 10),
			state('GA', 'Georgia', 20),
			state('VA', 'Virginia', 5)
		],
		counties: [],
		countyCounts: [],
		vintages: [
			vintage('whole', 'Counter A', '2026-07-29', 3),
			vintage('partial', 'Counter B', '2025-06-04', 1)
		],
		stateCounts: [
			{ vintageId: 'whole', state: 'NC', kind: 'all', count: 25 },
			{ vintageId: 'whole', state: 'GA', kind: 'all', count: 40 },
			{ vintageId: 'whole', state: 'VA', kind: 'all', count: 0 },
			{ vintageId: 'partial', state: 'NC', kind: 'all', count: 83 }
		],
		...fields
	};
}

function state(code: StateCode, name: string, population2025: number): State {
	return {
		code,
		fips: '00',
		name,
		population2025,
		gdp2024Usd: 1e9,
		landAreaSqMi: 100,
		electricitySales2023Mwh: 1000
	};
}

function vintage(id: string, counter: string, asOf: string, statesCovered: number): Vintage {
	return {
		id,
		label: `${counter}, ${asOf}`,
		counter,
		asOf,
		statesCovered,
		inclusionRule: null,
		licence: null,
		openStreetMap: false,
		note: null,
		sourceUrl: 'https://example.org/'
	};
}
