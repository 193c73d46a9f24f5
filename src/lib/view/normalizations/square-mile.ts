import type { Normalization } from './normalization';

export const sqmi: Normalization = {
	denominator: {
		of: (state) => state.landAreaSqMi,
		ofCounty: (county) => county.landAreaSqMi,
		year: 2010,
		label: { en: 'Land area, sq mi', de: 'Landfläche, Quadratmeilen' },
		source: 'US Census Bureau'
	},
	ofUs: null,
	per: { money: 1, other: 1_000 },
	label: { en: 'Per square mile', de: 'Je Quadratmeile' },
	meaning: {
		en: 'Over the land area of the 2010 census. Small states look full.',
		de: 'Durch die Landfläche des Zensus 2010. Kleine Bundesstaaten wirken voll.'
	},
	phrase: {
		money: { en: 'per square mile', de: 'je Quadratmeile' },
		other: { en: 'per 1,000 square miles', de: 'je 1.000 Quadratmeilen' }
	}
};
