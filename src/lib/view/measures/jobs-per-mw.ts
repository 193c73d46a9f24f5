import type { Measure } from './measure';

export const jobs_per_mw: Measure = {
	unit: 'jobs_per_mw',
	rounding: 'nearest',
	quantity: null,
	ratio: 'jobs_per_mw',
	ceilings: false,
	label: {
		en: 'Permanent jobs per megawatt',
		de: 'Dauerhafte Stellen je Megawatt'
	},
	title: {
		en: 'Announced permanent jobs per megawatt',
		de: 'Angekündigte dauerhafte Stellen je Megawatt'
	},
	meaning: {
		en: 'Sum over sum, over counted projects with both figures, a floor above 0 and money of the kind investment.',
		de: 'Summe durch Summe, über gezählte Projekte mit beiden Zahlen, einer Untergrenze über 0 und Geld der Art Investition.'
	},
	limits: {
		en: 'Few projects state both; floors stand beside megawatts that mix IT load, facility load and “scalable to”.',
		de: 'Wenige Projekte nennen beides; Untergrenzen stehen neben Megawatt, die IT-Last, Anschlussleistung und „ausbaubar auf“ vermischen.'
	}
};
