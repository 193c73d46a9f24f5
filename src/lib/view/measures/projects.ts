import { PROJECTS } from '../../domain/quantity';
import type { Measure } from './measure';

export const projects: Measure = {
	unit: 'projects',
	rounding: 'nearest',
	quantity: PROJECTS,
	ratio: null,
	ceilings: false,
	label: {
		en: 'Projects',
		de: 'Projekte'
	},
	title: {
		en: 'Announced data-center projects',
		de: 'Angekündigte Rechenzentrumsprojekte'
	},
	meaning: {
		en: 'Announcements of one undertaking are one project. A plan counts as the sites announced under it, or as one.',
		de: 'Ankündigungen eines Vorhabens sind ein Projekt. Ein Plan zählt wie die unter ihm angekündigten Standorte, sonst als eines.'
	},
	limits: {
		en: 'Projects differ in size by a factor of a thousand; a count says little of money or power.',
		de: 'Projekte unterscheiden sich in der Größe um das Tausendfache; eine Zahl von Projekten sagt wenig über Geld oder Leistung.'
	}
};
