import type { Project } from '../domain/project';
import type { Mark, WhyUnknown } from './answer';

/** What stands for a value: itself, that nothing known was found, or that what was found gives no figure. */
export function markOf(value: number | null, members: readonly Project[]): Mark {
	if (value !== null) return 'known';
	return members.some(({ known }) => known.length > 0) ? 'no_figure' : 'none_found';
}

/** Why a value is not there; of one that is there nobody asks. */
export function whyUnknown(mark: Mark): WhyUnknown {
	return mark === 'known' ? 'no_figure' : mark;
}
