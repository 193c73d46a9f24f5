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
		announcements: 'Announcements',
		otherLanguage: 'Deutsch',
		theme: 'Theme',
		themeSystem: 'System',
		themeLight: 'Light',
		themeDark: 'Dark',
		foot: 'Announced is not spent. Every figure keeps its source; unknown is never zero.',
		licence: 'Our data: CC BY 4.0. Code: MIT.',
		notFound: 'There is no page at this address',
		notFoundText: 'It may have moved, or the address may be mistyped. These pages exist:',
		failed: 'Something failed',
		dataVersion: (version: string) => `Data version ${version}`,
		api: 'Data as JSON'
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
	}
};

export type Words = typeof en;
