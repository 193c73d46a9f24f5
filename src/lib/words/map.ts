import type { Localized } from '../domain/locale';

/** Why the map stays a drawing. */
export type MapFault = 'no_webgl' | 'lost' | 'not_loaded';

export interface MapWords {
	readonly kind: string;
	readonly hint: string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly wheel: string;
	readonly wheelMac: string;
	readonly fingers: string;
	readonly fault: Readonly<Record<MapFault, string>>;
	readonly legend: string;
	readonly notAsked: string;
	readonly rank: (rank: string, of: string) => string;
	readonly by: (counter: string) => string;
	readonly countedBy: (counter: string, day: string) => string;
	readonly ceiling: (ceiling: string) => string;
	readonly known: (known: string, of: string) => string;
	readonly within: (range: string) => string;
	/** Of a county: how many projects name it with others. */
	readonly shared: (count: string, one: boolean) => string;
	readonly noCounties: string;
	readonly noSites: string;
	readonly sitesNotKept: string;
	/** Where nothing can be picked for comparison. */
	readonly plainHint: string;
	readonly sharedWithin: (count: string) => string;
	readonly symbolsExplained: string;
}

/** Every text of the map, in both languages. */
export const mapWords: Localized<MapWords> = {
	en: {
		kind: 'map',
		hint: 'Arrow keys move to the neighbor, Page Up and Page Down along the table, a letter jumps to a name, plus and minus zoom, Enter opens, Space picks for comparison, Escape leaves.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		wheel: 'Hold Ctrl and scroll to zoom the map',
		wheelMac: 'Hold ⌘ and scroll to zoom the map',
		fingers: 'Move the map with two fingers',
		fault: {
			no_webgl:
				'This browser cannot zoom the map with wheel or fingers; the drawing shows the same, and plus and minus zoom it.',
			lost: 'The zoomable map has stopped; the drawing shows the same.',
			not_loaded: 'The zoomable map could not be loaded; the drawing shows the same.'
		},
		legend: 'Legend',
		notAsked: 'not part of this view',
		rank: (rank, of) => `rank ${rank} of ${of}`,
		by: (counter) => `by ${counter}`,
		countedBy: (counter, day) => `Counted by ${counter}, ${day}`,
		ceiling: (ceiling) => `Ceiling ${ceiling}`,
		known: (known, of) => `Figure known for ${known} of ${of} projects`,
		within: (range) => `Class ${range}`,
		shared: (count, one) =>
			one
				? 'Named by 1 more project together with other counties; its figure is not split'
				: `Named by ${count} more projects together with other counties; their figures are not split`,
		noCounties: 'The outlines of the counties could not be read.',
		noSites: 'The sites could not be read; the map shows everything else.',
		sitesNotKept: 'A release of the data keeps no sites: the map shows everything else.',
		plainHint:
			'Arrow keys move to the neighbor, Page Up and Page Down along the table, a letter jumps to a name, plus and minus zoom, Enter opens, Escape leaves.',
		sharedWithin: (count) => `${count} of them shared with other counties`,
		symbolsExplained: 'The area of a circle is in proportion to the number.'
	},
	de: {
		kind: 'Karte',
		hint: 'Pfeiltasten gehen zum Nachbarn, Bild auf und Bild ab die Tabelle entlang, ein Buchstabe springt zu einem Namen, Plus und Minus ändern die Größe, Enter öffnet, Leertaste merkt zum Vergleich vor, Escape verlässt.',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		wheel: 'Strg gedrückt halten und scrollen, um die Karte zu vergrößern',
		wheelMac: '⌘ gedrückt halten und scrollen, um die Karte zu vergrößern',
		fingers: 'Die Karte mit zwei Fingern bewegen',
		fault: {
			no_webgl:
				'Dieser Browser kann die Karte nicht mit Rad oder Fingern vergrößern; die Zeichnung zeigt dasselbe, Plus und Minus ändern ihre Größe.',
			lost: 'Die bewegliche Karte ist ausgefallen; die Zeichnung zeigt dasselbe.',
			not_loaded: 'Die bewegliche Karte ließ sich nicht laden; die Zeichnung zeigt dasselbe.'
		},
		legend: 'Legende',
		notAsked: 'nicht Teil dieser Ansicht',
		rank: (rank, of) => `Rang ${rank} von ${of}`,
		by: (counter) => `laut ${counter}`,
		countedBy: (counter, day) => `Gezählt von ${counter}, ${day}`,
		ceiling: (ceiling) => `Obergrenze ${ceiling}`,
		known: (known, of) => `Zahl bekannt für ${known} von ${of} Projekten`,
		within: (range) => `Klasse ${range}`,
		shared: (count, one) =>
			one
				? 'Von 1 weiteren Projekt zusammen mit anderen Countys genannt; seine Zahl wird nicht geteilt'
				: `Von ${count} weiteren Projekten zusammen mit anderen Countys genannt; ihre Zahlen werden nicht geteilt`,
		noCounties: 'Die Umrisse der Countys ließen sich nicht lesen.',
		noSites: 'Die Standorte ließen sich nicht lesen; die Karte zeigt alles andere.',
		sitesNotKept:
			'Eine Ausgabe der Daten bewahrt keine Standorte auf: Die Karte zeigt alles andere.',
		plainHint:
			'Pfeiltasten gehen zum Nachbarn, Bild auf und Bild ab die Tabelle entlang, ein Buchstabe springt zu einem Namen, Plus und Minus ändern die Größe, Enter öffnet, Escape verlässt.',
		sharedWithin: (count) => `davon ${count} mit anderen Countys geteilt`,
		symbolsExplained: 'Die Fläche eines Kreises ist proportional zur Zahl.'
	}
};
