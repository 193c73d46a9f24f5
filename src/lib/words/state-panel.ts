import type { Localized } from '../domain/locale';

interface StatePanelWords {
	readonly close: string;
	readonly add: string;
	readonly remove: string;
	readonly full: (most: string) => string;
	readonly profile: (state: string) => string;
	readonly announcements: (state: string) => string;
	readonly counties: (state: string) => string;
	readonly announced: (state: string) => string;
	readonly byStatus: string;
	readonly counters: (state: string) => string;
	readonly counted: (counter: string, day: string, one: boolean) => string;
	readonly perMillion: (value: string, place: string) => string;
	readonly place: (rankOf: string) => string;
	readonly spread: (counts: string, least: string, most: string) => string;
	readonly neverAdded: string;
	readonly noCounter: string;
	readonly count: string;
	readonly perMillionHead: string;
	readonly rankPerMillion: string;
	readonly noRank: (covered: string, of: string) => string;
	readonly counter: string;
	readonly rule: string;
	readonly licence: string;
	readonly notStated: string;
	readonly by: (companies: string) => string;
	readonly in: (states: string) => string;
	readonly asOf: (day: string) => string;
}

/** Every text of the panel that opens for a state of the map. */
export const statePanelWords: Localized<StatePanelWords> = {
	en: {
		close: 'Close',
		add: 'Add to comparison',
		remove: 'Remove from comparison',
		full: (most) => `${most} states are picked, as many as can be compared. Remove one first.`,
		profile: (state) => `All about ${state}`,
		announcements: (state) => `Announcements in ${state}`,
		counties: (state) => `Counties and sites of ${state}`,
		announced: (state) => `Announced in ${state}`,
		byStatus: 'The floor by status',
		counters: (state) => `Data centers in ${state}, by counter`,
		counted: (counter, day, one) =>
			`data ${one ? 'center' : 'centers'}, counted by ${counter}, ${day}.`,
		perMillion: (value, place) => `That is ${value} per million residents, ${place}.`,
		place: (rankOf) => `rank ${rankOf}`,
		spread: (counts, least, most) =>
			`Counters differ: ${counts} counts of all kinds lie between ${least} and ${most}.`,
		neverAdded:
			'Counters count different things. Their numbers stand beside each other; they are never added and make no trend.',
		noCounter: 'No counter reports this state.',
		count: 'Data centers',
		perMillionHead: 'Per million residents',
		rankPerMillion: 'Rank per million',
		noRank: (covered, of) => `no rank: ${covered} of ${of} states`,
		counter: 'Counter',
		rule: 'What is counted',
		licence: 'License',
		notStated: 'not stated by the source',
		by: (companies) => `Only by ${companies}`,
		in: (states) => `Only in ${states}`,
		asOf: (day) => `As of ${day}`
	},
	de: {
		close: 'Schließen',
		add: 'Zum Vergleich hinzufügen',
		remove: 'Aus dem Vergleich nehmen',
		full: (most) =>
			`${most} Bundesstaaten sind gewählt, mehr lassen sich nicht vergleichen. Entfernen Sie zuerst einen.`,
		profile: (state) => `Alles über ${state}`,
		announcements: (state) => `Ankündigungen in ${state}`,
		counties: (state) => `Countys und Standorte von ${state}`,
		announced: (state) => `Angekündigt in ${state}`,
		byStatus: 'Die Untergrenze nach Status',
		counters: (state) => `Rechenzentren in ${state}, je Zähler`,
		counted: (counter, day, one) =>
			`${one ? 'Rechenzentrum' : 'Rechenzentren'}, gezählt von ${counter}, ${day}.`,
		perMillion: (value, place) => `Das sind ${value} je Million Einwohner, ${place}.`,
		place: (rankOf) => `Rang ${rankOf}`,
		spread: (counts, least, most) =>
			`Zähler sind sich uneins: ${counts} Zählungen aller Arten liegen zwischen ${least} und ${most}.`,
		neverAdded:
			'Zähler zählen Verschiedenes. Ihre Zahlen stehen nebeneinander; sie werden nie addiert und ergeben keinen Verlauf.',
		noCounter: 'Kein Zähler berichtet über diesen Staat.',
		count: 'Rechenzentren',
		perMillionHead: 'Je Million Einwohner',
		rankPerMillion: 'Rang je Million',
		noRank: (covered, of) => `kein Rang: ${covered} von ${of} Staaten`,
		counter: 'Zähler',
		rule: 'Was gezählt wird',
		licence: 'Lizenz',
		notStated: 'von der Quelle nicht angegeben',
		by: (companies) => `Nur von ${companies}`,
		in: (states) => `Nur in ${states}`,
		asOf: (day) => `Stand ${day}`
	}
};
