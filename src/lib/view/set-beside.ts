import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { largest } from './largest';
import { remembering } from './remember';
import { DEFAULTS, START_ITEMS, type ViewState } from './view-state';

/** As many states as can be taken in at a glance. */
const STATES = 4;

const kept = remembering<Atlas, string, readonly string[]>(1000);

/**
 * A comparison that begins with an announcement: its state beside the others in which its company announced most, the
 * company's projects only. Where there is no other, or nobody knows whose it is, all companies in its state beside the first worked comparison.
 */
export function setBeside(atlas: Atlas, { companyId, state }: Announcement): ViewState | null {
	if (state === null) return null;
	const disclosed = atlas.companies.some(
		(company) => company.id === companyId && company.disclosed
	);
	const ofCompany = { ...DEFAULTS.compare, companies: [companyId] };
	const states = disclosed ? kept(atlas, companyId, () => largest(atlas, ofCompany).items) : [];
	const others = states.filter((code) => code !== state);
	return others.length > 0
		? { ...ofCompany, items: [state, ...others].slice(0, STATES) }
		: { ...DEFAULTS.compare, items: [...new Set([state, ...START_ITEMS.state])] };
}
