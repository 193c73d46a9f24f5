import type { Localized } from '../domain/locale';

interface ChartWords {
	readonly kind: string;
	readonly help: string;
	readonly legend: string;
	readonly projects: (count: string, one: boolean) => string;
	readonly ceiling: string;
	/** A ceiling that is not one: this or more. */
	readonly orMore: (ceiling: string) => string;
	readonly whiskerMeans: string;
	readonly openMeans: string;
	readonly coverage: string;
	readonly knownOf: (known: string, of: string) => string;
	readonly setAside: string;
	readonly doubtful: string;
	readonly rank: (rank: string, of: string) => string;
	readonly by: (counter: string) => string;
	/** Before the one project that makes up most of a total. */
	readonly mostly: (share: string, project: string) => string;
}

/** Every text of charts, their legends and what is spoken about them. */
export const chartWords: Localized<ChartWords> = {
	en: {
		kind: 'bar chart',
		help: 'Arrow keys move through the bars, Home and End to the first and last, Escape leaves.',
		legend: 'What the marks mean',
		projects: (count, one) => (one ? '1 project' : `${count} projects`),
		ceiling: 'Ceiling',
		orMore: (ceiling) => `${ceiling} or more`,
		whiskerMeans: 'possible on top: up to the announced ceiling',
		openMeans: '“at least”: no upper limit announced',
		coverage: 'Projects with a figure',
		knownOf: (known, of) => `${known} of ${of} projects`,
		setAside: 'Set aside',
		doubtful: 'Rests on doubtful rows',
		rank: (rank, of) => `rank ${rank} of ${of}`,
		by: (counter) => `by ${counter}`,
		mostly: (share, project) => `${share} of it: ${project}`
	},
	de: {
		kind: 'Balkendiagramm',
		help: 'Pfeiltasten gehen durch die Balken, Pos1 und Ende zum ersten und letzten, Escape verlässt sie.',
		legend: 'Was die Zeichen bedeuten',
		projects: (count, one) => (one ? '1 Projekt' : `${count} Projekte`),
		ceiling: 'Obergrenze',
		orMore: (ceiling) => `${ceiling} oder mehr`,
		whiskerMeans: 'darüber hinaus möglich: bis zur angekündigten Obergrenze',
		openMeans: '„mindestens“: keine Obergrenze angekündigt',
		coverage: 'Projekte mit Zahl',
		knownOf: (known, of) => `${known} von ${of} Projekten`,
		setAside: 'Nicht mitgezählt',
		doubtful: 'Beruht auf zweifelhaften Zeilen',
		rank: (rank, of) => `Rang ${rank} von ${of}`,
		by: (counter) => `gezählt von ${counter}`,
		mostly: (share, project) => `${share} davon: ${project}`
	}
};
