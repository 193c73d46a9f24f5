import type { Localized } from '../domain/locale';
import type { OwnRows } from './own-page';

interface OwnFoundWords {
	readonly heading: (name: string) => string;
	readonly kind: string;
	readonly kinds: Readonly<Record<OwnRows, string>>;
	readonly inFile: string;
	readonly encoding: string;
	readonly encodings: Readonly<Record<'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252', string>>;
	readonly delimiter: string;
	readonly delimiters: Readonly<Record<',' | ';' | '\t' | '|', string>>;
	readonly above: string;
	readonly header: string;
	readonly hasHeader: string;
	readonly noHeader: string;
	readonly fingerprint: string;
	readonly remembered: string;
	readonly forget: string;
	readonly oursAgain: string;
	readonly columns: string;
	readonly columnsAsOurs: (count: string) => string;
	readonly column: string;
	readonly holds: string;
	readonly readWith: string;
	readonly known: string;
	readonly knownOf: (known: string, of: string) => string;
	readonly nameless: string;
	readonly repeated: (name: string) => string;
	readonly holdsOf: (column: string) => string;
	readonly readWithOf: (column: string) => string;
	readonly columnKinds: Readonly<
		Record<
			| 'state'
			| 'county'
			| 'company'
			| 'announcement'
			| 'latitude'
			| 'longitude'
			| 'number'
			| 'date'
			| 'text',
			string
		>
	>;
	readonly toSay: string;
	readonly mark: Readonly<Record<'point' | 'comma', string>>;
	readonly order: Readonly<Record<'month_first' | 'day_first', string>>;
	readonly allColumns: (count: string) => string;
	readonly questions: string;
	readonly questionsLead: string;
	readonly whichDay: (column: string, cell: string) => string;
	readonly whichNumber: (column: string, cell: string) => string;
	readonly dayFirst: (day: string) => string;
	readonly monthFirst: (day: string) => string;
	readonly decimalPoint: (number: string) => string;
	readonly decimalComma: (number: string) => string;
	readonly sample: string;
	readonly sampleLead: string;
	readonly sampleOf: (shown: string, of: string) => string;
	readonly line: string;
	readonly written: string;
	readonly unknown: string;
	/** A cell at fault; its row is set aside. */
	readonly notRead: string;
	readonly readingAgain: string;
}

