// Long because: what is said of every fault and every conversion is compared and corrected side by side.
import type { Localized } from '../../domain/locale';
import type { Flaw } from '../issue';
import type { ConversionId, RuleId } from './conversion';
import type { Refusal } from './refusal';

/** What is wrong with a cell or a row of a reader's file, and what to do about it. */
export const RULES: Readonly<Record<RuleId, Flaw>> = {
	number: flaw(
		'not a number',
		'Write digits, with nothing around them but a currency sign, a scale such as B or a unit.',
		'keine Zahl',
		'Ziffern schreiben, daneben höchstens Währungszeichen, Größenordnung wie Mrd. oder Einheit.'
	),
	mixed_numbers: flaw(
		'written with another decimal mark than the rest of its column',
		'Write the whole column with a decimal point, or the whole of it with a decimal comma.',
		'mit anderem Dezimalzeichen geschrieben als der Rest der Spalte',
		'Die ganze Spalte mit Dezimalpunkt oder die ganze mit Dezimalkomma schreiben.'
	),
	ambiguous_number: flaw(
		'either a thousand times the other: nothing in the column tells points from commas',
		'Say which mark stands before the decimals.',
		'in zwei Größen lesbar: nichts in der Spalte verrät, was das Dezimalzeichen ist',
		'Angeben, welches Zeichen vor den Nachkommastellen steht.'
	),
	too_large: flaw(
		'larger than any number here can hold exactly',
		'Check the scale; beyond 9,007,199,254,740,991 digits would be lost.',
		'größer, als eine Zahl hier genau sein kann',
		'Größenordnung prüfen; über 9.007.199.254.740.991 gingen Ziffern verloren.'
	),
	too_small: flaw(
		'closer to 0 than any number here can be, and not 0',
		'Check the power of ten.',
		'näher an 0, als eine Zahl hier sein kann, und nicht 0',
		'Die Zehnerpotenz prüfen.'
	),
	unit_differs: flaw(
		'written in another unit than the rest of its column',
		'Write the whole column in one unit, and a percent sign in all of its cells or in none.',
		'in einer anderen Einheit als der Rest der Spalte geschrieben',
		'Die ganze Spalte in einer Einheit schreiben, ein Prozentzeichen in alle Zellen oder in keine.'
	),
	currency: flaw(
		'another currency than US dollars',
		'Convert it, and note the rate in the file.',
		'eine andere Währung als US-Dollar',
		'Umrechnen und den Kurs in der Datei vermerken.'
	),
	date: flaw(
		'not a date',
		'Write 2025-06-04, 2025-06 or 2025.',
		'kein Datum',
		'Schreiben: 2025-06-04, 2025-06 oder 2025.'
	),
	no_such_day: flaw(
		'not in the calendar',
		'Check day and month.',
		'nicht im Kalender',
		'Tag und Monat prüfen.'
	),
	ambiguous_date: flaw(
		'one of two days: nothing in the column tells day from month',
		'Say which comes first, or write 2025-06-04.',
		'einer von zwei Tagen: nichts in der Spalte unterscheidet Tag und Monat',
		'Angeben, was zuerst kommt, oder 2025-06-04 schreiben.'
	),
	mixed_dates: flaw(
		'day and month in the other order than the rest of its column',
		'Write the whole column in one order, best as 2025-06-04.',
		'Tag und Monat in anderer Folge als der Rest der Spalte',
		'Die ganze Spalte in einer Folge schreiben, am besten 2025-06-04.'
	),
	state: flaw(
		'none of the 50 states or the District of Columbia',
		'Write its name, USPS code or FIPS code.',
		'keiner der 50 Bundesstaaten und nicht der District of Columbia',
		'Namen, USPS-Kürzel oder FIPS-Code schreiben.'
	),
	county: flaw(
		'no county of that name or code',
		'Write its five-digit FIPS code, or its name with the state: Richmond County, NC.',
		'kein County dieses Namens oder Codes',
		'Den fünfstelligen FIPS-Code schreiben oder den Namen mit Bundesstaat: Richmond County, NC.'
	),
	county_or_city: flaw(
		'the name of a county and of a city, which are two places in that state',
		'Write the whole name, Richmond County or Richmond city, or the five-digit FIPS code.',
		'der Name eines Countys und einer Stadt, die in diesem Bundesstaat zweierlei sind',
		'Den ganzen Namen schreiben, Richmond County oder Richmond city, oder den fünfstelligen FIPS-Code.'
	),
	county_of_which_state: flaw(
		'the name of a county, and nothing says in which state',
		'Add a column of states, or write the state behind it: Richmond County, NC.',
		'der Name eines Countys, und nichts sagt, in welchem Bundesstaat',
		'Eine Spalte der Bundesstaaten ergänzen oder den Bundesstaat dahinter schreiben: Richmond County, NC.'
	),
	county_differs: flaw(
		'another county than the one whose code stands beside it',
		'Correct the name or the code.',
		'ein anderes County als das, dessen Code daneben steht',
		'Namen oder Code berichtigen.'
	),
	state_differs: flaw(
		'another state than the one its county lies in',
		'Correct the state or the county.',
		'ein anderer Bundesstaat als der, in dem das County liegt',
		'Bundesstaat oder County berichtigen.'
	),
	company: flaw(
		'none of our companies, by its id, its name or another name we know it by',
		'Write its name as the list of companies has it.',
		'keine Firma unserer Liste, weder nach Kennung noch nach einem ihrer Namen',
		'Den Namen so schreiben, wie er in der Liste der Firmen steht.'
	),
	announcement: flaw(
		'none of our announcements',
		'Write the id that stands in the address of its page.',
		'keine unserer Ankündigungen',
		'Die Kennung schreiben, die in der Adresse ihrer Seite steht.'
	),
	latitude: flaw(
		'no latitude',
		'Write degrees from -90 to 90, south with a minus sign.',
		'keine geografische Breite',
		'Grad von -90 bis 90 schreiben, Süd mit Minuszeichen.'
	),
	longitude: flaw(
		'no longitude',
		'Write degrees from -180 to 180, west with a minus sign.',
		'keine geografische Länge',
		'Grad von -180 bis 180 schreiben, West mit Minuszeichen.'
	),
	required: flaw(
		'empty where the row needs a place',
		'Fill it in, or leave the row out.',
		'leer, wo die Zeile einen Ort braucht',
		'Ausfüllen oder die Zeile weglassen.'
	),
	cells: flaw(
		'more cells than columns',
		'Put a cell that holds the delimiter in double quotes.',
		'mehr Zellen als Spalten',
		'Eine Zelle mit dem Trennzeichen in doppelte Anführungszeichen setzen.'
	),
	quotes: flaw(
		'a double quote that is opened and not closed as it should be',
		'Close the quote, or double it where it is meant as a character.',
		'ein Anführungszeichen, das nicht geschlossen wird, wie es sein soll',
		'Schließen oder verdoppeln, wenn es als Zeichen gemeint ist.'
	)
};

