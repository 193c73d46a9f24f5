import type { Tables } from '../catalog';
import { issueAt } from '../decode';
import type { DataIssue, Flaw } from '../issue';

/** A second source is named with its address, and what is corroborated has one. */
export function secondSources({ announcements, energyDeals }: Tables): DataIssue[] {
	const isHalf = (row: { source2_publisher: string | null; source2_url: string | null }) =>
		(row.source2_publisher === null) !== (row.source2_url === null);
	return [
		...announcements.rows.flatMap((row, index) => [
			...(isHalf(row) ? [issueAt(announcements, index, 'source2_url', HALF)] : []),
			...(row.sourcing === 'corroborated' && row.source2_url === null
				? [issueAt(announcements, index, 'sourcing', ALONE)]
				: [])
		]),
		...energyDeals.rows.flatMap((row, index) =>
			isHalf(row) ? [issueAt(energyDeals, index, 'source2_url', HALF)] : []
		)
	];
}

const HALF: Flaw = {
	problem: {
		en: 'publisher and address of the second source go together',
		de: 'Herausgeber und Adresse der zweiten Quelle gehören zusammen'
	},
	remedy: { en: 'Fill in both or neither.', de: 'Beides oder keins ausfüllen.' }
};
const ALONE: Flaw = {
	problem: { en: 'corroborated by one page only', de: 'bestätigt durch nur eine Seite' },
	remedy: {
		en: 'Add the second source, or write single.',
		de: 'Die zweite Quelle ergänzen oder single schreiben.'
	}
};
