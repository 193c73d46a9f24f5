import type { Normalization } from './normalization';

export const total: Normalization = {
	denominator: null,
	ofUs: null,
	per: { money: 1, other: 1 },
	label: { en: 'Total', de: 'Summe' },
	meaning: {
		en: '',
		de: ''
	},
	phrase: { money: { en: '', de: '' }, other: { en: '', de: '' } }
};
