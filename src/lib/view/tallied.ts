import type { Project } from '../domain/project';
import type { Quantity } from '../domain/quantity';
import { tally, type Tally } from '../domain/tally';
import { remembering } from './remember';
import { tallyOptionsOf } from './selection';
import type { ViewState } from './view-state';

const withCancelled = remembering<readonly Project[], Quantity, Tally>(2);
const withoutCancelled = remembering<readonly Project[], Quantity, Tally>(2);

/** The tally a view asks for. It is made once for each list of projects: another normalization or chart adds up nothing. */
export function tallied(
	projects: readonly Project[],
	quantity: Quantity,
	view: Pick<ViewState, 'statuses'>
): Tally {
	const options = tallyOptionsOf(view);
	const kept = options.withCancelled ? withCancelled : withoutCancelled;
	return kept(projects, quantity, () => tally(projects, quantity, options));
}
