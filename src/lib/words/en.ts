// Long because: one dictionary of all texts, so that the compiler finds a missing one.
import { publishedBy, publisher } from './publisher';

/** Every text of the interface, in English. German must hold the same keys: a missing one does not compile. */
export const en = {
	site: {
		name: 'Capex Atlas',
		description:
			'Announced US data-center and cloud investment, sourced row by row, with arithmetic that opens.',
		skip: 'Skip to content',
		menu: 'Pages',
		home: 'Overview',
		compare: 'Compare',
		map: 'Map',
		states: 'States',
		companies: 'Companies',
		announcements: 'Announcements',
		energy: 'Power',
		capex: 'Capex',
		'build-out': 'Build-out',
		data: 'Data',
		own: 'Your data',
		api: 'API',
		otherLanguage: 'Deutsch',
		theme: 'Theme',
		themeSystem: 'System',
		themeLight: 'Light',
		themeDark: 'Dark',
		foot: 'Announced is not spent. Every figure keeps its source; unknown is never zero.',
		licence: `Data: ${publishedBy(publisher, 'en')}. Code: MIT.`,
		notFound: 'There is no page at this address',
		notFoundText: 'It may have moved, or the address may be mistyped. The search finds it:',
		notFoundPages: 'Or begin here',
		failed: 'Something failed',
		dataVersion: (version: string) => `Data version ${version}`,
		feed: 'New and changed announcements'
	},
	status: {
		operational: 'operating',
		under_construction: 'under construction',
		approved: 'approved',
		announced: 'announced',
		paused: 'paused',
		cancelled: 'cancelled',
		not_recorded: 'status not recorded'
	},
	basis: {
		exact: 'exact',
		about: 'about',
		at_least: 'at least',
		range: 'range',
		up_to: 'up to'
	},
	kind: {
		investment: 'investment',
		financing: 'financing',
		mixed_use: 'mixed use: other buildings or a power plant are in the figure',
		permit_value: 'building cost in a permit',
		land_purchase: 'land purchase',
		equipment: 'equipment',
		bond_ceiling: 'ceiling of a bond issue',
		buildout_value: 'what future users may spend',
		economic_output: 'economic output, not investment',
		contract_commitment: 'contract commitment, not investment'
	},
	scope: {
		site: 'site',
		multi_site: 'several sites',
		state_plan: 'state plan',
		national_plan: 'national plan'
	},
	sourcing: {
		primary: 'company or government page',
		corroborated: 'two pages agree',
		single: 'one page',
		doubtful: 'doubtful'
	},
	countKind: {
		all: 'all kinds',
		operational: 'operating',
		under_construction: 'under construction',
		planned: 'planned'
	},
	mark: {
		none_found: 'no announcement found',
		no_figure: 'no figure',
		not_reported: 'not reported'
	},
	reason: {
		after_as_of: 'announced after the chosen day',
		cancelled: 'cancelled',
		national_plan: 'national plan: overlaps the sites that fulfil it',
		not_investment: 'its figures are not investment',
		part_of: 'inside a larger plan that is counted',
		no_amount: 'no figure for this measure'
	},
	figure: {
		picture: 'Chart',
		pictureMap: 'Map',
		table: 'Table',
		views: 'Views of this figure',
		export: 'Export',
		share: 'Copy link',
		copied: 'Link copied',
		copyRefused: (address: string) =>
			`The clipboard was refused. The address of this view: ${address}`,
		arithmetic: 'Show the arithmetic',
		hideArithmetic: 'Hide the arithmetic',
		coverageUsd: (known: string, of: string) => `$ known for ${known} of ${of} projects`,
		coverage: (measure: string, known: string, of: string) =>
			`${measure} known for ${known} of ${of} projects`,
		coverageStates: (known: string, of: string) => `${known} of ${of} states reported`,
		sources: (sources: string) => `Sources: ${sources}`,
		sourceAnnouncements: (day: string) =>
			`announcements, each with its own source in the list of rows; data through ${day}`,
		sourceVintage: (label: string, day: string) => `${label}, counted ${day}`,
		denominator: (label: string, source: string, year: string) => `${label}: ${source}, ${year}`,
		licence: publishedBy(publisher, 'en'),
		licenceOdbl: 'Contains data of OpenStreetMap contributors, ODbL 1.0',
		credit: publisher.name,
		dataVersion: (version: string) => `Data version ${version}`,
		doubtful: {
			floor: (amount: string, share: string) =>
				`${amount} of the floor (${share}) rests on rows marked doubtful.`,
			ceiling: (amount: string, share: string) =>
				`${amount} of the ceiling (${share}) rests on rows marked doubtful.`
		},
		difference: (sum: string, whole: string, apart: string) =>
			`These groups add up to ${sum}, but together they are ${whole}: ${apart} apart, because each is a selection of its own.`,
		dominant: (group: string, project: string, share: string) =>
			`${group}: ${share} of the total is one project, ${project}.`,
		nationalOnly: (group: string) => `${group}: national plans only, not comparable with sites.`,
		shadedTotals: 'Totals are shaded here: large areas look full for being large.',
		waiting: 'Reading the data for this view …',
		notLoaded: 'The code for this could not be loaded. Are you offline? Try again.',
		failed: 'The data could not be read, so this still shows the figure as it was delivered.',
		close: 'Close',
		retry: 'Try again',
		empty: 'Nothing matches these choices.',
		emptyRemedy: 'Take a filter away, or choose other states or companies.',
		noCircles: 'Circles cannot show numbers below zero: the map is shaded.',
		notSetAgainst:
			'There are figures here, but none that can be set against what was chosen, as no share can be taken of a total below zero.'
	},
	table: {
		state: 'State',
		company: 'Company',
		rank: 'Rank',
		floor: 'Floor',
		ceiling: 'Ceiling',
		orMore: (amount: string) => `${amount} or more`,
		total: 'Total',
		projects: 'Projects with a figure',
		showAll: (count: string) => `Show all ${count} rows`,
		projectsOf: (known: string, of: string) => `${known} of ${of}`,
		shared: (count: string) => `${count} shared with other counties`,
		open: 'Open this total',
		caption: (title: string) => `${title}, as a table`
	},
	arithmetic: {
		heading: (name: string) => `The arithmetic: ${name}`,
		everything: 'all projects',
		of: 'Total of',
		counted: (count: string, one: boolean) => `${count} ${one ? 'project' : 'projects'} counted`,
		setAside: (count: string) => `${count} set aside`,
		doubtful: (amount: string) => `Of this, ${amount} rests on rows marked doubtful.`,
		rest: (count: string, amount: string) =>
			`The other ${count} counted projects, ${amount}, have another status. This is a part of the one total: what is set aside there is set aside here.`,
		project: 'Project',
		put: 'As the source put it',
		floor: 'Floor',
		ceiling: 'Ceiling',
		status: 'Status',
		reason: 'Why it is not in the total',
		within: (id: string) => `counted in ${id}`,
		pieces: (ids: string) => `Holds ${ids}`,
		raised: 'Its pieces add up to more than the plan itself says; the pieces count.',
		amountFrom: (date: string) => `of ${date}`,
		earlier: (count: string) => `replaces ${count} earlier`,
		source: 'Source',
		none: 'Nothing was counted, so the total is not known. It is not 0.',
		date: 'Announced'
	},
	unequal: {
		heading: 'What makes them unequal',
		intro: (aspects: string) =>
			`They differ in: ${aspects}. A number beside a number is not yet a comparison.`,
		same: 'Nothing recorded sets them apart.',
		aspect: 'Aspect',
		amount: 'Announced',
		basis: 'Basis',
		announced: 'Announced on',
		counties: 'Counties',
		periodEnd: 'To be spent by',
		statusDay: 'Status as of',
		status: 'Status',
		jobs: 'Permanent jobs',
		projects: 'Projects counted',
		notStated: 'not stated',
		counted: (count: string, names: string) => `${count} (${names})`,
		span: (first: string, last: string) => `${first} to ${last}`,
		differs: 'differs'
	},
	controls: {
		ownFile: 'Own file',
		heading: 'Choose what to compare',
		by: 'Compare',
		items: 'Side by side',
		remove: (name: string) => `Remove ${name}`,
		measure: 'Measure',
		per: 'Set against',
		company: 'Company',
		allCompanies: 'All companies',
		state: 'State',
		allStates: 'All states',
		status: 'Status',
		everyStatus: 'All statuses',
		vintage: 'Counted by',
		asOf: 'As of',
		doubtful: 'Leave out doubtful rows',
		full: (count: string) => `${count} at most. Remove one to add another.`,
		few: 'Two at least.',
		reset: 'Start over',
		onlyTotals: 'Companies and counties are not set against residents, GDP or land here.'
	},
	home: {
		title: 'Who is building data centers where, and how much of it is firm',
		lead: 'Every announced US data-center and cloud investment we could source, with what is firm kept apart from what is only possible, and nothing counted twice.',
		floor: 'announced at least, all states',
		built: (both: string, construction: string, operating: string) =>
			`${both} of it is announced for projects under construction (${construction}) or operating (${operating}).`,
		builtShort: 'announced for projects under construction or operating',
		paused: (amount: string) => `${amount} is announced for projects now paused.`,
		doubtful: (amount: string, share: string) =>
			`${amount} (${share}) rests on rows marked doubtful.`,
		ceilingOpen: (amount: string) => `The ceiling is ${amount} or more.`,
		coverage: (known: string, of: string, aside: string) =>
			`Known for ${known} of ${of} projects; ${aside} projects are set aside, each with its reason.`,
		mapKicker: 'Map',
		topKicker: 'The eight largest totals',
		compareKicker: 'First worked comparison',
		newestKicker: 'Newest announcements',
		newest: 'The newest announcements',
		allAnnouncements: 'All announcements',
		openCompare: 'Open this comparison',
		openMap: 'Open the map',
		dominant: (project: string) => `One project is more than a third of it: ${project}.`
	},
	compare: {
		title: 'Compare',
		lead: 'States, companies, divisions, counties or sets of your own: any measure, any cut, with what makes them unequal.',
		kicker: 'Comparison'
	},
	map: {
		title: 'Map',
		lead: 'How many data centers, by whose count, and what is announced on top.',
		kicker: 'Map',
		measure: 'Show',
		kind: 'Kind',
		choose: 'Choose a state on the map or in the table to see every counter’s number for it.',
		tableHeading: 'The same numbers as a table',
		covers: (count: string, one: boolean) => `covers ${count} ${one ? 'state' : 'states'}`
	},
	list: {
		title: 'Announcements',
		lead: 'Every row, with its source, and whether it counts.',
		search: 'Search',
		searched: (text: string) => `“${text}”`,
		sourcing: 'Sourcing',
		partners: 'Partners',
		searchHint: 'company, project, place',
		sort: 'Order',
		sortBy: {
			newest: 'newest first',
			oldest: 'oldest first',
			amount: 'largest amount first',
			company: 'by company',
			state: 'by state'
		},
		shown: (shown: string, of: string) => `${shown} of ${of} announcements`,
		firstShown: (shown: string, of: string) => `The first ${shown} of ${of} announcements.`,
		more: (count: string) => `Show ${count} more`,
		all: 'All rows as JSON',
		allCsv: 'All rows as CSV',
		date: 'Announced',
		what: 'Company and project',
		where: 'Place',
		amount: 'Amount as put',
		jobs: 'Jobs',
		power: 'MW',
		status: 'Status',
		statusAsOf: (day: string) => `as of ${day}`,
		standing: 'In the total',
		source: 'Source',
		counts: 'counts',
		earlier: (id: string) => `replaced by ${id}`,
		national: 'nationwide',
		total: 'Floor of the projects these rows belong to',
		note: 'Note',
		tableTitle: 'Announcements'
	}
};

export type Words = typeof en;
