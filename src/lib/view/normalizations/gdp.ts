import type { Normalization } from './normalization';

export const gdp: Normalization = {
	denominator: {
		of: (state) => state.gdp2024Usd,
		ofCounty: null,
		year: 2024,
		label: { en: 'GDP, $', de: 'BIP, $' },
		source: 'US Bureau of Economic Analysis'
	},
	ofUs: null,
	per: { money: 1_000_000, other: 1_000_000_000 },
	label: { en: 'Per GDP', de: 'Je BIP' },
	meaning: {
		en: "Each state's number over its GDP of 2024, whatever day is looked from. A large project in a small economy stands out; that is no share of its GDP.",
		de: 'Die Zahl jedes Bundesstaats durch sein BIP von 2024, gleich für welchen Stand. Ein großes Projekt in einer kleinen Wirtschaft sticht heraus; ein Anteil am BIP ist das nicht.'
	},
	phrase: {
		money: { en: 'per million dollars of GDP', de: 'je Million Dollar BIP' },
		other: { en: 'per billion dollars of GDP', de: 'je Milliarde Dollar BIP' }
	}
};
