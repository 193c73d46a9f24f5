import type { Locale } from '../domain/locale';
import type { Day } from '../domain/partial-date';
import { date } from '../format/date';
import { citeWords, type CitedKind } from '../words/cite';
import { publisher } from '../words/publisher';
import { escapedBibtex } from './bibtex-text';

/** What a citation says, before it takes a form. */
export interface Cited {
	readonly kind: CitedKind;
	/** As shown. */
	readonly title: string;
	readonly sources: string;
	readonly licence: string;
	readonly dataVersion: string;
	readonly dataThrough: Day;
	/** Reopens what is cited; absolute. */
	readonly address: string;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A list is a database of announcements; a table is data. */
const CSL_TYPE: Readonly<Record<CitedKind, string>> = {
	figure: 'figure',
	map: 'map',
	table: 'dataset',
	announcement: 'entry'
};

/** One paragraph, as it stands in a list of references. */
export function textCitation(cited: Cited, accessedOn: Day, locale: Locale): string {
	const words = citeWords[locale];
	const [year] = cited.dataThrough.split('-');
	return [
		`${publisher.name} (${year}).`,
		`${words.quoted(cited.title)} [${words.kind[cited.kind]}].`,
		noteOf(cited, locale),
		`${cited.address} (${words.accessed(date(accessedOn, locale))}).`
	].join(' ');
}

/** An entry that BibTeX, biber and reference managers read; special characters of LaTeX are written as text. */
export function bibtexCitation(cited: Cited, accessedOn: Day, locale: Locale): string {
	const [year = '', month = ''] = cited.dataThrough.split('-');
	const kind = citeWords[locale].kind[cited.kind];
	const fields: readonly (readonly [name: string, value: string])[] = [
		['author', `{{${escapedBibtex(publisher.name)}}}`],
		// Braces within: titles keep their capitals.
		['title', `{{${escapedBibtex(cited.title)}}}`],
		['year', `{${year}}`],
		['month', MONTHS[Number(month) - 1] ?? ''],
		['publisher', `{${escapedBibtex(publisher.name)}}`],
		['version', `{${escapedBibtex(cited.dataVersion)}}`],
		['type', `{${escapedBibtex(kind)}}`],
		['note', `{${escapedBibtex(noteOf(cited, locale))}}`],
		['url', `{${verbatimUrl(cited.address)}}`],
		['urldate', `{${accessedOn}}`],
		['langid', `{${locale === 'de' ? 'ngerman' : 'english'}}`]
	];
	const lines = fields.map(([name, value]) => `  ${name} = ${value}`);
	return `@misc{${keyOf(cited)},\n${lines.join(',\n')}\n}\n`;
}

/** A list of one item in the JSON of the Citation Style Language, which Zotero, Mendeley and pandoc read. */
export function cslCitation(cited: Cited, accessedOn: Day, locale: Locale): string {
	const item = {
		id: keyOf(cited),
		type: CSL_TYPE[cited.kind],
		title: cited.title,
		author: [{ literal: publisher.name }],
		'container-title': publisher.name,
		publisher: publisher.name,
		issued: { 'date-parts': [partsOf(cited.dataThrough)] },
		accessed: { 'date-parts': [partsOf(accessedOn)] },
		version: cited.dataVersion,
		genre: citeWords[locale].kind[cited.kind],
		note: noteOf(cited, locale),
		URL: cited.address,
		language: locale
	};
	return `${JSON.stringify([item], null, 2)}\n`;
}

/** What every form says beside title and address: which data, from where, under which licence. */
function noteOf({ dataVersion, dataThrough, sources, licence }: Cited, locale: Locale): string {
	const words = citeWords[locale];
	return [
		words.dataVersion(dataVersion, date(dataThrough, locale)),
		words.sources(sources),
		words.licence(licence)
	]
		.map((sentence) => `${sentence}.`)
		.join(' ');
}

/** The same for the same view of the same data, another one for any other: a report cites several. */
function keyOf({ kind, address, dataVersion, dataThrough }: Cited): string {
	let hash = 0x811c9dc5;
	for (const character of `${address} ${dataVersion}`) {
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
	}
	return `capexatlas${dataThrough.slice(0, 4)}${kind}-${hash.toString(36)}`;
}

function partsOf(day: Day): number[] {
	return day.split('-').map(Number);
}

/** Read as it stands: only what would end the field, or the reading of it, is written in percent. */
function verbatimUrl(address: string): string {
	return address.replace(
		/[{}\\\s]/g,
		(character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
	);
}
