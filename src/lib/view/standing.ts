import type { Project } from '../domain/project';
import { DOLLARS } from '../domain/quantity';
import { tally, type SetAsideReason, type TallyOptions } from '../domain/tally';
import { remembering } from './remember';

/** How an announcement stands in the total of everything. */
export type Standing =
	| { readonly kind: 'counts' }
	| { readonly kind: 'earlier'; readonly replacedBy: string }
	| { readonly kind: 'set_aside'; readonly reason: SetAsideReason; readonly within: string | null };

const known = remembering<readonly Project[], boolean, ReadonlyMap<string, Standing>>(2);

/** As `standings`, worked out once for each portfolio. */
export function standingsOf(
	portfolio: readonly Project[],
	options: TallyOptions = {}
): ReadonlyMap<string, Standing> {
	return known(portfolio, options.withCancelled ?? false, () => standings(portfolio, options));
}

/** Each announcement's standing: its project's, or that a later one replaced it. */
export function standings(
	projects: readonly Project[],
	options?: TallyOptions
): ReadonlyMap<string, Standing> {
	const total = tally(projects, DOLLARS, options);
	const standing = new Map<string, Standing>();
	for (const { project } of total.counted) standing.set(project.id, { kind: 'counts' });
	for (const { project, reason, within } of total.setAside)
		standing.set(project.id, { kind: 'set_aside', reason, within: within?.id ?? null });
	for (const { known } of projects) {
		for (const [index, row] of known.entries()) {
			const next = known[index + 1];
			if (next) standing.set(row.id, { kind: 'earlier', replacedBy: next.id });
		}
	}
	return standing;
}
