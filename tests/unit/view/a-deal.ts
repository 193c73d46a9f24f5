import type { EnergyDeal } from '../../../src/lib/domain/energy-deal';

/** A power deal of 100 megawatts in North Carolina, but for what is said of it. */
export function aDeal(id: string, fields: Partial<EnergyDeal> = {}): EnergyDeal {
	return {
		id,
		announcedOn: '2025-01-01',
		companyId: 'acme',
		suppliers: ['Grid'],
		states: ['NC'],
		counties: [],
		plant: null,
		technology: 'gas',
		dealType: 'ppa',
		capacityMw: 100,
		amountUsd: null,
		termYears: null,
		startYear: null,
		status: 'announced',
		statusAsOf: '2025-01-01',
		partOf: null,
		supersedes: null,
		sources: [{ publisher: 'Paper', url: `https://example.org/${id}`, publishedOn: '2025-01-02' }],
		note: null,
		...fields
	};
}
