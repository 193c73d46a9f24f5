import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';

/** From the first announcement to the newest day of the data, as ISO 8601 writes a span; null where there is none. */
export function coverageOf(
	{ announcements, dataThrough }: Pick<Atlas, 'announcements' | 'dataThrough'>,
	isWanted: (row: Announcement) => boolean
): string | null {
	const [first] = announcements
		.filter(isWanted)
		.map(({ announcedOn }) => announcedOn)
		.toSorted();
	return first === undefined ? null : `${first}/${dataThrough}`;
}
