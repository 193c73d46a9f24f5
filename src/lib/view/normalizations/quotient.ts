import { resident } from './resident';
import type { Normalization } from './normalization';

/** Location quotient: a group's share of the US total over its share of the US population. */
export const quotient: Normalization = {
	denominator: resident.denominator,
	ofUs: 'quotient',
	per: { money: 1, other: 1 },
	label: { en: 'Location quotient (population)', de: 'Standortquotient (Einwohner)' },
	meaning: {
		en: '1 means as much of the US total as of the US population of 2025; 2 twice as much. The total is that of the whole filtered selection.',
		de: '1 heißt: so viel von der Summe der USA wie von ihren Einwohnern 2025; 2 doppelt so viel. Die Summe ist die der ganzen gefilterten Auswahl.'
	},
	phrase: {
		money: {
			en: 'as a location quotient: share of the US over share of its population',
			de: 'als Standortquotient: Anteil an den USA durch Anteil an den Einwohnern'
		},
		other: {
			en: 'as a location quotient: share of the US over share of its population',
			de: 'als Standortquotient: Anteil an den USA durch Anteil an den Einwohnern'
		}
	}
};
