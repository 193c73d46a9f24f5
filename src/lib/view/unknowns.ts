import type { Atlas } from '../domain/atlas';
import { calledOf } from '../domain/called';
import { isDay } from '../domain/partial-date';
import type { Project } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import { matchingRows } from './announcement-list';
import type { OwnFigures } from './own-figures';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import { DEFAULTS, type ViewState } from './view-state';

/** A project by what it is called. */
export interface ProjectName {
	readonly id: Project['id'];
	readonly company: string;
	/** What tells it from the company's others. */
	readonly project: string;
}

/** What is not known of a state's or a company's projects. */
export interface Unknowns {
	/** Projects for which no figure was announced. */
	readonly withoutFigure: readonly ProjectName[];
	/** Rows marked doubtful. */
	readonly doubtfulRows: number;
	/** Rows of which no day is known, only a month or a year. */
	readonly withoutDay: number;
	readonly jobs: { readonly known: number; readonly of: number };
	readonly power: { readonly known: number; readonly of: number };
}

/** What the tables leave open under filters; `figures` are those of the same projects. */
export function unknownsOf(
	atlas: Atlas,
	filters: Partial<ViewState>,
	{ figures }: Pick<OwnFigures, 'figures'>
): Unknowns {
	const names = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	const view = { ...DEFAULTS.announcements, ...filters };
	const total = tallied(selectionOf(atlas, view), DOLLARS, view);
	const rows = matchingRows(atlas, view);
	const coverageOf = (measure: ViewState['measure']) => {
		const found = figures.find((figure) => figure.measure === measure);
		return { known: found?.known ?? 0, of: found?.of ?? 0 };
	};
	return {
		withoutFigure: total.setAside
			.filter(({ reason }) => reason === 'no_amount')
			.map(({ project: { id, newest } }) => ({
				id,
				company: names.get(newest.companyId) ?? newest.companyId,
				project: calledOf(newest)
			})),
		doubtfulRows: rows.filter(({ sourcing }) => sourcing === 'doubtful').length,
		withoutDay: rows.filter(({ announcedOn }) => !isDay(announcedOn)).length,
		jobs: coverageOf('jobs'),
		power: coverageOf('mw')
	};
}
