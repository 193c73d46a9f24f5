import type { Normalization } from './normalization';

export const mwh: Normalization = {
	denominator: {
		of: (state) => state.electricitySales2023Mwh,
		ofCounty: null,
		year: 2023,
		label: { en: 'Electricity sold, MWh', de: 'Stromabsatz, MWh' },
		source: 'US Energy Information Administration'
	},
	ofUs: null,
	per: { money: 1, other: 1_000_000 },
	label: { en: 'Per MWh sold', de: 'Je verkaufter MWh' },
	meaning: {
		en: 'Over the electricity sold in the state in 2023, to all customers. Announced projects are not yet in it.',
		de: 'Durch den Stromabsatz des Bundesstaats 2023 an alle Kunden. Angekündigte Projekte sind darin noch nicht enthalten.'
	},
	phrase: {
		money: { en: 'per MWh of electricity sold', de: 'je MWh Stromabsatz' },
		other: { en: 'per million MWh of electricity sold', de: 'je Million MWh Stromabsatz' }
	}
};
