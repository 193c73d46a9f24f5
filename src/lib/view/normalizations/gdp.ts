import type { Normalization } from './normalization';

export const gdp: Normalization = {
	denominator: {
		of: (state) => state.gdp2024Usd,
		year: 2024,
		label: { en: 'GDP, $', de: 'BIP, $' },
		source: 'US Bureau of Economic Analysis'
	},
	ofUs: null,
	per: { money: 1_000_000, other: 1_000_000_000 },
	label: { en: 'Per GDP', de: 'Je BIP' },
	phrase: {
		money: { en: 'per million dollars of GDP', de: 'je Million Dollar BIP' },
		other: { en: 'per billion dollars of GDP', de: 'je Milliarde Dollar BIP' }
	}
};
