import type { Localized } from '../domain/locale';

type Count = (cells: string, of: string) => string;

interface OwnLooksWords {
	/** By which column rows belong where they do. */
	readonly placedBy: Readonly<Record<'state' | 'county', (column: string) => string>>;
	readonly which: Readonly<Record<'state' | 'county', (column: string) => string>>;
	readonly by: (column: string) => string;
	/** What cells look like that are read as words. */
	readonly seems: Readonly<Record<'number' | 'state' | 'county', Count>>;
	/** Of a row. */
	readonly aside: (why: string) => string;
	readonly wholeRow: string;
}

/** What the cells of a reader's file look like, and what is made of it. */
export const ownLooksWords: Localized<OwnLooksWords> = {
	en: {
		placedBy: {
			state: (column) => `Each row belongs to the state in the column “${column}”.`,
			county: (column) => `Each row belongs to the county in the column “${column}”.`
		},
		which: {
			state: (column) =>
				`More than one column names states. Rows are placed by “${column}” until you say:`,
			county: (column) =>
				`More than one column names counties. Rows are placed by “${column}” until you say:`
		},
		by: (column) => `Place them by “${column}”`,
		seems: {
			number: (cells, of) => `${cells} of ${of} first cells look like numbers; read as words`,
			state: (cells, of) => `${cells} of ${of} first cells look like states; read as words`,
			county: (cells, of) => `${cells} of ${of} first cells look like counties; read as words`
		},
		aside: (why) => `Set aside, counts nowhere: ${why}`,
		wholeRow: 'whole row'
	},
	de: {
		placedBy: {
			state: (column) => `Jede Zeile gehört zu dem Bundesstaat in der Spalte „${column}“.`,
			county: (column) => `Jede Zeile gehört zu dem County in der Spalte „${column}“.`
		},
		which: {
			state: (column) =>
				`Mehr als eine Spalte nennt Bundesstaaten. Zugeordnet wird nach „${column}“, bis Sie es sagen:`,
			county: (column) =>
				`Mehr als eine Spalte nennt Countys. Zugeordnet wird nach „${column}“, bis Sie es sagen:`
		},
		by: (column) => `Nach „${column}“ zuordnen`,
		seems: {
			number: (cells, of) =>
				`${cells} von ${of} ersten Zellen sehen wie Zahlen aus; als Wörter gelesen`,
			state: (cells, of) =>
				`${cells} von ${of} ersten Zellen sehen wie Bundesstaaten aus; als Wörter gelesen`,
			county: (cells, of) =>
				`${cells} von ${of} ersten Zellen sehen wie Countys aus; als Wörter gelesen`
		},
		aside: (why) => `Beiseitegelegt, zählt nirgends: ${why}`,
		wholeRow: 'ganze Zeile'
	}
};
