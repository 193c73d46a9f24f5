import type { Localized } from '../domain/locale';
import type { FacetId } from '../view/set-filters';
import type {
	AxesId,
	ChartId,
	DimensionId,
	Growth,
	Period,
	PointsId,
	ScaleId
} from '../view/view-state';

interface CompareWords {
	readonly by: Readonly<Record<DimensionId, string>>;
	readonly add: Readonly<Record<DimensionId, string>>;
	readonly chart: string;
	readonly charts: Readonly<Record<ChartId, string>>;
	readonly divided: string;
	readonly period: string;
	readonly periods: Readonly<Record<Period, string>>;
	readonly growth: string;
	readonly growths: Readonly<Record<Growth, string>>;
	readonly against: string;
	readonly scale: string;
	readonly scales: Readonly<Record<ScaleId, string>>;
	readonly points: string;
	readonly pointsAre: Readonly<Record<PointsId, string>>;
	readonly axes: string;
	readonly axesAre: Readonly<Record<AxesId, string>>;
	readonly highlight: string;
	readonly noHighlight: string;
	readonly all: Readonly<Record<DimensionId, string>>;
	readonly setOf: string;
	readonly makeSet: string;
	readonly filters: string;
	readonly filtersSet: (count: string) => string;
	readonly facets: Readonly<Record<FacetId, string>>;
	readonly text: string;
	readonly amount: string;
	readonly atLeast: string;
	readonly atMost: string;
	readonly announced: string;
	readonly from: string;
	readonly to: string;
	readonly clear: string;
	readonly noFilter: string;
	readonly counting: string;
	readonly sideBySide: string;
	readonly measure: string;
	readonly highest: string;
	readonly lowest: string;
	readonly toFirst: (name: string) => string;
	readonly times: (ratio: string) => string;
	readonly denominators: string;
}

/** Every text of the page that compares, apart from its figure. */
export const compareWords: Localized<CompareWords> = {
	en: {
		by: {
			state: 'States',
			company: 'Companies',
			division: 'Census divisions',
			set: 'Own sets of states',
			county: 'Counties'
		},
		add: {
			state: 'Add a state',
			company: 'Add a company',
			division: 'Add a division',
			set: 'Add a state to the new set',
			county: 'Add a county'
		},
		chart: 'Chart',
		charts: {
			bars: 'Ranked bars',
			time: 'Over time',
			scatter: 'Scatter',
			distribution: 'Distribution',
			multiples: 'Small multiples',
			counters: 'Who counts what'
		},
		divided: 'Divide bars by',
		period: 'Period',
		periods: { quarter: 'Quarter', year: 'Year' },
		growth: 'Show',
		growths: { cumulative: 'Total so far', flow: 'Added in each period' },
		against: 'Against',
		scale: 'Scale',
		scales: { linear: 'Linear', log: 'Logarithmic' },
		points: 'Points',
		pointsAre: { project: 'Projects', group: 'Groups' },
		axes: 'Axes',
		axesAre: { shared: 'Shared', free: 'Each its own' },
		highlight: 'Highlight',
		noHighlight: 'Nothing',
		all: {
			state: 'All states',
			company: 'All companies',
			division: 'All divisions',
			set: '',
			county: 'All counties'
		},
		setOf: 'New set',
		makeSet: 'Compare this set',
		filters: 'Filters',
		filtersSet: (count) => `${count} set`,
		facets: {
			states: 'State',
			companies: 'Company',
			statuses: 'Status',
			scopes: 'Scope',
			kinds: 'Kind of money',
			sourcings: 'Sourcing'
		},
		text: 'Words in names and places',
		amount: 'Floor of a project, million dollars',
		atLeast: 'At least',
		atMost: 'At most',
		announced: 'Newest announcement',
		from: 'From',
		to: 'To',
		clear: 'Clear filters',
		noFilter: 'Nothing is filtered.',
		counting: 'Counting projects for each value …',
		sideBySide: 'Side by side',
		measure: 'Measure',
		highest: 'highest',
		lowest: 'lowest',
		toFirst: (name) =>
			`Small: difference and ratio to ${name}, and for how many projects a figure is known.`,
		times: (ratio) => `${ratio}×`,
		denominators: 'Set against'
	},
	de: {
		by: {
			state: 'Bundesstaaten',
			company: 'Unternehmen',
			division: 'Census-Divisionen',
			set: 'Eigene Gruppen von Bundesstaaten',
			county: 'Countys'
		},
		add: {
			state: 'Bundesstaat hinzufügen',
			company: 'Unternehmen hinzufügen',
			division: 'Division hinzufügen',
			set: 'Bundesstaat zur neuen Gruppe hinzufügen',
			county: 'County hinzufügen'
		},
		chart: 'Diagramm',
		charts: {
			bars: 'Balken nach Rang',
			time: 'Im Zeitverlauf',
			scatter: 'Streudiagramm',
			distribution: 'Verteilung',
			multiples: 'Kleine Vielfache',
			counters: 'Wer zählt was'
		},
		divided: 'Balken unterteilen nach',
		period: 'Zeitraum',
		periods: { quarter: 'Quartal', year: 'Jahr' },
		growth: 'Zeigen',
		growths: { cumulative: 'Bisherige Summe', flow: 'Zuwachs je Zeitraum' },
		against: 'Gegen',
		scale: 'Skala',
		scales: { linear: 'Linear', log: 'Logarithmisch' },
		points: 'Punkte',
		pointsAre: { project: 'Projekte', group: 'Gruppen' },
		axes: 'Achsen',
		axesAre: { shared: 'Gemeinsam', free: 'Je eigene' },
		highlight: 'Hervorheben',
		noHighlight: 'Nichts',
		all: {
			state: 'Alle Bundesstaaten',
			company: 'Alle Unternehmen',
			division: 'Alle Divisionen',
			set: '',
			county: 'Alle Countys'
		},
		setOf: 'Neue Gruppe',
		makeSet: 'Diese Gruppe vergleichen',
		filters: 'Filter',
		filtersSet: (count) => `${count} gesetzt`,
		facets: {
			states: 'Bundesstaat',
			companies: 'Unternehmen',
			statuses: 'Status',
			scopes: 'Umfang',
			kinds: 'Art des Geldes',
			sourcings: 'Beleglage'
		},
		text: 'Wörter in Namen und Orten',
		amount: 'Untergrenze eines Projekts, Millionen Dollar',
		atLeast: 'Mindestens',
		atMost: 'Höchstens',
		announced: 'Neueste Ankündigung',
		from: 'Von',
		to: 'Bis',
		clear: 'Filter löschen',
		noFilter: 'Nichts ist gefiltert.',
		counting: 'Projekte je Wert werden gezählt …',
		sideBySide: 'Nebeneinander',
		measure: 'Messgröße',
		highest: 'am höchsten',
		lowest: 'am niedrigsten',
		toFirst: (name) =>
			`Klein: Differenz und Verhältnis zu ${name}, und für wie viele Projekte eine Angabe bekannt ist.`,
		times: (ratio) => `${ratio}×`,
		denominators: 'Bezugsgrößen'
	}
};
