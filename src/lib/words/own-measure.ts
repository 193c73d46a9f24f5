import type { Localized, Locale } from '../domain/locale';
import type { OwnMeasure } from '../domain/own-measure';
import { list } from '../format/list';
import { number } from '../format/number';
import type { OwnShown } from '../view/answer';
import { measureOf } from '../view/measures';
import type { OwnMeasureId } from '../view/own/measure-id';
import { NOT_STATED } from '../view/own/where';

/** Units that our own numbers have too; other words are the reader's. */
const UNITS: Readonly<Record<string, Localized>> = {
	usd: { en: 'US dollars', de: 'US-Dollar' },
	mw: { en: 'Megawatts', de: 'Megawatt' },
	jobs: { en: 'Jobs', de: 'Stellen' },
	'%': { en: 'Percent', de: 'Prozent' }
};

const WORDS = {
	rows: { en: 'Number of rows', de: 'Zahl der Zeilen' },
	number: { en: 'Numbers as the file has them', de: 'Zahlen, wie die Datei sie hat' },
	how: {
		sum: { en: 'rows added up', de: 'Zeilen addiert' },
		mean: { en: 'mean of rows', de: 'Mittel der Zeilen' },
		median: { en: 'median of rows', de: 'Median der Zeilen' },
		min: { en: 'lowest row', de: 'kleinste Zeile' },
		max: { en: 'highest row', de: 'größte Zeile' },
		count: { en: 'each counted once', de: 'jede einmal gezählt' }
	},
	from: { en: (name: string) => `in “${name}”`, de: (name: string) => `in „${name}“` },
	filter: {
		en: (column: string, labels: string) => `Only rows with ${column}: ${labels}`,
		de: (column: string, labels: string) => `Nur Zeilen mit ${column}: ${labels}`
	},
	notStated: { en: 'not stated', de: 'ohne Angabe' },
	unnamed: {
		en: 'Filtered by the reader; the filters are not named here',
		de: 'Gefiltert; die Filter sind hier nicht genannt'
	},
	source: {
		en: (name: string, mark: string, rows: string, aside: string) =>
			`“${name}”, the reader’s own file (fingerprint ${mark}), ${rows} rows read${aside === '0' ? '' : `, ${aside} set aside`}; it is not part of Capex Atlas`,
		de: (name: string, mark: string, rows: string, aside: string) =>
			`„${name}“, eigene Datei (Fingerabdruck ${mark}), ${rows} Zeilen gelesen${aside === '0' ? '' : `, ${aside} beiseitegelegt`}; sie gehört nicht zu Capex Atlas`
	},
	coverage: {
		en: (known: string, of: string) => `Known in ${known} of ${of} rows`,
		de: (known: string, of: string) => `Bekannt in ${known} von ${of} Zeilen`
	},
	rowCount: {
		en: (count: string, one: boolean) => (one ? '1 row' : `${count} rows`),
		de: (count: string, one: boolean) => (one ? '1 Zeile' : `${count} Zeilen`)
	},
	knownOf: {
		en: (known: string, of: string) => `${known} of ${of} rows`,
		de: (known: string, of: string) => `${known} von ${of} Zeilen`
	},
	rowsKnown: { en: 'Rows with a number', de: 'Zeilen mit Zahl' },
	rowsOf: { en: 'Rows', de: 'Zeilen' },
	placeless: {
		en: (count: string, one: boolean) =>
			`${count} ${one ? 'row of the file belongs' : 'rows of the file belong'} to none of these places and ${one ? 'is' : 'are'} in none of these numbers.`,
		de: (count: string, one: boolean) =>
			`${count} ${one ? 'Zeile der Datei gehört' : 'Zeilen der Datei gehören'} zu keinem dieser Orte und ${one ? 'steckt' : 'stecken'} in keiner dieser Zahlen.`
	},
	noRow: { en: 'no row', de: 'keine Zeile' },
	licence: { en: 'Own data, no licence stated', de: 'Eigene Daten, keine Lizenz angegeben' }
} as const;

/** Unit and how rows become one number, as a subtitle begins. */
export function ownUnitPhraseOf({ unit, column, aggregate }: OwnMeasure, locale: Locale): string {
	if (column === null) return WORDS.rows[locale];
	const said = unit === '' ? WORDS.number[locale] : (UNITS[unit]?.[locale] ?? unit);
	return `${said}, ${WORDS.how[aggregate][locale]}`;
}

