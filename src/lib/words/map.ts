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
}

/** Every text of the map, in both languages. */
export const mapWords: Localized<MapWords> = {
	en: {
		kind: 'map',
		hint: 'Arrow keys move between states, a letter jumps to a name, plus and minus zoom, Enter opens a state, Escape leaves it.',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		wheel: 'Hold Ctrl and scroll to zoom the map',
		wheelMac: 'Hold ⌘ and scroll to zoom the map',
		fingers: 'Move the map with two fingers',
		fault: {
			no_webgl: 'This browser cannot zoom the map; the drawing shows the same.',
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
		within: (range) => `Class ${range}`
	},
	de: {
		kind: 'Karte',
		hint: 'Pfeiltasten wechseln zwischen Bundesstaaten, ein Buchstabe springt zu einem Namen, Plus und Minus ändern die Größe, Enter öffnet einen Bundesstaat, Escape verlässt ihn.',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		wheel: 'Strg gedrückt halten und scrollen, um die Karte zu vergrößern',
		wheelMac: '⌘ gedrückt halten und scrollen, um die Karte zu vergrößern',
		fingers: 'Die Karte mit zwei Fingern bewegen',
		fault: {
			no_webgl: 'Dieser Browser kann die Karte nicht vergrößern; die Zeichnung zeigt dasselbe.',
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
		within: (range) => `Klasse ${range}`
	}
};
