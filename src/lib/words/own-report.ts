import type { Localized } from '../domain/locale';

interface OwnReportWords {
	readonly heading: string;
	readonly rowsRead: (count: string, one: boolean) => string;
	readonly setAside: (count: string, one: boolean) => string;
	readonly noneSetAside: string;
	readonly shortRows: (count: string, one: boolean) => string;
	readonly save: string;
	readonly saveMeans: string;
	readonly fileName: (name: string) => string;
	readonly wholeRow: string;
	readonly count: (count: string, one: boolean) => string;
	readonly line: string;
	readonly value: string;
	readonly empty: string;
	readonly more: (shown: string) => string;
	readonly issues: string;
	readonly conversions: string;
	readonly noConversions: string;
	readonly column: string;
	readonly how: string;
	readonly cells: string;
	readonly first: string;
	readonly firstAt: (line: string) => string;
}

/** What became of a file's rows: read, set aside with reasons, and every conversion. */
export const ownReportWords: Localized<OwnReportWords> = {
	en: {
		heading: 'What became of its rows',
		rowsRead: (count, one) => `${count} ${one ? 'row was' : 'rows were'} read.`,
		setAside: (count, one) =>
			`${count} ${one ? 'row was' : 'rows were'} set aside and ${one ? 'counts' : 'count'} nowhere.`,
		noneSetAside: 'No row was set aside.',
		shortRows: (count, one) =>
			`${count} ${one ? 'row has' : 'rows have'} fewer cells than there are columns; what is missing is unknown.`,
		save: 'Save the rows set aside',
		saveMeans: '(CSV, the reason beside each row: mend them and give that file too)',
		fileName: (name) => `${name}-set-aside.csv`,
		wholeRow: 'Whole row',
		count: (count, one) => `${count} ${one ? 'row' : 'rows'}`,
		line: 'Line',
		value: 'What stands there',
		empty: 'nothing',
		more: (shown) => `The first ${shown}. All are in the file of rows set aside.`,
		issues: 'Why rows were set aside',
		conversions: 'Read as something else than written',
		noConversions: 'Every cell was read as it is written.',
		column: 'Column',
		how: 'What was done',
		cells: 'Cells',
		first: 'The first',
		firstAt: (line) => `line ${line}`
	},
	de: {
		heading: 'Was aus den Zeilen wurde',
		rowsRead: (count, one) => `${count} ${one ? 'Zeile wurde' : 'Zeilen wurden'} gelesen.`,
		setAside: (count, one) =>
			`${count} ${one ? 'Zeile wurde beiseitegelegt und zählt' : 'Zeilen wurden beiseitegelegt und zählen'} nirgends.`,
		noneSetAside: 'Keine Zeile wurde beiseitegelegt.',
		shortRows: (count, one) =>
			`${count} ${one ? 'Zeile hat' : 'Zeilen haben'} weniger Zellen, als es Spalten gibt; was fehlt, ist unbekannt.`,
		save: 'Beiseitegelegte Zeilen speichern',
		saveMeans:
			'(CSV mit dem Grund neben jeder Zeile: berichtigen und auch diese Datei hier einlesen)',
		fileName: (name) => `${name}-beiseitegelegt.csv`,
		wholeRow: 'Ganze Zeile',
		count: (count, one) => `${count} ${one ? 'Zeile' : 'Zeilen'}`,
		line: 'Zeile',
		value: 'Was dort steht',
		empty: 'nichts',
		more: (shown) => `Die ersten ${shown}. Alle stehen in der Datei der beiseitegelegten Zeilen.`,
		issues: 'Warum Zeilen beiseitegelegt wurden',
		conversions: 'Anders gelesen als geschrieben',
		noConversions: 'Jede Zelle wurde gelesen, wie sie geschrieben ist.',
		column: 'Spalte',
		how: 'Was getan wurde',
		cells: 'Zellen',
		first: 'Die erste',
		firstAt: (line) => `Zeile ${line}`
	}
};
