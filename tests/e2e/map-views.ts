/** The views of the map that differ most from the one it begins with. */
export const MAP_VIEWS = [
	'?by=county&state=VA&sites=facilities,frontier',
	'?at=NC',
	'?chart=counters',
	'?by=county&measure=floor&classes=log&draw=shade'
] as const;

/** A part of each that comes late. */
export const LATE: Readonly<Record<(typeof MAP_VIEWS)[number], string>> = {
	'?by=county&state=VA&sites=facilities,frontier': '[data-testid="sites-legend"]',
	'?at=NC': '[data-testid="counters"] tbody tr',
	'?chart=counters': '[data-testid="counters-table"] tbody tr',
	'?by=county&measure=floor&classes=log&draw=shade': '.histogram'
};
