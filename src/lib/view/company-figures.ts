import type { Atlas } from '../domain/atlas';
import type { Company } from '../domain/company';
import { answersAbout, answerTo, FLOOR, ownFigures, rowOf, type OwnFigures } from './own-figures';
import { DEFAULTS } from './view-state';

/** What a company announced, each figure with its place among the companies. */
export interface CompanyFigures extends OwnFigures {
	readonly id: Company['id'];
	/** It announced country-wide plans and nothing else: they overlap the sites of others, so it has no figures of its own. */
	readonly nationalOnly: boolean;
}

/** A company's own figures. Country-wide plans are in none of them. */
export function companyFigures(atlas: Atlas, id: Company['id']): CompanyFigures {
	const view = DEFAULTS.compare;
	const answers = answersAbout(atlas, view, 'company');
	const own = ownFigures(answers, view, id);
	const nationalOnly = rowOf(answerTo(answers, FLOOR), id)?.nationalOnly ?? false;
	if (!nationalOnly) return { id, nationalOnly, ...own };
	return {
		...own,
		id,
		nationalOnly,
		figures: own.figures.map((figure) => ({
			...figure,
			value: null,
			mark: 'none_found',
			open: false,
			rank: null,
			known: 0,
			of: 0
		})),
		floor: null,
		statuses: [],
		doubtful: 0,
		dominant: [],
		setAside: 0
	};
}
