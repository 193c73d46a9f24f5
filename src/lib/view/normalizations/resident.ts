import type { Normalization } from './normalization';

export const resident: Normalization = {
	denominator: {
		of: (state) => state.population2025,
		ofCounty: (county) => county.population2025,
		year: 2025,
		label: { en: 'Population', de: 'Einwohner' },
		source: 'US Census Bureau'
	},
	ofUs: null,
	per: { money: 1, other: 1_000_000 },
	label: { en: 'Per resident', de: 'Je Einwohner' },
	meaning: {
		en: 'Over the Census estimate of the population in 2025, whatever day is looked from.',
		de: 'Durch die Einwohnerschätzung des Census für 2025, gleich für welchen Stand.'
	},
	phrase: {
		money: { en: 'per resident', de: 'je Einwohner' },
		other: { en: 'per million residents', de: 'je Million Einwohner' }
	}
};
