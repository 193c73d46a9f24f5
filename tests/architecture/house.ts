/** DESIGN section 4 as data: which room may import which, and why not the others. */
export interface Room {
	/** Other rooms it may import from. */
	readonly rooms: readonly string[];
	/** Packages it may import, by name or by a name's beginning up to a `*`. */
	readonly packages: readonly string[];
	/** Said when an import breaks the rule. */
	readonly why: string;
}

const SVELTE = ['svelte', 'svelte/*'];
const PICTURE = ['words', 'view', 'format', 'domain'];
const ADAPTER_WHY =
	'an adapter translates a finished answer for one library; what it needs of another room is passed in, so that either can be replaced alone.';

export const HOUSE: Readonly<Record<string, Room>> = {
	domain: {
		rooms: [],
		packages: [],
		why: 'the rules of the honest number are plain functions that anyone can run and check: no room, no package, no clock below them.'
	},
	stats: {
		rooms: [],
		packages: [],
		why: 'arithmetic without nouns serves every room only while it depends on none.'
	},
	data: {
		rooms: ['domain'],
		packages: ['papaparse'],
		why: 'text goes in and domain comes out; decoding must not depend on what is asked of the data or how it is shown.'
	},
	format: {
		rooms: ['domain'],
		packages: [],
		why: 'numbers become words here and nothing is worked out, so it knows the nouns and no more.'
	},
	view: {
		rooms: ['domain', 'stats'],
		packages: [],
		why: 'question and answer are plain data: the same on the page, in a file and in the API. Formatting, drawing and the page come after.'
	},
	words: {
		rooms: ['view', 'format', 'domain'],
		packages: [],
		why: 'titles are made from what was asked and answered; a word that needs a library or an adapter is not a word.'
	},
	charts: {
		rooms: PICTURE,
		packages: ['chart.js', 'chart.js/*', 'chartjs-*', '@sgratzl/chartjs-*', ...SVELTE],
		why: ADAPTER_WHY
	},
	maps: {
		rooms: PICTURE,
		packages: [
			'maplibre-gl',
			'maplibre-gl/*',
			'topojson-client',
			'topojson-specification',
			'us-atlas/*',
			'd3-geo',
			'supercluster',
			'geojson',
			...SVELTE
		],
		why: ADAPTER_WHY
	},
	export: {
		rooms: PICTURE,
		packages: [
			'papaparse',
			'pptxgenjs',
			'jspdf',
			'svg2pdf.js',
			'client-zip',
			'fflate',
			'hyparquet-writer',
			'@resvg/resvg-js'
		],
		why: 'a file is made from an answer and a finished picture; the picture is passed in, so that no format knows how it was drawn.'
	},
	components: {
		rooms: ['domain', 'stats', 'view', 'format', 'words', 'charts', 'maps', 'export'],
		packages: [...SVELTE, '@fontsource-variable/*'],
		why: 'props in, events out: a component that reads data, the address or the page cannot be shown anywhere else.'
	},
	routes: {
		rooms: [
			'domain',
			'stats',
			'data',
			'view',
			'format',
			'words',
			'charts',
			'maps',
			'export',
			'components'
		],
		packages: [
			'$app/*',
			'$env/*',
			'$service-worker',
			'node:*',
			'@sveltejs/kit',
			'idb',
			...SVELTE,
			'@fontsource-variable/*'
		],
		why: 'pages bring the rooms together; a library is used by the room that wraps it.'
	}
};

/** The big libraries have one home each; said before the general rule, because these are the ones people reach for. */
export const HOMES: readonly {
	readonly library: string;
	readonly rooms: readonly string[];
	readonly why: string;
}[] = [
	{
		library: 'papaparse',
		rooms: ['data', 'export'],
		why: 'CSV is read and written in one place each, with our own settings (no dynamic typing, formula cells neutralised).'
	},
	{
		library: 'chart.js',
		rooms: ['charts'],
		why: 'a second importer means a second theme, a second clean-up and chart code in every page.'
	},
	{
		library: 'maplibre-gl',
		rooms: ['maps'],
		why: 'it is 285 kB and needs its worker set by hand: one module loads it, when a map is near.'
	}
];
