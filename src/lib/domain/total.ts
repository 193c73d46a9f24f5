import { doubtfulPart, type SetAsideReason, type Tally } from './tally';

/** A total of dollars as the API and the command line print it. */
export interface Total {
	readonly floorUsd: number | null;
	readonly ceilingUsd: number | null;
	readonly openEnded: boolean;
	/** The part of the floor that rests on rows marked doubtful. */
	readonly doubtfulUsd: number;
	readonly counted: readonly string[];
	readonly setAside: readonly { readonly id: string; readonly reason: SetAsideReason }[];
	readonly known: number;
	readonly of: number;
}

/** A tally of dollars with its projects named by id. */
export function totalOf(tally: Tally): Total {
	return {
		floorUsd: tally.low,
		ceilingUsd: tally.high,
		openEnded: tally.open,
		doubtfulUsd: doubtfulPart(tally),
		...membersOf(tally)
	};
}

/** What a tally counted and what it set aside, by id. */
export function membersOf(tally: Tally): Pick<Total, 'counted' | 'setAside' | 'known' | 'of'> {
	return {
		counted: tally.counted.map(({ project }) => project.id),
		setAside: tally.setAside.map(({ project, reason }) => ({ id: project.id, reason })),
		known: tally.known,
		of: tally.of
	};
}
