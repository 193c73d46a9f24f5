import type { Localized } from '../domain/locale';

interface ExportWords {
	readonly title: string;
	readonly format: string;
	readonly png: string;
	readonly csv: string;
	readonly pngMeans: string;
	readonly csvMeans: string;
	readonly size: string;
	readonly pixels: (width: string, height: string) => string;
	readonly capped: (scale: string) => string;
	readonly madeSmaller: (scale: string, width: string, height: string) => string;
	readonly theme: string;
	readonly light: string;
	readonly dark: string;
	readonly rows: (count: string, one: boolean) => string;
	readonly fileName: string;
	readonly save: string;
	readonly saving: string;
	readonly saved: (name: string) => string;
	readonly close: string;
	readonly failed: { readonly canvas: string; readonly load: string; readonly other: string };
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
		png: 'Picture (PNG)',
		csv: 'Table (CSV)',
		pngMeans: 'With title, filters, legend, sources and the address of this view.',
		csvMeans: 'Exact numbers, one row per group, with sources and address on every row.',
		size: 'Size',
		pixels: (width, height) => `${width} × ${height} pixels`,
		capped: (scale) => `Limited to ${scale}×: a picture holds 12.75 megapixels at most.`,
		madeSmaller: (scale, width, height) =>
			`This device could not make the size you chose: saved at ${scale}×, ${width} × ${height} pixels.`,
		theme: 'Colors',
		light: 'light',
		dark: 'dark',
		rows: (count, one) => (one ? '1 row' : `${count} rows`),
		fileName: 'File',
		save: 'Save',
		saving: 'Saving …',
		saved: (name) => `Saved: ${name}`,
		close: 'Close',
		failed: {
			canvas: 'The picture is too large for this device’s memory. Choose a smaller size.',
			load: 'The code for this format could not be loaded. Are you offline? Try again.',
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
			rule: 'Counts'
		}
	},
	de: {
		title: 'Diese Abbildung exportieren',
		format: 'Format',
		png: 'Bild (PNG)',
		csv: 'Tabelle (CSV)',
		pngMeans: 'Mit Titel, Filtern, Legende, Quellen und der Adresse dieser Ansicht.',
		csvMeans: 'Genaue Zahlen, eine Zeile je Gruppe, mit Quellen und Adresse in jeder Zeile.',
		size: 'Größe',
		pixels: (width, height) => `${width} × ${height} Pixel`,
		capped: (scale) => `Auf ${scale}× begrenzt: Ein Bild hat höchstens 12,75 Megapixel.`,
		madeSmaller: (scale, width, height) =>
			`Dieses Gerät konnte die gewählte Größe nicht herstellen: gespeichert mit ${scale}×, ${width} × ${height} Pixel.`,
		theme: 'Farben',
		light: 'hell',
		dark: 'dunkel',
		rows: (count, one) => (one ? '1 Zeile' : `${count} Zeilen`),
		fileName: 'Datei',
		save: 'Speichern',
		saving: 'Wird gespeichert …',
		saved: (name) => `Gespeichert: ${name}`,
		close: 'Schließen',
		failed: {
			canvas:
				'Das Bild ist zu groß für den Speicher dieses Geräts. Bitte eine kleinere Größe wählen.',
			load: 'Der Code für dieses Format konnte nicht geladen werden. Offline? Bitte noch einmal versuchen.',
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
			rule: 'Zählt'
		}
	}
};
