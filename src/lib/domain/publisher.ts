/** Who answers for the tables of a build, and under which terms they may be used. */
export interface Publisher {
	readonly name: string;
	/** Null where none is stated: then nothing is allowed that the law does not allow. */
	readonly licence: {
		/** As Frictionless names it: an id of the Open Definition, else `other-open` or `other-closed`. */
		readonly name: string;
		/** As it is printed beneath a figure: `CC BY 4.0`. */
		readonly title: string;
		readonly path: string | null;
	} | null;
}

/** The publisher of the tables that come with the program. */
export const CAPEX_ATLAS: Publisher = {
	name: 'Capex Atlas',
	licence: {
		name: 'CC-BY-4.0',
		title: 'CC BY 4.0',
		path: 'https://creativecommons.org/licenses/by/4.0/'
	}
};
