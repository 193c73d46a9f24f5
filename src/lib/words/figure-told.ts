import type { Locale, Localized } from '../domain/locale';
import { lastDayOf } from '../domain/partial-date';
import type { Source } from '../domain/source';
import { date } from '../format/date';
import { number } from '../format/number';

/** Everything a figure says of itself, the same on the page and in files. */
export interface FigureTold {
	/** States what is shown. */
	readonly title: string;
	/** Measure, unit and filters. */
	readonly subtitle: string;
	/** What a reader must know beside the picture. */
	readonly notes: readonly string[];
	readonly coverage: string;
	/** With their days. */
	readonly sources: string;
	readonly licence: string;
}

/** More publishers than this are counted. */
const NAMED = 5;

const OTHERS: Localized<(count: string, one: boolean) => string> = {
	en: (count, one) => `${count} other ${one ? 'publisher' : 'publishers'}, named in the table`,
	de: (count, one) => `${count} ${one ? 'weiterer' : 'weitere'} Herausgeber, in der Tabelle genannt`
};
const SPAN: Localized<(first: string, last: string) => string> = {
	en: (first, last) => `${first} to ${last}`,
	de: (first, last) => `${first} bis ${last}`
};

/** Who published the sources and when: the publisher of most first, with the first and the last day. */
export function publishersSaid(sources: readonly Source[], locale: Locale): string {
	const pages = new Map(sources.map((source) => [source.url, source]));
	const publishers = new Map<string, Source[]>();
	for (const source of pages.values())
		publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
	const said = [...publishers]
		.toSorted(([a, own], [b, others]) => others.length - own.length || (a < b ? -1 : 1))
		.map(([publisher, own]) => withDays(publisher, own, locale));
	const others = said.length - NAMED;
	if (others <= 0) return said.join('; ');
	return [...said.slice(0, NAMED), OTHERS[locale](number(others, locale), others === 1)].join('; ');
}

function withDays(publisher: string, sources: readonly Source[], locale: Locale): string {
	const inOrder = sources
		.flatMap(({ publishedOn }) => (publishedOn === null ? [] : [publishedOn]))
		.toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b), 'en'));
	const [first, last] = [inOrder[0], inOrder.at(-1)];
	if (first === undefined || last === undefined) return publisher;
	const span =
		first === last ? date(first, locale) : SPAN[locale](date(first, locale), date(last, locale));
	return `${publisher} (${span})`;
}

/** A page as a table's row names it: who, when and where. */
export function sourceCell({ publisher, url, publishedOn }: Source): string {
	return [publisher, publishedOn, url].filter((part) => part !== null).join(', ');
}
