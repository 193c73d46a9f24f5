import type { Normalization } from './normalization';

export const mwh: Normalization = {
	denominator: {
		of: (state) => state.electricitySales2023Mwh,
		year: 2023,
		label: { en: 'Electricity sold, MWh', de: 'Stromabsatz, MWh' },
		source: 'US Energy Information Administration'
	},
	ofUs: null,
	per: { money: 1, other: 1_000_000 },
	label: { en: 'Per MWh sold', de: 'Je verkaufter MWh' },
	phrase: {
		money: { en: 'per MWh of electricity sold', de: 'je MWh Stromabsatz' },
		other: { en: 'per million MWh of electricity sold', de: 'je Million MWh Stromabsatz' }
	}
};
