import type { Atlas } from '../domain/atlas';
import { firstDayOf, lastDayOf } from '../domain/partial-date';
import type { Project } from '../domain/project';
import type { TallyOptions } from '../domain/tally';
import { portfolioOf } from './portfolio';
import { remembering } from './remember';
import { searchTextsOf } from './search-fields';
import { filtersByStatus } from './set-filters';
import { holdsWords, wantedWords } from './text-match';
import { NO_FILTERS, type ViewState } from './view-state';

type Matches = (project: Project) => boolean;

const FILTERS = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];

const selections = remembering<readonly Project[], string, readonly Project[]>(3);

/**
 * The projects that match the reader's filters; groups are taken from these. The list is the same one as long as the
 * filters are, so that what is worked out of it can be kept with it.
 */
export function selectionOf(atlas: Atlas, view: ViewState): readonly Project[] {
	const tests = filtersOf(atlas, view);
	const portfolio = portfolioOf(atlas, view);
	if (tests.length === 0) return portfolio;
	const filters = JSON.stringify(FILTERS.map((name) => view[name]));
	return selections(portfolio, filters, () =>
		portfolio.filter((project) => tests.every((test) => test(project)))
	);
}

/** The reader's filters as one test, for projects as known on other days. */
export function filterOf(atlas: Atlas, view: ViewState): Matches {
	const tests = filtersOf(atlas, view);
	return (project) => tests.every((test) => test(project));
}

/** Cancelled projects are added up only where the reader asks for them by name. */
export function tallyOptionsOf({ statuses }: Pick<ViewState, 'statuses'>): TallyOptions {
	return { withCancelled: statuses.includes('cancelled') };
}

/** A project is judged by its newest announcement; its money's kind by the row its floor rests on. */
function filtersOf(atlas: Atlas, view: ViewState): Matches[] {
	const { companies, states, statuses, scopes, kinds, sourcings } = view;
	const { atLeastUsd, atMostUsd, announcedFrom, announcedTo } = view;
	const tests: Matches[] = [];
	if (companies.length > 0) tests.push(({ newest }) => companies.includes(newest.companyId));
	if (states.length > 0)
		tests.push(({ newest }) => newest.state !== null && states.includes(newest.state));
	if (filtersByStatus(view))
		tests.push(({ status }) => status !== null && statuses.includes(status));
	if (scopes.length > 0) tests.push(({ newest }) => scopes.includes(newest.scope));
	if (kinds.length > 0)
		tests.push((project) => {
			const kind = kindOf(project);
			return kind !== null && kinds.includes(kind);
		});
	if (sourcings.length > 0) tests.push(({ newest }) => sourcings.includes(newest.sourcing));
	if (atLeastUsd !== null) tests.push(({ floor }) => floor !== null && floor.value >= atLeastUsd);
	if (atMostUsd !== null) tests.push(({ floor }) => floor !== null && floor.value <= atMostUsd);
	if (announcedFrom !== null)
		tests.push(({ newest }) => firstDayOf(newest.announcedOn) >= announcedFrom);
	if (announcedTo !== null)
		tests.push(({ newest }) => lastDayOf(newest.announcedOn) <= announcedTo);
	const wanted = wantedWords(view.text);
	if (wanted.length > 0) {
		const texts = searchTextsOf(atlas);
		tests.push(({ known, newest }) =>
			(known.length > 0 ? known : [newest]).some((row) => holdsWords(texts.get(row) ?? '', wanted))
		);
	}
	return tests;
}

/** Of the money its floor rests on; of its newest figure where none is investment. */
export function kindOf({ floor, known }: Project) {
	return floor?.from.kind ?? known.findLast(({ amount }) => amount !== null)?.kind ?? null;
}
