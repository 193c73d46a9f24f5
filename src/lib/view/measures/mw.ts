import { POWER_MW } from '../../domain/quantity';
import type { Measure } from './measure';

export const mw: Measure = {
	unit: 'mw',
	rounding: 'nearest',
	quantity: POWER_MW,
	ratio: null,
	ceilings: false,
	label: { en: 'Megawatts', de: 'Megawatt' },
	title: { en: 'Announced data-center power', de: 'Angekündigte Leistung von Rechenzentren' },
	meaning: {
		en: 'Megawatts as announced, the newest figure of each project.',
		de: 'Megawatt wie angekündigt, je Projekt die neueste Zahl.'
	},
	limits: {
		en: 'Sources mix IT load, facility load and “scalable to”.',
		de: 'Quellen vermischen IT-Last, Anschlussleistung und „ausbaubar auf“.'
	}
};
