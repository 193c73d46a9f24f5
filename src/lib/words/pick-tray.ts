import type { Localized } from '../domain/locale';

interface PickTrayWords {
	readonly heading: string;
	readonly compare: (count: string) => string;
	readonly oneMore: string;
	readonly remove: (name: string) => string;
	readonly clear: string;
	readonly full: (most: string) => string;
	/** Said when something is picked or let go. */
	readonly picked: (names: string, count: string) => string;
	readonly none: string;
}

/** Every text of the tray that holds the states picked on the map. */
export const pickTrayWords: Localized<PickTrayWords> = {
	en: {
		heading: 'Picked for comparison',
		compare: (count) => `Compare ${count} states`,
		oneMore: 'Pick one more to compare',
		remove: (name) => `Remove ${name}`,
		clear: 'Clear',
		full: (most) => `${most} at most. Remove one to pick another.`,
		picked: (names, count) => `Picked for comparison: ${names} (${count})`,
		none: 'Nothing is picked for comparison.'
	},
	de: {
		heading: 'Für den Vergleich gewählt',
		compare: (count) => `${count} Bundesstaaten vergleichen`,
		oneMore: 'Noch einen wählen, um zu vergleichen',
		remove: (name) => `${name} entfernen`,
		clear: 'Leeren',
		full: (most) => `Höchstens ${most}. Entfernen Sie einen, um einen anderen zu wählen.`,
		picked: (names, count) => `Für den Vergleich gewählt: ${names} (${count})`,
		none: 'Für den Vergleich ist nichts gewählt.'
	}
};
