import type { BuildOut, BuildStep, SiteMatch } from '../domain/build-out';
import type { Tables } from './catalog';
import { OBSERVED_THROUGH } from './sites';

type Source = Pick<Tables, 'epochSites' | 'epochTimelines' | 'siteMatches'>;

/** The frontier sites of the US with their timelines and the announcements matched to them, from checked tables. */
export function buildOutOf({ epochSites, epochTimelines, siteMatches }: Source): BuildOut {
	const steps = new Map<string, BuildStep[]>();
	for (const row of epochTimelines.rows)
		put(steps, row['Data center'], {
			day: row.Date,
			powerMw: row['Power (MW)'],
			says: row['Construction status'],
			projected: row.Date > OBSERVED_THROUGH
		});
	const matches = new Map<string, SiteMatch[]>();
	for (const row of siteMatches.rows)
		put(matches, row.site, {
			announcementId: row.announcement_id,
			alone: row.extent === 'same_site',
			reason: row.reason
		});
	return {
		sites: epochSites.rows
			.filter(({ Country }) => Country === 'United States')
			.map(({ Name, Owner }) => ({
				name: Name,
				owner: Owner,
				steps: (steps.get(Name) ?? []).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
				matches: matches.get(Name) ?? []
			}))
			.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
		observedThrough: OBSERVED_THROUGH
	};
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
