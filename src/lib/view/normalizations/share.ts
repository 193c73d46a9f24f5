import type { Normalization } from './normalization';

export const share: Normalization = {
	denominator: null,
	ofUs: 'share',
	per: { money: 1, other: 1 },
	label: { en: 'Share of US', de: 'Anteil an den USA' },
	phrase: {
		money: { en: 'as a share of the US', de: 'als Anteil an den USA' },
		other: { en: 'as a share of the US', de: 'als Anteil an den USA' }
	}
};