/** What is said of a file that was read, before it is used. */
export const ownFoundWords: Localized<OwnFoundWords> = {
	en: {
		heading: (name) => `What was found in ${name}`,
		kind: 'Its rows are',
		kinds: {
			states: 'values per state',
			counties: 'values per county',
			points: 'points',
			companies: 'values per company',
			announcements: 'announcements, as in our own table'
		},
		inFile: 'In this file',
		encoding: 'Characters',
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16, big-endian',
			'windows-1252': 'Windows-1252'
		},
		delimiter: 'Between cells',
		delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
		above: 'Above the header, passed over',
		header: 'Header',
		hasHeader: 'names the columns',
		noHeader: 'none: the first line is a row already, so columns are numbered',
		fingerprint: 'Fingerprint',
		remembered: 'It was read as you said of the last file with these columns.',
		forget: 'Read it afresh',
		oursAgain:
			'This table was exported here: the address in its last column opens the figure it was made from.',
		columns: 'Its columns',
		columnsAsOurs: (count) => `Its ${count} columns, which hold what those of our table hold`,
		column: 'Column',
		holds: 'Holds',
		readWith: 'Written with',
		known: 'Known in',
		knownOf: (known, of) => `${known} of ${of} rows`,
		nameless: 'without a name in the file',
		repeated: (name) => `“${name}” in the file, as another column`,
		holdsOf: (column) => `What ${column} holds`,
		readWithOf: (column) => `How ${column} is written`,
		columnKinds: {
			state: 'states',
			county: 'counties',
			company: 'companies',
			announcement: 'ids of our announcements',
			latitude: 'latitudes',
			longitude: 'longitudes',
			number: 'numbers',
			date: 'dates',
			text: 'text'
		},
		toSay: 'please say',
		mark: { point: 'decimal point, 1,234.5', comma: 'decimal comma, 1.234,5' },
		order: { month_first: 'month first, 6/4/2025', day_first: 'day first, 4/6/2025' },
		allColumns: (count) => `Show all ${count} columns`,
		questions: 'What the cells leave open',
		questionsLead: 'Nothing is guessed: rows that depend on it are set aside until you say.',
		whichDay: (column, cell) => `${column}: which day is ${cell}?`,
		whichNumber: (column, cell) => `${column}: how much is ${cell}?`,
		dayFirst: (day) => `${day}: the day comes first`,
		monthFirst: (day) => `${day}: the month comes first`,
		decimalPoint: (number) => `${number}: the point stands before decimals`,
		decimalComma: (number) => `${number}: the comma stands before decimals`,
		sample: 'The first rows, as they are read',
		sampleLead: 'Where a cell is read as something else than it is written, both stand here.',
		sampleOf: (shown, of) => `The first ${shown} of ${of} columns.`,
		line: 'Line',
		written: 'written',
		unknown: 'unknown',
		notRead: 'not read',
		readingAgain: 'Reading it again …'
	},
	de: {
		heading: (name) => `Was in ${name} gefunden wurde`,
		kind: 'Die Zeilen sind',
		kinds: {
			states: 'Werte je Bundesstaat',
			counties: 'Werte je County',
			points: 'Punkte',
			companies: 'Werte je Unternehmen',
			announcements: 'Ankündigungen, wie in unserer Tabelle'
		},
		inFile: 'In dieser Datei',
		encoding: 'Zeichen',
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16, Big Endian',
			'windows-1252': 'Windows-1252'
		},
		delimiter: 'Zwischen den Zellen',
		delimiters: {
			',': 'Kommas',
			';': 'Semikolons',
			'\t': 'Tabulatoren',
			'|': 'senkrechte Striche'
		},
		above: 'Über der Kopfzeile, übergangen',
		header: 'Kopfzeile',
		hasHeader: 'benennt die Spalten',
		noHeader: 'keine: Schon die erste Zeile ist ein Datensatz, die Spalten sind nummeriert',
		fingerprint: 'Fingerabdruck',
		remembered: 'Gelesen, wie Sie es bei der letzten Datei mit diesen Spalten gesagt haben.',
		forget: 'Von Neuem lesen',
		oursAgain:
			'Diese Tabelle wurde hier exportiert: Die Adresse in ihrer letzten Spalte öffnet die Abbildung, aus der sie entstand.',
		columns: 'Die Spalten',
		columnsAsOurs: (count) =>
			`Die ${count} Spalten, die dasselbe enthalten wie die unserer Tabelle`,
		column: 'Spalte',
		holds: 'Enthält',
		readWith: 'Geschrieben mit',
		known: 'Bekannt in',
		knownOf: (known, of) => `${known} von ${of} Zeilen`,
		nameless: 'in der Datei ohne Namen',
		repeated: (name) => `in der Datei „${name}“, wie eine andere Spalte`,
		holdsOf: (column) => `Was ${column} enthält`,
		readWithOf: (column) => `Wie ${column} geschrieben ist`,
		columnKinds: {
			state: 'Bundesstaaten',
			county: 'Countys',
			company: 'Unternehmen',
			announcement: 'Kennungen unserer Ankündigungen',
			latitude: 'Breitengrade',
			longitude: 'Längengrade',
			number: 'Zahlen',
			date: 'Zeitangaben',
			text: 'Text'
		},
		toSay: 'bitte angeben',
		mark: { point: 'Dezimalpunkt, 1,234.5', comma: 'Dezimalkomma, 1.234,5' },
		order: { month_first: 'Monat zuerst, 6/4/2025', day_first: 'Tag zuerst, 4/6/2025' },
		allColumns: (count) => `Alle ${count} Spalten zeigen`,
		questions: 'Was die Zellen offenlassen',
		questionsLead:
			'Geraten wird nicht: Zeilen, die davon abhängen, bleiben beiseite, bis Sie es sagen.',
		whichDay: (column, cell) => `${column}: Welcher Tag ist ${cell}?`,
		whichNumber: (column, cell) => `${column}: Wie viel ist ${cell}?`,
		dayFirst: (day) => `${day}: Der Tag steht vorn`,
		monthFirst: (day) => `${day}: Der Monat steht vorn`,
		decimalPoint: (number) => `${number}: Der Punkt steht vor den Nachkommastellen`,
		decimalComma: (number) => `${number}: Das Komma steht vor den Nachkommastellen`,
		sample: 'Die ersten Zeilen, wie sie gelesen werden',
		sampleLead:
			'Wo eine Zelle als etwas anderes gelesen wird, als sie geschrieben ist, steht beides da.',
		sampleOf: (shown, of) => `Die ersten ${shown} von ${of} Spalten.`,
		line: 'Zeile',
		written: 'geschrieben',
		unknown: 'unbekannt',
		notRead: 'nicht gelesen',
		readingAgain: 'Wird noch einmal gelesen …'
	}
};
