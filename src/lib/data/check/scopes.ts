import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue } from '../issue';

/** A national plan has no state, and everything else has one. */
export function scopes({ announcements }: Tables): DataIssue[] {
	return announcements.rows.flatMap(({ scope, state }, index) => {
		const isNational = scope === 'national_plan';
		if (isNational === (state === null)) return [];
		return [
			issueAt(announcements, index, 'state', {
				problem: isNational
					? { en: 'a national plan with a state', de: 'ein US-weiter Plan mit Bundesstaat' }
					: {
							en: 'no state, though not a national plan',
							de: 'kein Bundesstaat, obwohl kein US-weiter Plan'
						},
				remedy: {
					en: 'Correct the scope or the state.',
					de: 'Reichweite oder Bundesstaat berichtigen.'
				}
			})
		];
	});
}
