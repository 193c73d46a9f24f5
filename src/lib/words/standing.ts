import type { Locale } from '../domain/locale';
import type { Standing } from '../view/standing';
import { wordsOf } from '.';

/** Whether an announcement is in the total of everything, and if not, why. */
export function standingOf(standing: Standing | null, locale: Locale): string {
	const { list, reason, arithmetic } = wordsOf(locale);
	if (!standing) return '';
	if (standing.kind === 'counts') return list.counts;
	if (standing.kind === 'earlier') return list.earlier(standing.replacedBy);
	const why = reason[standing.reason];
	return standing.within ? `${why}: ${arithmetic.within(standing.within)}` : why;
}
