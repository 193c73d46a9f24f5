import type { Announcement } from './announcement';
import { citiesOf } from './cities';

/**
 * What tells a project from its company's others: its name, else where it is, else the year in which it was announced. Of a company
 * with many projects the company's name alone says nothing.
 */
export function calledOf({
	project,
	city,
	counties,
	announcedOn
}: Pick<Announcement, 'project' | 'city' | 'counties' | 'announcedOn'>): string {
	const named = counties.map(({ fullName }) => fullName).join(', ');
	return project ?? (citiesOf({ city }).join(', ') || named || announcedOn.slice(0, 4));
}
