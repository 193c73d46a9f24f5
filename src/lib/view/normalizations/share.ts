import type { Normalization } from './normalization';

export const share: Normalization = {
	denominator: null,
	ofUs: 'share',
	per: { money: 1, other: 1 },
	label: { en: 'Share of US', de: 'Anteil an den USA' },
	meaning: {
		en: 'Of the total of the whole filtered selection, taken as one. Alternatives need not add up to 100%.',
		de: 'An der Summe der ganzen gefilterten Auswahl, als eine genommen. Alternativen müssen sich nicht zu 100 % ergänzen.'
	},
	phrase: {
		money: { en: 'as a share of the US', de: 'als Anteil an den USA' },
		other: { en: 'as a share of the US', de: 'als Anteil an den USA' }
	}
};
