import type { Project } from '../domain/project';
import type { Tally } from '../domain/tally';
import type { Mark } from './answer';

/** What stands for a total: its value, that nothing known was found, or that what was found gives no figure. */
export function markOf(total: Tally, members: readonly Project[]): Mark {
	if (total.known > 0) return 'known';
	return members.some(({ known }) => known.length > 0) ? 'no_figure' : 'none_found';
}