/** Why a file is not read at all, and what to do about it. */
export const REFUSALS: Readonly<Record<Refusal, Flaw>> = {
	empty: flaw(
		'the file is empty',
		'Begin with a line that names the columns.',
		'die Datei ist leer',
		'Mit einer Zeile beginnen, die die Spalten benennt.'
	),
	no_rows: flaw(
		'there is a header and no row below it',
		'Add a row for each state, county or point.',
		'es gibt eine Kopfzeile und keine Zeile darunter',
		'Für jeden Bundesstaat, jedes County oder jeden Punkt eine Zeile einfügen.'
	),
	too_many_columns: flaw(
		'more than 1,000 columns',
		'Keep the columns that are needed, or turn the table so that places are its rows.',
		'mehr als 1.000 Spalten',
		'Nur benötigte Spalten behalten, oder die Tabelle drehen, sodass Orte die Zeilen sind.'
	),
	endless_line: flaw(
		'a line of more than a million characters: this is no table',
		'Save the table as CSV, one row to a line.',
		'eine Zeile von über einer Million Zeichen: Das ist keine Tabelle',
		'Die Tabelle als CSV speichern, eine Zeile je Datensatz.'
	),
	broken_quotes: flaw(
		'again and again a double quote is opened and never closed',
		'Save the file anew from the program it comes from; quotes inside a cell are doubled.',
		'immer wieder wird ein Anführungszeichen geöffnet und nie geschlossen',
		'Die Datei im Ursprungsprogramm neu speichern; Anführungszeichen in einer Zelle werden verdoppelt.'
	),
	workbook: flaw(
		'a workbook or an archive, whatever it is named',
		'Open it and save the sheet as CSV UTF-8.',
		'eine Arbeitsmappe oder ein Archiv, wie auch immer sie heißt',
		'Öffnen und das Blatt als CSV UTF-8 speichern.'
	),
	not_text: flaw(
		'not a text',
		'Save the table as CSV UTF-8.',
		'kein Text',
		'Die Tabelle als CSV UTF-8 speichern.'
	),
	no_place: flaw(
		'no column holds states, counties, coordinates or companies we know',
		'Add one: a state’s name, USPS or FIPS code, a county’s FIPS code, latitude and longitude, or the names of companies.',
		'keine Spalte enthält Bundesstaaten, Countys, Koordinaten oder Firmen, die wir kennen',
		'Eine einfügen: Name, USPS- oder FIPS-Code eines Bundesstaats, FIPS-Code eines Countys, Breite und Länge, oder die Namen von Firmen.'
	),
	insecure_page: flaw(
		'nothing is wrong with it, but this page was not loaded over https, and browsers then give no way to recognise a file again',
		'Open the page over https, or on the machine that serves it.',
		'mit ihr ist alles in Ordnung, doch diese Seite wurde nicht über https geladen, und Browser geben dann keine Möglichkeit, eine Datei wiederzuerkennen',
		'Die Seite über https öffnen oder auf dem Rechner, der sie ausliefert.'
	)
};

