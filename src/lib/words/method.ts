import type { Localized } from '../domain/locale';

interface MethodWords {
	readonly table: string;
	readonly sources: string;
	readonly method: string;
	readonly title: string;
	readonly shows: string;
	readonly licence: string;
	readonly dataVersion: string;
	readonly address: string;
	readonly note: string;
	readonly empty: string;
	readonly emptyMeans: string;
	readonly apostrophe: string;
	readonly apostropheMeans: string;
	readonly column: string;
	readonly reading: string;
	readonly key: string;
	readonly unit: string;
}

/** Every text of the sheets that stand beside a table. */
export const methodWords: Localized<MethodWords> = {
	en: {
		table: 'Table',
		sources: 'Sources',
		method: 'Method',
		title: 'Title',
		shows: 'What is shown',
		licence: 'License',
		dataVersion: 'Data version',
		address: 'This view',
		note: 'Note',
		empty: 'Empty cells',
		emptyMeans: 'Not known, or nothing to say. An empty cell is never 0.',
		apostrophe: 'Apostrophes',
		apostropheMeans:
			'A text that begins with =, +, - or @ has an apostrophe before it, so that no spreadsheet runs it as a formula. It is not part of the text.',
		column: 'Column',
		reading: 'How to read it',
		key: 'Key in CSV and JSON',
		unit: 'Unit'
	},
	de: {
		table: 'Tabelle',
		sources: 'Quellen',
		method: 'Methode',
		title: 'Titel',
		shows: 'Was gezeigt wird',
		licence: 'Lizenz',
		dataVersion: 'Datenstand',
		address: 'Diese Ansicht',
		note: 'Anmerkung',
		empty: 'Leere Zellen',
		emptyMeans: 'Nicht bekannt, oder nichts zu sagen. Eine leere Zelle ist nie 0.',
		apostrophe: 'Apostrophe',
		apostropheMeans:
			'Vor einem Text, der mit =, +, - oder @ beginnt, steht ein Apostroph, damit keine Tabellenkalkulation ihn als Formel ausführt. Er gehört nicht zum Text.',
		column: 'Spalte',
		reading: 'Wie sie zu lesen ist',
		key: 'Schlüssel in CSV und JSON',
		unit: 'Einheit'
	}
};
