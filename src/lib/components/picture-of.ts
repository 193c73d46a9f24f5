import type { Locale } from '../domain/locale';
import type { Picture } from '../export/picture';
import type { Provenance, Table } from '../export/table';
import { date } from '../format/date';
import type { Answer } from '../view/answer';
import { wordsOf } from '../words';
import { coverageOf, licenceOf, sourcesOf } from '../words/foot';
import { subtitleOf } from '../words/subtitle';
import { titleOf } from '../words/title';

type Drawn = Pick<Picture, 'plot' | 'legend' | 'notes'>;

/** A picture of an answer that stands alone: all its words are the answer's own, none the controls'. */
export function pictureOf(
	answer: Answer,
	locale: Locale,
	address: string,
	drawn: Drawn,
	{ columns, rows }: Pick<Table, 'columns' | 'rows'>
): Picture {
	const { request, vintage } = answer;
	return {
		...provenanceOf(answer, locale, address),
		...drawn,
		coverage: coverageOf(answer, locale),
		credit: wordsOf(locale).figure.credit,
		asOf: request.asOf && !vintage ? date(request.asOf, locale) : null,
		values: { columns: columns.map(({ key }) => key), rows }
	};
}

/** What a file needs to say where its numbers come from. */
export function provenanceOf(answer: Answer, locale: Locale, address: string): Provenance {
	return {
		title: titleOf(answer, locale),
		subtitle: subtitleOf(answer, locale),
		sources: sourcesOf(answer, locale),
		licence: licenceOf(answer, locale),
		dataVersion: answer.dataVersion,
		address
	};
}
