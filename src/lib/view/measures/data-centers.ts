import type { Measure } from './measure';

export const data_centers: Measure = {
	unit: 'data_centers',
	rounding: 'nearest',
	quantity: null,
	ratio: null,
	ceilings: false,
	label: { en: 'Data centers', de: 'Rechenzentren' },
	title: { en: 'Data centers', de: 'Rechenzentren' },
	meaning: {
		en: 'Data centers as one counter counted them on one day.',
		de: 'Rechenzentren, wie ein Zähler sie an einem Tag gezählt hat.'
	},
	limits: {
		en: 'Counters count different things. Their numbers are never added, and never joined to a trend.',
		de: 'Zähler zählen Verschiedenes. Ihre Zahlen werden nie addiert und nie zu einem Verlauf verbunden.'
	}
};
