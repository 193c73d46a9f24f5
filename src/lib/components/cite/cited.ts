import type { Locale } from '../../domain/locale';
import type { Cited } from '../../export/citation';
import { date } from '../../format/date';
import type { Answer } from '../../view/answer';
import type { AnnouncementList, ListedAnnouncement } from '../../view/announcement-list';
import type { Tab } from '../../view/view-state';
import { wordsOf } from '../../words';
import { amountOf } from '../../words/amount';
import { citeWords } from '../../words/cite';
import { licenceOf, sourcesOf } from '../../words/foot';
import { titleOf } from '../../words/title';

/** A figure, or its table where that is what is shown, cited in its own words. */
export function citedFigure(
	answer: Answer,
	locale: Locale,
	{ shown, kind, address }: { shown: Tab; kind: 'chart' | 'map'; address: string }
): Cited {
	return {
		kind: shown === 'table' ? 'table' : kind === 'map' ? 'map' : 'figure',
		title: titleOf(answer, locale),
		sources: sourcesOf(answer, locale),
		licence: licenceOf(answer, locale),
		dataVersion: answer.dataVersion,
		dataThrough: answer.dataThrough,
		address
	};
}

/** One row of the list: who, what, where, how much and when, with the pages it was read on. */
export function citedAnnouncement(
	{ row, company, stateName }: ListedAnnouncement,
	{ dataVersion, dataThrough }: Pick<AnnouncementList, 'dataVersion' | 'dataThrough'>,
	locale: Locale,
	address: string
): Cited {
	const words = wordsOf(locale);
	const named = [company, row.project, stateName ?? words.list.national].filter(
		(part) => part !== null
	);
	const announced = citeWords[locale].announced(date(row.announcedOn, locale));
	return {
		kind: 'announcement',
		title: `${named.join(', ')}: ${amountOf(row.amount?.announced ?? row.amount, locale)}, ${announced} (${row.id})`,
		sources: row.sources
			.map(({ publisher, url, publishedOn }) =>
				[publisher, publishedOn && date(publishedOn, locale), url]
					.filter((part) => part !== null)
					.join(', ')
			)
			.join('; '),
		licence: words.figure.licence,
		dataVersion,
		dataThrough,
		address
	};
}
