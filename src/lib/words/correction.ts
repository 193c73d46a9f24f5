import type { Localized } from '../domain/locale';
import type { Likeness } from '../view/likely-duplicates';

interface CorrectionWords {
	readonly lead: string;
	readonly column: string;
	readonly choose: string;
	readonly another: string;
	readonly without: (column: string) => string;
	readonly now: string;
	readonly empty: string;
	readonly value: (column: string) => string;
	readonly none: string;
	readonly unit: (unit: string) => string;
	readonly listHint: string;
	readonly required: string;
	readonly requiredNote: string;
	readonly source: string;
	readonly sourceHint: string;
	readonly check: string;
	readonly refused: (count: string, one: boolean) => string;
	readonly atColumn: (column: string) => string;
	readonly ready: string;
	readonly disarmed: (columns: string) => string;
	readonly line: string;
	readonly patch: string;
	readonly copy: string;
	readonly copied: string;
	readonly clipboardRefused: string;
	readonly addTitle: string;
	readonly addLead: string;
	readonly withoutScript: string;
	readonly allCsv: string;
	readonly duplicates: (count: string, one: boolean) => string;
	readonly duplicatesLead: string;
	readonly likeness: Readonly<Record<Likeness, string>>;
	readonly notThese: string;
	readonly noDuplicates: string;
	readonly failed: string;
}

/** Every text of the forms that suggest a correction or a new announcement. */
export const correctionWords: Localized<CorrectionWords> = {
	en: {
		lead: 'Say what the row should say and where it is written. It is checked here, in your browser, by the table’s own rules, and nothing is sent: you get a line and a patch to pass on to whoever keeps these tables.',
		column: 'Column',
		choose: 'Choose a column',
		another: 'Correct another column too',
		without: (column) => `Leave ${column} as it is`,
		now: 'Now',
		empty: 'empty: unknown',
		value: (column) => `New value of ${column}`,
		none: 'empty',
		unit: (unit) => `In ${unit}.`,
		listHint: 'Several are joined by ; without spaces.',
		required: 'needed',
		requiredNote:
			'Columns marked “needed” must be filled in; leave the others empty where nothing is known.',
		source: 'Page that says so',
		sourceHint: 'The full address. It goes into the patch as its reason.',
		check: 'Check it',
		refused: (count, one) =>
			one ? 'One thing does not hold yet.' : `${count} things do not hold yet.`,
		atColumn: (column) => `Column ${column}`,
		ready: 'It holds. Copy the row or the patch and pass it on to whoever keeps these tables.',
		disarmed: (columns) =>
			`A spreadsheet would run the text in ${columns} as a formula, so an apostrophe stands before it.`,
		line: 'The whole row as CSV, with its header',
		patch: 'The same as a patch (git apply)',
		copy: 'Copy',
		copied: 'Copied',
		clipboardRefused:
			'The clipboard was refused. The text is selected: copy it with your keyboard.',
		addTitle: 'Add an announcement',
		addLead:
			'One dated public statement, with the page on which it was read. It is checked here, in your browser, by the table’s own rules; nothing is sent.',
		withoutScript: 'The form needs JavaScript. Without it, add a line to the table itself:',
		allCsv: 'all rows as CSV',
		duplicates: (count, one) =>
			one ? 'One announcement may already say this' : `${count} announcements may already say this`,
		duplicatesLead:
			'If it is one of these, correct that one instead. If it enlarges or replaces one, name it as superseded.',
		likeness: {
			same_county: 'same company, same county',
			close_amount: 'same company and state, an amount within a fifth'
		},
		notThese: 'It is none of these: go on',
		noDuplicates: 'Nothing in the table is like it.',
		failed:
			'The table could not be read, so nothing was checked. Are you offline? What you typed is still here: try again.'
	},
	de: {
		lead: 'Sagen Sie, was in der Zeile stehen sollte und wo das geschrieben steht. Geprüft wird hier im Browser, nach den Regeln der Tabelle selbst, und nichts wird gesendet: Sie erhalten eine Zeile und einen Patch, die Sie an die Pflegenden der Tabellen weitergeben.',
		column: 'Spalte',
		choose: 'Spalte wählen',
		another: 'Noch eine Spalte berichtigen',
		without: (column) => `${column} doch so lassen`,
		now: 'Bisher',
		empty: 'leer: unbekannt',
		value: (column) => `Neuer Wert von ${column}`,
		none: 'leer',
		unit: (unit) => `In ${unit}.`,
		listHint: 'Mehrere mit ; ohne Leerzeichen verbinden.',
		required: 'nötig',
		requiredNote:
			'Spalten mit „nötig“ müssen ausgefüllt sein; die anderen leer lassen, wo nichts bekannt ist.',
		source: 'Seite, auf der das steht',
		sourceHint: 'Die volle Adresse. Sie steht im Patch als Begründung.',
		check: 'Prüfen',
		refused: (count, one) =>
			one ? 'Eines stimmt noch nicht.' : `${count} Dinge stimmen noch nicht.`,
		atColumn: (column) => `Spalte ${column}`,
		ready:
			'Es stimmt. Kopieren Sie die Zeile oder den Patch und geben Sie sie an die Pflegenden der Tabellen weiter.',
		disarmed: (columns) =>
			`Eine Tabellenkalkulation würde den Text in ${columns} als Formel ausführen, deshalb steht ein Apostroph davor.`,
		line: 'Die ganze Zeile als CSV, mit Kopfzeile',
		patch: 'Dasselbe als Patch (git apply)',
		copy: 'Kopieren',
		copied: 'Kopiert',
		clipboardRefused:
			'Die Zwischenablage wurde verweigert. Der Text ist markiert: bitte mit der Tastatur kopieren.',
		addTitle: 'Ankündigung ergänzen',
		addLead:
			'Eine datierte öffentliche Erklärung, mit der Seite, auf der sie zu lesen war. Geprüft wird hier im Browser, nach den Regeln der Tabelle selbst; nichts wird gesendet.',
		withoutScript:
			'Das Formular braucht JavaScript. Ohne JavaScript lässt sich die Tabelle selbst um eine Zeile ergänzen:',
		allCsv: 'alle Zeilen als CSV',
		duplicates: (count, one) =>
			one
				? 'Eine Ankündigung sagt das vielleicht schon'
				: `${count} Ankündigungen sagen das vielleicht schon`,
		duplicatesLead:
			'Ist es eine davon, berichtigen Sie bitte diese. Erweitert oder ersetzt Ihre eine davon, nennen Sie sie als ersetzt.',
		likeness: {
			same_county: 'gleiches Unternehmen, gleiches County',
			close_amount:
				'gleiches Unternehmen, gleicher Bundesstaat, Betrag höchstens ein Fünftel entfernt'
		},
		notThese: 'Es ist keine davon: weiter',
		noDuplicates: 'Nichts in der Tabelle ist ihr ähnlich.',
		failed:
			'Die Tabelle ließ sich nicht lesen, deshalb ist nichts geprüft. Offline? Ihre Eingaben sind noch da: Bitte noch einmal versuchen.'
	}
};
