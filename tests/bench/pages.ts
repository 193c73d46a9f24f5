/** Every page with a view of its own, and one of each other kind. */
export const PAGES = [
	'',
	'compare/',
	'map/',
	'announcements/',
	'announcements/amazon-nc-richmond-2025/',
	'states/nc/',
	'companies/amazon/',
	'build-out/',
	'capex/',
	'energy/',
	'data/',
	'own/'
] as const;
