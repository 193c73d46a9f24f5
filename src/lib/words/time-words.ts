import type { Localized } from '../domain/locale';

interface TimeWords {
	readonly kind: string;
	readonly severalKind: string;
	readonly help: string;
	readonly period: string;
	readonly quarter: (quarter: string, year: string) => string;
	readonly quarterUnknown: (year: string) => string;
	readonly upTo: (period: string, day: string) => string;
	/** Before what a period adds to the total. */
	readonly added: string;
	readonly total: string;
	/** A period's change, as it is spoken. */
	readonly adds: (value: string) => string;
	readonly takes: (value: string) => string;
	readonly addsNothing: string;
	readonly totalOf: (value: string) => string;
	/** Stands for a number where there is none: before the first figure, or where all of it was cancelled. */
	readonly uncounted: string;
	/** Explains the mark `?` of the axis. */
	readonly unknownMeans: string;
	readonly incompleteMeans: (period: string, day: string) => string;
	/** Of many groups: how many have a name in the picture and how many have none. */
	readonly ground: (named: number, others: number) => string;
	readonly nothing: string;
	readonly ownScales: string;
	/** What a share or a quotient is of. */
	readonly ofUsThen: string;
}

/** Every text of charts over time and of what is spoken about them. */
export const timeWords: Localized<TimeWords> = {
	en: {
		kind: 'chart over time',
		severalKind: 'charts over time, one for each group',
		help: 'Left and right arrow keys move through the periods, up and down through the groups, Home and End to the first and last period, Escape leaves.',
		period: 'Period',
		quarter: (quarter, year) => `Q${quarter} ${year}`,
		quarterUnknown: (year) => `${year}, quarter unknown`,
		upTo: (period, day) => `${period}, to ${day}`,
		added: 'Added',
		total: 'Total by then',
		adds: (value) => `adds ${value}`,
		takes: (value) => `takes away ${value}`,
		addsNothing: 'adds nothing',
		totalOf: (value) => `total ${value}`,
		uncounted: 'nothing counted',
		unknownMeans: 'Known only by its year: quarter unknown',
		incompleteMeans: (period, day) => `${period}: only to ${day}`,
		ground: (named, others) =>
			`Named: the ${named} largest. Faint: the other ${others}, all in the table`,
		nothing: 'Nothing of this selection has a figure by then.',
		ownScales: 'Each panel has a scale of its own: compare shapes, not heights',
		ofUsThen: 'Each value is set against the US total at the end of its period'
	},
	de: {
		kind: 'Diagramm im Zeitverlauf',
		severalKind: 'Diagramme im Zeitverlauf, je Gruppe eines',
		help: 'Pfeil links und rechts gehen durch die Zeiträume, auf und ab durch die Gruppen, Pos1 und Ende zum ersten und letzten Zeitraum, Escape verlässt sie.',
		period: 'Zeitraum',
		quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
		quarterUnknown: (year) => `${year}, Quartal unbekannt`,
		upTo: (period, day) => `${period}, bis ${day}`,
		added: 'Zuwachs',
		total: 'Summe dann',
		adds: (value) => `Zuwachs ${value}`,
		takes: (value) => `Rückgang ${value}`,
		addsNothing: 'kein Zuwachs',
		totalOf: (value) => `Summe ${value}`,
		uncounted: 'nichts gezählt',
		unknownMeans: 'Nur mit dem Jahr bekannt: Quartal unbekannt',
		incompleteMeans: (period, day) => `${period}: nur bis ${day}`,
		ground: (named, others) =>
			`Benannt: die ${named} größten. Blass: die übrigen ${others}, alle in der Tabelle`,
		nothing: 'Nichts aus dieser Auswahl hat bis dahin eine Zahl.',
		ownScales: 'Jedes Bild hat seine eigene Skala: Verläufe vergleichen, nicht Höhen',
		ofUsThen: 'Jeder Wert bezieht sich auf die US-Summe am Ende seines Zeitraums'
	}
};
