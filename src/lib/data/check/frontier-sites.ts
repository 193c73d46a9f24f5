import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue } from '../issue';

/** Each frontier site has a point, in the country its own row names. */
export function frontierSites({ epochSites, epochGeocodes }: Tables): DataIssue[] {
	const countryOf = new Map(epochGeocodes.rows.map(({ Name, Country }) => [Name, Country]));
	return epochSites.rows.flatMap(({ Name, Country }, index) => {
		const country = countryOf.get(Name);
		if (country === Country) return [];
		return [
			issueAt(epochSites, index, country === undefined ? 'Name' : 'Country', {
				problem:
					country === undefined
						? { en: 'no point in epoch_geocodes', de: 'kein Punkt in epoch_geocodes' }
						: { en: `epoch_geocodes says ${country}`, de: `epoch_geocodes sagt ${country}` },
				remedy: { en: 'Make the two tables agree.', de: 'Die beiden Tabellen in Einklang bringen.' }
			})
		];
	});
}
