import type { Tables } from '../catalog';
import type { DataIssue } from '../issue';

/** A folder of which a site is to be made tells of something: what is asked of it is asked of a day, that of its newest announcement. */
export function nothingAnnounced({ announcements }: Pick<Tables, 'announcements'>): DataIssue[] {
	const { table, rows, rejected, isComplete } = announcements;
	if (!isComplete || rows.length + rejected.length > 0) return [];
	return [
		{
			dataset: table.name,
			row: null,
			column: null,
			value: null,
			problem: { en: 'the table has no row', de: 'die Tabelle hat keine Zeile' },
			remedy: {
				en: 'Add an announcement: the data run through the day of the newest.',
				de: 'Eine Ankündigung ergänzen: Die Daten reichen bis zum Tag der neuesten.'
			}
		}
	];
}
