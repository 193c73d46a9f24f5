import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import type { TallyOptions } from '../domain/tally';
import { portfolioOf } from './portfolio';
import type { ViewState } from './view-state';

/** The projects that match the reader's filters; groups are taken from these. */
export function selectionOf(atlas: Atlas, view: ViewState): Project[] {
	return portfolioOf(atlas, view).filter(({ newest, status }) => {
		const { companies, states, statuses } = view;
		if (companies.length > 0 && !companies.includes(newest.companyId)) return false;
		if (states.length > 0 && (newest.state === null || !states.includes(newest.state))) return false;
		return statuses.length === 0 || (status !== null && statuses.includes(status));
	});
}

/** Cancelled projects are added up only where the reader asks for them by name. */
export function tallyOptionsOf({ statuses }: ViewState): TallyOptions {
	return { withCancelled: statuses.includes('cancelled') };
}