/** How a cell was read as something else than it is written. */
export const CONVERSIONS: Readonly<Record<ConversionId, Localized>> = {
	null_word: {
		en: 'a word for nothing known, read as unknown',
		de: 'ein Wort für nichts Bekanntes, als unbekannt gelesen'
	},
	currency_sign: { en: 'a dollar sign left away', de: 'Dollarzeichen weggelassen' },
	scale_word: {
		en: 'thousands, millions, billions or trillions written out',
		de: 'Tausend, Millionen, Milliarden oder Billionen ausgeschrieben'
	},
	percent_sign: { en: 'a percent sign left away', de: 'Prozentzeichen weggelassen' },
	unit: { en: 'a unit left away', de: 'Einheit weggelassen' },
	grouping: { en: 'separators of thousands left away', de: 'Tausendertrennzeichen weggelassen' },
	decimal_comma: { en: 'a decimal comma', de: 'ein Dezimalkomma' },
	parentheses: { en: 'parentheses read as a minus sign', de: 'Klammern als Minuszeichen gelesen' },
	exponent: { en: 'a power of ten written out', de: 'eine Zehnerpotenz ausgeschrieben' },
	minus_sign: {
		en: 'a minus sign that is typeset or stands apart from its digits',
		de: 'ein Minuszeichen, das gesetzt ist oder von den Ziffern getrennt steht'
	},
	trimmed: { en: 'white space around it left away', de: 'Leerraum darum weggelassen' },
	time_dropped: { en: 'the time of day left away', de: 'die Uhrzeit weggelassen' },
	day_order: { en: 'day, month and year put in order', de: 'Tag, Monat und Jahr geordnet' },
	month_name: { en: 'the name of a month', de: 'ein Monatsname' },
	two_digit_year: {
		en: 'a year of two digits: up to 49 it is of this century, from 50 of the last',
		de: 'ein Jahr mit zwei Ziffern: bis 49 in diesem Jahrhundert, ab 50 im vorigen'
	},
	state_name: { en: 'the name of a state', de: 'der Name eines Bundesstaats' },
	state_fips: { en: 'the FIPS code of a state', de: 'der FIPS-Code eines Bundesstaats' },
	county_name: { en: 'the name of a county', de: 'der Name eines Countys' },
	leading_zero: {
		en: 'a FIPS code that had lost its leading zero',
		de: 'ein FIPS-Code, der seine führende Null verloren hatte'
	},
	company_name: {
		en: 'the name of a company we know',
		de: 'der Name einer Firma, die wir kennen'
	},
	guard: {
		en: 'an apostrophe left away that keeps spreadsheets from taking the cell for a formula',
		de: 'ein Apostroph weggelassen, der Tabellenprogramme davon abhält, die Zelle für eine Formel zu halten'
	},
	list_word: {
		en: 'a word of the list in another spelling',
		de: 'ein Wort der Liste in anderer Schreibung'
	},
	company_respelled: {
		en: 'the name of a company in another case',
		de: 'ein Firmenname in anderer Groß- und Kleinschreibung'
	},
	link_left_out: {
		en: 'a link to an announcement that was not read or is not in the file, left out',
		de: 'eine Verknüpfung mit einer Ankündigung, die nicht gelesen wurde oder der Datei fehlt, weggelassen'
	},
	column_left_out: {
		en: 'a column that announcements do not have, not read',
		de: 'eine Spalte, die Ankündigungen nicht haben, nicht gelesen'
	}
};

function flaw(problem: string, remedy: string, problemDe: string, remedyDe: string): Flaw {
	return { problem: { en: problem, de: problemDe }, remedy: { en: remedy, de: remedyDe } };
}
