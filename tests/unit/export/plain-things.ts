import type { BuiltSite } from '../../../src/lib/view/built-sites';
import { aDeal } from '../view/a-deal';

/** A deal in one state, one that spans two, and one of which neither place nor capacity is known. */
export const DEALS = [
	aDeal('a', { states: ['OH'], status: 'operational' }),
	aDeal('b', { states: ['OH', 'PA'], capacityMw: 900 }),
	aDeal('c', { states: [], capacityMw: null, technology: 'solar' })
];
export const NAMES = {
	companies: new Map([['acme', 'Acme']]),
	states: new Map([['OH', 'Ohio']])
};

const OBSERVED = { day: '2026-01-01', powerMw: 100, says: 'roof', projected: false } as const;
const PROJECTED = { day: '2028-01-01', powerMw: 300, says: 'expected', projected: true } as const;

export const SITE: BuiltSite = {
	name: 'Colossus',
	owner: null,
	steps: [OBSERVED, PROJECTED],
	observed: OBSERVED,
	projected: PROJECTED,
	announcements: [],
	announcedMw: null
};
export const builtTableSources = 'Epoch AI, file of 18 July 2026';
