import type { RatioId } from '../domain/ratio';
import type { Locale, Localized } from '../domain/locale';
import { number } from '../format/number';
import type { DistributionData } from '../view/chart-data';

interface DistributionWords {
	readonly kind: string;
	readonly help: string;
	readonly empty: string;
	readonly emptyGroup: string;
	readonly median: (value: string) => string;
	readonly medianOfAll: (value: string) => string;
	readonly projects: (count: string, one: boolean) => string;
	readonly boxMeans: string;
	readonly leftOut: (count: string, one: boolean, ratio: RatioId) => string;
	readonly place: (index: string, of: string, group: string) => string;
	readonly caption: string;
}

const LACKING: Readonly<Record<RatioId, Localized>> = {
	usd_per_mw: { en: 'firm dollars or megawatts', de: 'feste Dollar oder Megawatt' },
	usd_per_job: { en: 'firm dollars or permanent jobs', de: 'feste Dollar oder dauerhafte Stellen' },
	jobs_per_mw: {
		en: 'firm dollars, permanent jobs or megawatts',
		de: 'feste Dollar, dauerhafte Stellen oder Megawatt'
	}
};

/** Every text of distributions. */
export const distributionWords: Localized<DistributionWords> = {
	en: {
		kind: 'distribution',
		help: 'Left and right move through the projects of a row by value, up and down between the rows, Home and End to the lowest and highest, Escape leaves.',
		empty: 'No project here has both figures.',
		emptyGroup: 'no project with both figures',
		median: (value) => `median ${value}`,
		medianOfAll: (value) => `Median of all: ${value}`,
		projects: (count, one) => (one ? '1 project' : `${count} projects`),
		boxMeans:
			'Each point is a project. The box holds the middle half of five or more, the strong line is their median, the dashed line that of all.',
		leftOut: (count, one, ratio) =>
			one
				? `1 counted project is not shown: it lacks ${LACKING[ratio].en}, or its money is not of the kind investment.`
				: `${count} counted projects are not shown: they lack ${LACKING[ratio].en}, or their money is not of the kind investment.`,
		place: (index, of, group) => `${index} of ${of} in ${group}`,
		caption: 'The projects of the distribution'
	},
	de: {
		kind: 'Verteilung',
		help: 'Links und rechts gehen nach Wert durch die Projekte einer Zeile, auf und ab zwischen den Zeilen, Pos1 und Ende zum niedrigsten und höchsten, Escape verlässt sie.',
		empty: 'Kein Projekt hat hier beide Zahlen.',
		emptyGroup: 'kein Projekt mit beiden Zahlen',
		median: (value) => `Median ${value}`,
		medianOfAll: (value) => `Median aller: ${value}`,
		projects: (count, one) => (one ? '1 Projekt' : `${count} Projekte`),
		boxMeans:
			'Jeder Punkt ist ein Projekt. Der Kasten umfasst die mittlere Hälfte von fünf oder mehr, der kräftige Strich ist ihr Median, die gestrichelte Linie der Median aller.',
		leftOut: (count, one, ratio) =>
			one
				? `1 gezähltes Projekt ist nicht gezeigt: Ihm fehlen ${LACKING[ratio].de}, oder sein Geld ist nicht von der Art Investition.`
				: `${count} gezählte Projekte sind nicht gezeigt: Ihnen fehlen ${LACKING[ratio].de}, oder ihr Geld ist nicht von der Art Investition.`,
		place: (index, of, group) => `${index} von ${of}, ${group}`,
		caption: 'Die Projekte der Verteilung'
	}
};

/** How to read the picture, and who is not in it. */
export function distributionNotesOf(data: DistributionData, locale: Locale): string[] {
	const words = distributionWords[locale];
	const { leftOut, ratio } = data;
	return [
		...(data.whole === null ? [] : [words.boxMeans]),
		...(leftOut === 0 ? [] : [words.leftOut(number(leftOut, locale), leftOut === 1, ratio)])
	];
}
