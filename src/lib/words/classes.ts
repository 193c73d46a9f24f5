import type { Locale, Localized } from '../domain/locale';
import type { Answer, Classing, Spread } from '../view/answer';
import type { ClassesId, DimensionId } from '../view/view-state';

type Method = Classing['method'];

interface ClassWords {
	/** `Classes: quantiles, each color holds about as many states, because …` */
	readonly told: (method: string, reason: string) => string;
	readonly method: Readonly<Record<Method, string>>;
	readonly means: Readonly<Record<Method, (groups: string) => string>>;
	readonly reason: Readonly<Record<Spread, string>>;
	readonly chosen: string;
	/** Why what was asked for is not what was done. */
	readonly cannot: { readonly log: string; readonly own: string };
	readonly histogram: (values: string, groups: string) => string;
	readonly logAxis: string;
	/** Of a class at the end of the reader's own that no value bounds. */
	readonly below: (limit: string) => string;
	readonly orMore: (limit: string) => string;
}

const GROUPS: Readonly<Record<DimensionId, Localized>> = {
	state: { en: 'states', de: 'Bundesstaaten' },
	company: { en: 'companies', de: 'Unternehmen' },
	division: { en: 'divisions', de: 'Divisionen' },
	set: { en: 'sets of states', de: 'Gruppen von Bundesstaaten' },
	county: { en: 'counties', de: 'Countys' }
};

/** Every text about the classes of a map, in both languages. */
export const classWords: Localized<ClassWords> = {
	en: {
		told: (method, reason) => `Classes: ${method}, ${reason}.`,
		method: {
			quantile: 'quantiles',
			natural: 'natural breaks',
			equal: 'equal intervals',
			log: 'equal steps of the logarithm',
			own: 'own limits'
		},
		means: {
			quantile: (groups) => `, each color holds about as many ${groups}`,
			natural: () => ', the values of each color are as close together as can be',
			equal: () => ', each color spans the same range',
			log: () => ', each color spans the same factor',
			own: () => ''
		},
		reason: {
			even: 'because the values spread evenly',
			skewed: 'because a few values lie far from the rest',
			orders_of_magnitude: 'because the values span orders of magnitude',
			few_values: 'because there are only a few different values'
		},
		chosen: 'chosen by hand',
		cannot: {
			log: 'Only values above 0 have a logarithm.',
			own: 'No limits were given.'
		},
		histogram: (values, groups) => `How the values of ${values} ${groups} spread over the classes`,
		logAxis: 'logarithmic axis',
		below: (limit) => `below ${limit}`,
		orMore: (limit) => `${limit} or more`
	},
	de: {
		told: (method, reason) => `Klassen: ${method}, ${reason}.`,
		method: {
			quantile: 'Quantile',
			natural: 'natürliche Grenzen',
			equal: 'gleiche Abstände',
			log: 'gleiche Schritte des Logarithmus',
			own: 'eigene Grenzen'
		},
		means: {
			quantile: (groups) => `, jede Farbe umfasst etwa gleich viele ${groups}`,
			natural: () => ', die Werte jeder Farbe liegen so nah beisammen wie möglich',
			equal: () => ', jede Farbe umfasst die gleiche Spanne',
			log: () => ', jede Farbe umfasst den gleichen Faktor',
			own: () => ''
		},
		reason: {
			even: 'weil die Werte gleichmäßig verteilt sind',
			skewed: 'weil einige Werte weit von den übrigen liegen',
			orders_of_magnitude: 'weil die Werte über Größenordnungen reichen',
			few_values: 'weil es nur wenige verschiedene Werte gibt'
		},
		chosen: 'von Hand gewählt',
		cannot: {
			log: 'Nur Werte über 0 haben einen Logarithmus.',
			own: 'Es sind keine Grenzen angegeben.'
		},
		histogram: (values, groups) =>
			`Wie sich die Werte von ${values} ${groups} auf die Klassen verteilen`,
		logAxis: 'logarithmische Achse',
		below: (limit) => `unter ${limit}`,
		orMore: (limit) => `${limit} oder mehr`
	}
};

/** How an answer's classes were made and why, in a line; null where there are fewer than two. */
export function classesTold({ request, breaks, classing }: Answer, locale: Locale): string | null {
	if (breaks.length < 3) return null;
	const words = classWords[locale];
	const { method, spread } = classing;
	const means = words.means[method](groupNames(request.by, locale));
	const reason = spread === null ? words.chosen : words.reason[spread];
	const told = words.told(`${words.method[method]}${means}`, reason);
	return `${cannotOf(request.classes, spread, locale)}${told}`;
}

/** What the numbers of a view are numbers of: `states`. */
export function groupNames(by: DimensionId, locale: Locale): string {
	return GROUPS[by][locale];
}

function cannotOf(asked: ClassesId, spread: Spread | null, locale: Locale): string {
	if (spread === null || (asked !== 'log' && asked !== 'own')) return '';
	return `${classWords[locale].cannot[asked]} `;
}
