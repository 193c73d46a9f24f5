import type { Localized } from '../domain/locale';

interface RatioWords {
	readonly rows: string;
	readonly over: (projects: string, one: boolean) => string;
	readonly leftOut: (projects: string) => string;
}

/** Every text of an opened ratio. */
export const ratioWords: Localized<RatioWords> = {
	en: {
		rows: 'Projects with both figures',
		over: (projects, one) => `over ${projects} ${one ? 'project' : 'projects'} with both figures`,
		leftOut: (projects) =>
			`${projects} counted without both, or whose money is not of the kind investment`
	},
	de: {
		rows: 'Projekte mit beiden Zahlen',
		over: (projects, one) => `über ${projects} ${one ? 'Projekt' : 'Projekte'} mit beiden Zahlen`,
		leftOut: (projects) =>
			`${projects} gezählte ohne beide, oder mit Geld, das nicht von der Art Investition ist`
	}
};
