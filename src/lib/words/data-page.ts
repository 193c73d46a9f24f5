import type { Localized } from '../domain/locale';

interface DataPageWords {
	readonly title: string;
	readonly lead: string;
	readonly contents: string;
	readonly package: string;
	readonly rows: (count: string) => string;
	readonly oneRow: (grain: string) => string;
	readonly download: (file: string) => string;
	readonly licence: string;
	readonly credit: string;
	readonly sources: string;
	readonly columns: (count: string) => string;
	readonly column: string;
	readonly meaning: string;
	readonly type: string;
	readonly filled: string;
	readonly filledOf: (filled: string, rows: string, share: string) => string;
	readonly required: string;
	readonly list: string;
	readonly choices: string;
	readonly references: (table: string, column: string) => string;
	readonly exceptions: string;
	readonly exception: (row: string, column: string, reason: string) => string;
	readonly gaps: string;
	readonly gapsText: string;
	readonly method: string;
	readonly rules: readonly string[];
	readonly example: (state: string) => string;
	readonly exampleLead: string;
	readonly types: Readonly<Record<string, string>>;
}

/** Every text of the page about the data. */
export const dataPageWords: Localized<DataPageWords> = {
	en: {
		title: 'The data',
		lead: 'Every table behind this site: what a row is, what each column means and how often it is filled in, where it comes from, under which license, and the file itself.',
		contents: 'Tables',
		package: 'All schemas as a data package (Frictionless)',
		rows: (count) => `${count} rows`,
		oneRow: (grain) => `One row: ${grain}.`,
		download: (file) => `Download ${file}`,
		licence: 'License',
		credit: 'Credit',
		sources: 'Sources',
		columns: (count) => `${count} columns`,
		column: 'Column',
		meaning: 'What it means',
		type: 'Type',
		filled: 'Filled in',
		filledOf: (filled, rows, share) => `${filled} of ${rows} (${share})`,
		required: 'always',
		list: 'several, joined by ;',
		choices: 'One of',
		references: (table, column) => `as in ${table}, column ${column}`,
		exceptions: 'Cells that break a rule and stand all the same, with the reason',
		exception: (row, column, reason) => `${row}, ${column}: ${reason}`,
		gaps: 'What an empty cell says',
		gapsText: 'Not established: never 0, and never “no”.',
		method: 'How a total is made',
		rules: [
			'An announcement is a dated public statement. Its amount is what the source said: exact, about, at least, a range, up to, or none at all.',
			'Its floor is what is firm: the amount, the low end of a range, nothing of an “up to”. Its ceiling is the most it can come to; “at least” leaves it open.',
			'Announcements that enlarge or replace each other are one project, and a project is counted once.',
			'A project is set aside for the first of six reasons that applies: announced later than the day asked for, cancelled, a country-wide plan, figures that are not investment, part of a larger plan that is counted, or no figure.',
			'A plan is worth at least what its pieces add up to.',
			'Floors are rounded down, ceilings up. “Known for 10 of 12 projects” says how many have a figure.',
			'Counts of data centers belong to one counter and one day each, and are never added or joined by a line.'
		],
		example: (state) => `An example: ${state}, from its rows to its total`,
		exampleLead:
			'Each line is a project with the row its figure rests on. What was set aside stands below with its reason.',
		types: {
			string: 'text',
			integer: 'whole number',
			number: 'number',
			boolean: 'yes or no',
			date: 'date',
			year: 'year'
		}
	},
	de: {
		title: 'Die Daten',
		lead: 'Jede Tabelle hinter dieser Seite: was eine Zeile ist, was jede Spalte bedeutet und wie oft sie gefüllt ist, woher sie kommt, unter welcher Lizenz, und die Datei selbst.',
		contents: 'Tabellen',
		package: 'Alle Schemata als Datenpaket (Frictionless)',
		rows: (count) => `${count} Zeilen`,
		oneRow: (grain) => `Eine Zeile: ${grain}.`,
		download: (file) => `${file} herunterladen`,
		licence: 'Lizenz',
		credit: 'Namensnennung',
		sources: 'Quellen',
		columns: (count) => `${count} Spalten`,
		column: 'Spalte',
		meaning: 'Was sie bedeutet',
		type: 'Art',
		filled: 'Gefüllt',
		filledOf: (filled, rows, share) => `${filled} von ${rows} (${share})`,
		required: 'immer',
		list: 'mehrere, mit ; getrennt',
		choices: 'Eines von',
		references: (table, column) => `wie in ${table}, Spalte ${column}`,
		exceptions: 'Zellen, die eine Regel brechen und doch stehen bleiben, mit dem Grund',
		exception: (row, column, reason) => `${row}, ${column}: ${reason}`,
		gaps: 'Was eine leere Zelle sagt',
		gapsText: 'Nicht festgestellt: nie 0 und nie „nein“.',
		method: 'Wie eine Summe entsteht',
		rules: [
			'Eine Ankündigung ist eine datierte öffentliche Aussage. Ihr Betrag ist, was die Quelle sagt: genau, etwa, mindestens, eine Spanne, bis zu, oder gar keiner.',
			'Ihre Untergrenze ist, was feststeht: der Betrag, das untere Ende einer Spanne, nichts von einem „bis zu“. Ihre Obergrenze ist das Höchste, was daraus werden kann; „mindestens“ lässt sie offen.',
			'Ankündigungen, die einander erweitern oder ersetzen, sind ein Projekt, und ein Projekt zählt einmal.',
			'Ein Projekt wird aus dem ersten von sechs Gründen beiseitegelassen, der zutrifft: später angekündigt als am gefragten Tag, abgesagt, ein landesweiter Plan, Beträge, die keine Investition sind, Teil eines größeren gezählten Plans, oder kein Betrag.',
			'Ein Plan ist mindestens so viel wert wie die Summe seiner Teile.',
			'Untergrenzen werden abgerundet, Obergrenzen aufgerundet. „Bekannt für 10 von 12 Projekten“ sagt, wie viele einen Betrag haben.',
			'Zählungen von Rechenzentren gehören je zu einem Zähler und einem Tag und werden nie addiert oder durch eine Linie verbunden.'
		],
		example: (state) => `Ein Beispiel: ${state}, von den Zeilen zur Summe`,
		exampleLead:
			'Jede Zeile ist ein Projekt mit der Tabellenzeile, auf der sein Betrag beruht. Was beiseitegelassen wurde, steht darunter mit seinem Grund.',
		types: {
			string: 'Text',
			integer: 'ganze Zahl',
			number: 'Zahl',
			boolean: 'ja oder nein',
			date: 'Datum',
			year: 'Jahr'
		}
	}
};
