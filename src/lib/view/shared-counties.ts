import type { Project } from '../domain/project';
import { markOf } from './mark';
import type { Unranked } from './ranked';

/**
 * What a county's row says of projects that name other counties too: how many there are, and, where the county has no
 * figure of its own, that one was announced all the same. Their money is neither split nor repeated.
 */
export function withShared(row: Unranked, naming: readonly Project[]): Unranked {
	const shared = naming.filter(
		({ newest, known, status }) =>
			newest.counties.length > 1 && known.length > 0 && status !== 'cancelled'
	);
	return { ...row, shared: shared.length, mark: markOf(row.value, naming) };
}
