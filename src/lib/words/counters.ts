import type { Locale, Localized } from '../domain/locale';
import { STATE_CODES } from '../domain/place';
import { number } from '../format/number';
import type { CountersData } from '../view/chart-data';
import { normalizationOf } from '../view/normalizations';
import type { ViewState } from '../view/view-state';

interface CounterWords {
	readonly kind: string;
	readonly help: string;
	readonly covers: (states: string, of: string) => string;
	readonly reported: string;
	readonly noShare: string;
	readonly spread: string;
	readonly empty: string;
	readonly means: string;
	readonly sharesNeedAll: string;
	readonly zeroApart: string;
	readonly place: (index: string, of: string, group: string) => string;
	readonly least: string;
	readonly most: string;
	readonly table: string;
	readonly head: Readonly<
		Record<'mark' | 'counter' | 'day' | 'kinds' | 'rule' | 'licence' | 'note', string>
	>;
	readonly notStated: string;
	readonly asCounted: (counter: string) => string;
}

/** Every text of what counters say beside one another. */
export const counterWords: Localized<CounterWords> = {
	en: {
		kind: 'numbers of several counters',
		help: 'Left and right move through the counters’ numbers of a row by value, up and down between the rows, Home and End to the least and most, Escape leaves.',
		covers: (states, of) => `${states} of ${of} states`,
		reported: 'reported by this counter',
		noShare: 'reported, but without a number for the whole US',
		spread: 'from the least to the most',
		empty: 'No counter has a number of this kind.',
		means:
			'Each mark is one counter’s own number for its own day. Counters count different things: their numbers are never added and make no trend.',
		sharesNeedAll:
			'A share of the US is of the counter’s own number for the US; counters that do not report all states have none.',
		zeroApart: '0 has no place on a logarithmic scale and stands before it.',
		place: (index, of, group) => `${index} of ${of} in ${group}`,
		least: 'Least',
		most: 'Most',
		table: 'The counters',
		head: {
			mark: 'Mark',
			counter: 'Counter',
			day: 'Day',
			kinds: 'Counted',
			rule: 'What is counted',
			licence: 'License',
			note: 'Note'
		},
		notStated: 'not stated',
		asCounted: (counter) => `${counter}, as counted`
	},
	de: {
		kind: 'Zahlen mehrerer Zähler',
		help: 'Links und rechts gehen nach Wert durch die Zahlen einer Zeile, auf und ab zwischen den Zeilen, Pos1 und Ende zur kleinsten und größten, Escape verlässt sie.',
		covers: (states, of) => `${states} von ${of} Bundesstaaten`,
		reported: 'von diesem Zähler berichtet',
		noShare: 'berichtet, aber ohne Zahl für die ganzen USA',
		spread: 'von der kleinsten zur größten',
		empty: 'Kein Zähler hat eine Zahl dieser Art.',
		means:
			'Jedes Zeichen ist die eigene Zahl eines Zählers für seinen eigenen Tag. Zähler zählen Verschiedenes: Ihre Zahlen werden nie addiert und ergeben keinen Verlauf.',
		sharesNeedAll:
			'Ein Anteil an den USA ist einer an der eigenen Zahl des Zählers für die USA; wer nicht alle Bundesstaaten berichtet, hat keinen.',
		zeroApart: '0 hat auf einer logarithmischen Skala keinen Platz und steht davor.',
		place: (index, of, group) => `${index} von ${of}, ${group}`,
		least: 'Kleinste',
		most: 'Größte',
		table: 'Die Zähler',
		head: {
			mark: 'Zeichen',
			counter: 'Zähler',
			day: 'Tag',
			kinds: 'Gezählt',
			rule: 'Was gezählt wird',
			licence: 'Lizenz',
			note: 'Anmerkung'
		},
		notStated: 'nicht angegeben',
		asCounted: (counter) => `${counter}, wie gezählt`
	}
};

/** `51 of 51 states`: for how many states a counter has a number. */
export function coversSaid(states: number, locale: Locale): string {
	return counterWords[locale].covers(number(states, locale), number(STATE_CODES.length, locale));
}

/** A letter for each counter's edition, in the order of an answer: it joins key, columns and table. */
export function letterOf(index: number): string {
	const letter = LETTERS[index % LETTERS.length] ?? '';
	const round = Math.floor(index / LETTERS.length);
	return round === 0 ? letter : `${letter}${round + 1}`;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** How to read the picture. */
export function counterNotesOf(
	{ per }: Pick<ViewState, 'per'>,
	{ vintages }: CountersData,
	zeroApart: boolean,
	locale: Locale
): string[] {
	if (vintages.length === 0) return [];
	const { means, sharesNeedAll, zeroApart: apart } = counterWords[locale];
	return [
		means,
		...(normalizationOf(per).ofUs === null ? [] : [sharesNeedAll]),
		...(zeroApart ? [apart] : [])
	];
}
