import { exportWords } from '../words/export';
import type { Locale } from '../domain/locale';
import type { Picture } from './picture';

/** What a speaker needs to answer for a slide, a paragraph each. The address is the last. */
export function slideNotes(picture: Picture, locale: Locale): string[] {
	const words = exportWords[locale];
	const { subtitle, notes, coverage, sources, licence, dataVersion, asOf, address } = picture;
	return [
		subtitle,
		...notes,
		coverage,
		sources === '' ? '' : `${words.sources}: ${sources}`,
		licence === '' ? '' : `${words.licence}: ${licence}`,
		[words.dataVersion(dataVersion), asOf === null ? '' : words.asOf(asOf)]
			.filter((part) => part !== '')
			.join(' · '),
		address
	].filter((line) => line !== '');
}
