import { STATUSES } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import type { TallyOptions } from '../domain/tally';
import { portfolioOf } from './portfolio';
import type { ViewState } from './view-state';

/** The projects that match the reader's filters; groups are taken from these. */
export function selectionOf(atlas: Atlas, view: ViewState): Project[] {
	const { companies, states, statuses } = view;
	const filtered = filtersByStatus(view);
	return portfolioOf(atlas, view).filter(({ newest, status }) => {
		if (companies.length > 0 && !companies.includes(newest.companyId)) return false;
		if (states.length > 0 && (newest.state === null || !states.includes(newest.state)))
			return false;
		return !filtered || (status !== null && statuses.includes(status));
	});
}

/** Every status asked for is no filter: projects whose status is not recorded yet stay in. */
export function filtersByStatus({ statuses }: Pick<ViewState, 'statuses'>): boolean {
	return statuses.length > 0 && !STATUSES.every((status) => statuses.includes(status));
}

/** Cancelled projects are added up only where the reader asks for them by name. */
export function tallyOptionsOf({ statuses }: ViewState): TallyOptions {
	return { withCancelled: statuses.includes('cancelled') };
}