/** A measure with its unit in words, as an axis and a table's head have it. */
export function ownAxisOf(id: OwnMeasureId, locale: Locale): string {
	const { own, label } = measureOf(id);
	const unit = own === undefined || own.unit === '' ? '' : ownUnitNameOf(own.unit, locale);
	const said = unit === '' || label[locale].toLowerCase().includes(unit.toLowerCase());
	return said ? label[locale] : `${label[locale]}, ${unit}`;
}

/** A reader's unit as a word. */
export function ownUnitNameOf(unit: string, locale: Locale): string {
	const said = UNITS[unit]?.[locale] ?? unit;
	// German nouns keep their capital, and dollars are those of the US.
	return locale === 'de' || unit === 'usd' || UNITS[unit] === undefined ? said : said.toLowerCase();
}

/** Whose file, for a title. */
export function ownPhraseOf({ name }: OwnShown, locale: Locale): string {
	return WORDS.from[locale](name);
}

/** The reader's filters on his own columns, each a phrase; where they are not to be named, that there are some. */
export function ownFilterPhrasesOf({ filters, unnamed }: OwnShown, locale: Locale): string[] {
	if (unnamed) return [WORDS.unnamed[locale]];
	return filters.map(({ column, labels }) => {
		const said = labels.map((label) => (label === NOT_STATED ? WORDS.notStated[locale] : label));
		return WORDS.filter[locale](column, list(said, locale));
	});
}

/** The file as a source. */
export function ownSourceOf(
	{ name, fingerprint, rows, setAside }: OwnShown,
	locale: Locale
): string {
	return WORDS.source[locale](
		name,
		fingerprint.slice(0, 8),
		number(rows, locale),
		number(setAside, locale)
	);
}

export function ownCoverageOf(known: number, of: number, locale: Locale): string {
	return WORDS.coverage[locale](number(known, locale), number(of, locale));
}

/** `3 rows`, behind a number that they make up. */
export function ownRowsSaid(count: number, locale: Locale): string {
	return WORDS.rowCount[locale](number(count, locale), count === 1);
}

/** `2 of 3 rows`. */
export function ownKnownOf(known: number, of: number, locale: Locale): string {
	return WORDS.knownOf[locale](number(known, locale), number(of, locale));
}

/** Heads of the columns that count a group's rows. */
export function ownRowHeads(locale: Locale): { readonly known: string; readonly of: string } {
	return { known: WORDS.rowsKnown[locale], of: WORDS.rowsOf[locale] };
}

/** What of the file is in no number, as a note beside the picture. */
export function ownNotesOf(own: OwnShown | null, locale: Locale): string[] {
	if (!own || own.placeless === 0) return [];
	return [WORDS.placeless[locale](number(own.placeless, locale), own.placeless === 1)];
}

/** Where a place has no row, or none that the filters leave: it is not 0. */
export function ownNoRow(locale: Locale): string {
	return WORDS.noRow[locale];
}

/** What stands in place of our licence. */
export function ownLicenceOf(locale: Locale): string {
	return WORDS.licence[locale];
}

/** What is said of the rows that a number of a reader's own opens to. */
export const ownRowsWords: Localized<{
	readonly none: string;
	readonly known: (known: string, of: string) => string;
	readonly first: (count: string) => string;
	readonly firstColumns: (shown: string, of: string) => string;
	readonly stays: string;
	readonly rows: string;
	readonly unknown: string;
}> = {
	en: {
		none: 'No row knows it.',
		known: (known, of) =>
			`Known in ${known} of ${of} rows; a row that does not know it adds nothing.`,
		first: (count) => `The ${count} largest are listed.`,
		firstColumns: (shown, of) => `${shown} of ${of} columns are shown.`,
		stays: 'They are listed here only: no file or picture carries them.',
		rows: 'The rows of this number',
		unknown: 'unknown'
	},
	de: {
		none: 'Keine Zeile kennt sie.',
		known: (known, of) =>
			`Bekannt in ${known} von ${of} Zeilen; eine Zeile, die sie nicht kennt, trägt nichts bei.`,
		first: (count) => `Die ${count} größten sind aufgeführt.`,
		firstColumns: (shown, of) => `${shown} von ${of} Spalten sind gezeigt.`,
		stays: 'Sie stehen nur hier: Keine Datei und kein Bild enthält sie.',
		rows: 'Die Zeilen dieser Zahl',
		unknown: 'unbekannt'
	}
};
