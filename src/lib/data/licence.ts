export interface Licence {
	/** Open Definition id, as Frictionless wants it. */
	readonly name: string;
	readonly title: string;
	readonly path: string | null;
	/** Given by whoever publishes the tables, so that another publisher's own takes its place. */
	readonly isOurs?: true;
}

export const CC_BY: Licence = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};
/** Of what we wrote ourselves. */
export const OURS: Licence = { ...CC_BY, isOurs: true };
export const ODBL: Licence = {
	name: 'ODbL-1.0',
	title: 'Open Database License 1.0',
	path: 'https://opendatacommons.org/licenses/odbl/1-0/'
};
export const PUBLIC_DOMAIN: Licence = {
	name: 'other-pd',
	title: 'Public domain',
	path: null
};
