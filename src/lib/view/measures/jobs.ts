import { JOBS_PERMANENT } from '../../domain/quantity';
import type { Measure } from './measure';

export const jobs: Measure = {
	unit: 'jobs',
	rounding: 'nearest',
	quantity: JOBS_PERMANENT,
	ratio: null,
	ceilings: false,
	label: { en: 'Permanent jobs', de: 'Dauerhafte Stellen' },
	title: { en: 'Announced permanent jobs', de: 'Angekündigte dauerhafte Stellen' },
	meaning: {
		en: 'Permanent jobs as announced, the newest figure of each project.',
		de: 'Dauerhafte Stellen wie angekündigt, je Projekt die neueste Zahl.'
	},
	limits: {
		en: 'Pledges, often “at least”; contractors may be included. Construction jobs are not.',
		de: 'Zusagen, oft „mindestens“; Beschäftigte von Auftragnehmern können enthalten sein, Baustellen nicht.'
	}
};
