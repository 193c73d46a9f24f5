import { citiesOf } from '../domain/cities';
import type { Locale } from '../domain/locale';
import { list } from '../format/list';
import type { ListedAnnouncement } from '../view/announcement-list';
import { wordsOf } from '.';

/** Where something is announced: city, counties, state, or that it is for the whole country. */
export function placeOf(
	{ row, stateName }: Pick<ListedAnnouncement, 'row' | 'stateName'>,
	locale: Locale
): string {
	if (stateName === null) return wordsOf(locale).list.national;
	const counties = row.counties.map(({ fullName }) => fullName);
	return [list(citiesOf(row), locale), list(counties, locale), stateName]
		.filter((part) => part !== '')
		.join(', ');
}
