import type { Locale, Localized } from '../domain/locale';
import { number } from '../format/number';
import type { ScatterData } from '../view/chart-data';
import type { BuiltMeasureId, MeasureId } from '../view/measures';
import { isOwnMeasureId } from '../view/own/measure-id';
import type { PointsId, ViewState } from '../view/view-state';
import { ownAxisOf } from './own-measure';

/** Measures as an axis names them: with the unit in words. */
const AXIS: Readonly<Record<BuiltMeasureId, Localized>> = {
	floor: { en: 'Announced floor, US dollars', de: 'Angekündigte Untergrenze, US-Dollar' },
	ceiling: { en: 'Announced ceiling, US dollars', de: 'Angekündigte Obergrenze, US-Dollar' },
	projects: { en: 'Number of projects', de: 'Zahl der Projekte' },
	jobs: { en: 'Permanent jobs', de: 'Dauerhafte Stellen' },
	construction_jobs: { en: 'Construction jobs', de: 'Stellen am Bau' },
	mw: { en: 'Power, megawatts', de: 'Leistung, Megawatt' },
	usd_per_mw: { en: 'US dollars per megawatt', de: 'US-Dollar je Megawatt' },
	usd_per_job: { en: 'US dollars per permanent job', de: 'US-Dollar je dauerhafter Stelle' },
	jobs_per_mw: { en: 'Permanent jobs per megawatt', de: 'Dauerhafte Stellen je Megawatt' },
	data_centers: { en: 'Number of data centers', de: 'Zahl der Rechenzentren' }
};

interface ScatterWords {
	readonly kind: string;
	readonly help: string;
	readonly logarithmic: string;
	/** Where there is little room. */
	readonly logShort: string;
	/** In the key, for all groups but the one that stands out. */
	readonly others: string;
	readonly empty: Readonly<Record<PointsId, string>>;
	readonly outlier: string;
	readonly outliersMeans: string;
	readonly leftOut: Readonly<Record<PointsId, (count: string, one: boolean) => string>>;
	readonly offScale: string;
	readonly head: Readonly<Record<'project' | 'group' | 'company' | 'state' | 'outlier', string>>;
	readonly yes: string;
	readonly place: (index: string, of: string) => string;
	readonly caption: string;
}

/** Every text of scatter plots. */
export const scatterWords: Localized<ScatterWords> = {
	en: {
		kind: 'scatter plot',
		help: 'Arrow keys move through the points from left to right, Home and End to the first and last, Escape leaves.',
		logarithmic: 'logarithmic scale',
		logShort: 'log scale',
		others: 'all others',
		empty: {
			project: 'No project here has both figures.',
			group: 'Both figures are known for none of these.'
		},
		outlier: 'Far from what the others have in common',
		outliersMeans:
			'Named: the largest, and outliers, whose one figure over the other lies more than 1.5 interquartile ranges outside of the middle half (on a logarithmic scale).',
		leftOut: {
			project: (count, one) =>
				one
					? '1 project lacks one of the two figures'
					: `${count} projects lack one of the two figures`,
			group: (count, one) =>
				one ? '1 group lacks one of the two figures' : `${count} groups lack one of the two figures`
		},
		offScale: ', or it is 0 or less, for which a logarithmic scale has no place',
		head: {
			project: 'Project',
			group: 'Group',
			company: 'Company',
			state: 'State',
			outlier: 'Outlier'
		},
		yes: 'yes',
		place: (index, of) => `${index} of ${of}`,
		caption: 'The points of the scatter plot'
	},
	de: {
		kind: 'Streudiagramm',
		help: 'Pfeiltasten gehen von links nach rechts durch die Punkte, Pos1 und Ende zum ersten und letzten, Escape verlässt sie.',
		logarithmic: 'logarithmische Skala',
		logShort: 'log.',
		others: 'alle anderen',
		empty: {
			project: 'Kein Projekt hat hier beide Zahlen.',
			group: 'Für nichts davon sind beide Zahlen bekannt.'
		},
		outlier: 'Weit von dem, was die anderen gemeinsam haben',
		outliersMeans:
			'Benannt: die größten und Ausreißer, bei denen die eine Zahl geteilt durch die andere mehr als 1,5 Quartilsabstände außerhalb der mittleren Hälfte liegt (auf logarithmischer Skala).',
		leftOut: {
			project: (count, one) =>
				one
					? '1 Projekt fehlt eine der beiden Zahlen'
					: `${count} Projekten fehlt eine der beiden Zahlen`,
			group: (count, one) =>
				one
					? '1 Gruppe fehlt eine der beiden Zahlen'
					: `${count} Gruppen fehlt eine der beiden Zahlen`
		},
		offScale: ', oder sie ist 0 oder weniger, wofür eine logarithmische Skala keinen Platz hat',
		head: {
			project: 'Projekt',
			group: 'Gruppe',
			company: 'Unternehmen',
			state: 'Bundesstaat',
			outlier: 'Ausreißer'
		},
		yes: 'ja',
		place: (index, of) => `${index} von ${of}`,
		caption: 'Die Punkte des Streudiagramms'
	}
};

/** What a reader of the picture has to know besides: who is missing, and who is named. */
export function scatterNotesOf(
	{ points, scale }: Pick<ViewState, 'points' | 'scale'>,
	data: ScatterData,
	locale: Locale
): string[] {
	const words = scatterWords[locale];
	const { leftOut } = data;
	const missing = words.leftOut[points](number(leftOut, locale), leftOut === 1);
	return [
		...(leftOut === 0 ? [] : [`${missing}${scale === 'log' ? words.offScale : ''}.`]),
		...(data.points.some(({ outlier }) => outlier) ? [words.outliersMeans] : [])
	];
}

/** A measure with its unit in words, as an axis and a table's head have it. */
export function axisTitleOf(measure: MeasureId, locale: Locale): string {
	return isOwnMeasureId(measure) ? ownAxisOf(measure, locale) : AXIS[measure][locale];
}
