import type { Localized } from '../domain/locale';

interface ExportWords {
	readonly title: string;
	readonly format: string;
	readonly preset: string;
	readonly size: string;
	readonly ownWidth: string;
	readonly preview: string;
	readonly ground: string;
	readonly grounds: Readonly<Record<'paper' | 'none', string>>;
	readonly page: string;
	readonly pages: Readonly<Record<'a4' | 'letter', string>>;
	readonly extent: string;
	readonly extents: Readonly<Record<'shown' | 'full', string>>;
	readonly copyImage: string;
	readonly copyTable: string;
	readonly copied: string;
	readonly pixels: (width: string, height: string) => string;
	readonly capped: string;
	readonly madeSmaller: (width: string, height: string) => string;
	readonly theme: string;
	readonly light: string;
	readonly dark: string;
	readonly rows: (count: string, one: boolean) => string;
	readonly fileName: string;
	/** Of a reader's own file. */
	readonly ownFilters: string;
	readonly nameFilters: string;
	readonly save: string;
	readonly saving: string;
	readonly saved: (name: string) => string;
	readonly close: string;
	readonly failed: Readonly<Record<'canvas' | 'load' | 'clipboard' | 'other', string>>;
	/** The labels of a picture's foot. */
	readonly coverage: string;
	readonly sources: string;
	readonly licence: string;
	readonly dataVersion: (version: string) => string;
	readonly asOf: (day: string) => string;
	readonly rowsShown: (shown: string, all: string) => string;
	/** Heads of columns that are more than the measure itself. */
	readonly column: Readonly<
		Record<
			| 'rank'
			| 'ceiling'
			| 'open'
			| 'total'
			| 'known'
			| 'of'
			| 'setAside'
			| 'doubtful'
			| 'mark'
			| 'counter'
			| 'countedOn'
			| 'countKind'
			| 'shared'
			| 'rule',
			string
		>
	>;
}

/** Every text of the export dialog and of what it makes. */
export const exportWords: Localized<ExportWords> = {
	en: {
		title: 'Export this figure',
		format: 'Format',
		preset: 'Shape',
		size: 'Size',
		ownWidth: 'own width, in pixels',
		preview: 'Preview',
		ground: 'Ground',
		grounds: { paper: 'paper', none: 'transparent' },
		page: 'Sheet',
		pages: { a4: 'A4', letter: 'Letter' },
		extent: 'Rows',
		extents: { shown: 'What is shown', full: 'The full table' },
		copyImage: 'Copy image',
		copyTable: 'Copy table',
		copied: 'Copied to the clipboard.',
		pixels: (width, height) => `${width} × ${height} pixels`,
		capped: 'Limited to that: a picture holds 12.75 megapixels at most.',
		madeSmaller: (width, height) =>
			`This device could not make the size you chose: saved with ${width} × ${height} pixels.`,
		theme: 'Colors',
		light: 'light',
		dark: 'dark',
		rows: (count, one) => (one ? '1 row' : `${count} rows`),
		fileName: 'File',
		ownFilters: 'Your own file',
		nameFilters: 'Say what its rows are filtered by',
		save: 'Save',
		saving: 'Saving …',
		saved: (name) => `Saved: ${name}`,
		close: 'Close',
		failed: {
			canvas: 'The picture is too large for this device’s memory. Choose a smaller size.',
			load: 'The code for this format could not be loaded. Are you offline? Try again.',
			clipboard:
				'The clipboard was refused. Allow it in the browser’s settings for this site, or save a file instead.',
			other: 'The file could not be made. Nothing was saved.'
		},
		coverage: 'Coverage',
		sources: 'Sources',
		licence: 'License',
		dataVersion: (version) => `Data version ${version}`,
		asOf: (day) => `as of ${day}`,
		rowsShown: (shown, all) => `${shown} of ${all} rows shown`,
		column: {
			rank: 'Rank',
			ceiling: 'Ceiling',
			open: 'No upper limit',
			total: 'Total',
			known: 'Projects with a figure',
			of: 'Projects',
			setAside: 'Set aside',
			doubtful: 'Of it doubtful',
			mark: 'Mark',
			counter: 'Counter',
			countedOn: 'Counted on',
			countKind: 'Kind counted',
			shared: 'Projects shared with other counties',
			rule: 'Counts'
		}
	},
	de: {
		title: 'Diese Abbildung exportieren',
		format: 'Format',
		preset: 'Form',
		size: 'Größe',
		ownWidth: 'eigene Breite, in Pixeln',
		preview: 'Vorschau',
		ground: 'Grund',
		grounds: { paper: 'Papier', none: 'durchsichtig' },
		page: 'Blatt',
		pages: { a4: 'A4', letter: 'Letter' },
		extent: 'Zeilen',
		extents: { shown: 'Was gezeigt wird', full: 'Die ganze Tabelle' },
		copyImage: 'Bild kopieren',
		copyTable: 'Tabelle kopieren',
		copied: 'In die Zwischenablage kopiert.',
		pixels: (width, height) => `${width} × ${height} Pixel`,
		capped: 'Darauf begrenzt: Ein Bild hat höchstens 12,75 Megapixel.',
		madeSmaller: (width, height) =>
			`Dieses Gerät konnte die gewählte Größe nicht herstellen: gespeichert mit ${width} × ${height} Pixeln.`,
		theme: 'Farben',
		light: 'hell',
		dark: 'dunkel',
		rows: (count, one) => (one ? '1 Zeile' : `${count} Zeilen`),
		fileName: 'Datei',
		ownFilters: 'Eigene Datei',
		nameFilters: 'Nennen, wonach ihre Zeilen gefiltert sind',
		save: 'Speichern',
		saving: 'Wird gespeichert …',
		saved: (name) => `Gespeichert: ${name}`,
		close: 'Schließen',
		failed: {
			canvas:
				'Das Bild ist zu groß für den Speicher dieses Geräts. Bitte eine kleinere Größe wählen.',
			load: 'Der Code für dieses Format konnte nicht geladen werden. Offline? Bitte noch einmal versuchen.',
			clipboard:
				'Die Zwischenablage wurde verweigert. Bitte in den Einstellungen des Browsers für diese Seite erlauben oder eine Datei speichern.',
			other: 'Die Datei konnte nicht erstellt werden. Nichts wurde gespeichert.'
		},
		coverage: 'Abdeckung',
		sources: 'Quellen',
		licence: 'Lizenz',
		dataVersion: (version) => `Datenstand ${version}`,
		asOf: (day) => `Stand ${day}`,
		rowsShown: (shown, all) => `${shown} von ${all} Zeilen gezeigt`,
		column: {
			rank: 'Rang',
			ceiling: 'Obergrenze',
			open: 'Ohne Obergrenze',
			total: 'Summe',
			known: 'Projekte mit Zahl',
			of: 'Projekte',
			setAside: 'Nicht mitgezählt',
			doubtful: 'Davon zweifelhaft',
			mark: 'Zeichen',
			counter: 'Zähler',
			countedOn: 'Gezählt am',
			countKind: 'Gezählte Art',
			shared: 'Mit anderen Countys geteilte Projekte',
			rule: 'Zählt'
		}
	}
};
