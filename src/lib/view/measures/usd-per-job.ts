import type { Measure } from './measure';

export const usd_per_job: Measure = {
	unit: 'usd_per_job',
	rounding: 'nearest',
	quantity: null,
	ratio: 'usd_per_job',
	ceilings: false,
	label: {
		en: 'Dollars per permanent job',
		de: 'Dollar je dauerhafter Stelle'
	},
	title: {
		en: 'Announced dollars per permanent job',
		de: 'Angekündigte Dollar je dauerhafter Stelle'
	},
	meaning: {
		en: 'Sum over sum, over counted projects with both figures, a floor above 0 and money of the kind investment.',
		de: 'Summe durch Summe, über gezählte Projekte mit beiden Zahlen, einer Untergrenze über 0 und Geld der Art Investition.'
	},
	limits: {
		en: 'Jobs are pledges, often “at least”, and fewer projects state them than state money.',
		de: 'Stellen sind Zusagen, oft „mindestens“, und weniger Projekte nennen sie als Geld.'
	}
};
