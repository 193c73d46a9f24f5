import type { Atlas } from '../domain/atlas';
import type { Project } from '../domain/project';
import type { TallyOptions } from '../domain/tally';
import { portfolioOf } from './portfolio';
import { searchFields } from './search-fields';
import { matchesText } from './text-match';
import type { ViewState } from './view-state';

/** The projects that match the reader's filters; groups are taken from these. */
export function selectionOf(atlas: Atlas, view: ViewState): Project[] {
	const { companies, states, statuses, text } = view;
	const fields = searchFields(atlas);
	return portfolioOf(atlas, view).filter(({ newest, status }) => {
		if (companies.length > 0 && !companies.includes(newest.companyId)) return false;
		if (states.length > 0 && (newest.state === null || !states.includes(newest.state)))
			return false;
		if (statuses.length > 0 && (status === null || !statuses.includes(status))) return false;
		return text === '' || matchesText(text, fields(newest));
	});
}

/** Cancelled projects are added up only where the reader asks for them by name. */
export function tallyOptionsOf({ statuses }: ViewState): TallyOptions {
	return { withCancelled: statuses.includes('cancelled') };
}
