import { JOBS_CONSTRUCTION } from '../../domain/quantity';
import type { Measure } from './measure';

export const construction_jobs: Measure = {
	unit: 'jobs',
	rounding: 'nearest',
	quantity: JOBS_CONSTRUCTION,
	ratio: null,
	ceilings: false,
	label: {
		en: 'Construction jobs',
		de: 'Stellen am Bau'
	},
	title: {
		en: 'Announced construction jobs',
		de: 'Angekündigte Stellen am Bau'
	},
	meaning: {
		en: 'Construction jobs as announced, the newest figure of each project.',
		de: 'Stellen am Bau wie angekündigt, je Projekt die neueste Zahl.'
	},
	limits: {
		en: 'Some sources mean the peak, others all workers over the years; they pass with the building.',
		de: 'Manche Quellen meinen den Höchststand, andere alle Beschäftigten über die Jahre; sie enden mit dem Bau.'
	}
};
