import { STATUSES } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { ConstantDollars } from '../domain/prices';
import { DOLLARS, POWER_MW } from '../domain/quantity';
import { tally, type Tally } from '../domain/tally';
import type { StatusKey } from './answer';
import { portfolioOf } from './portfolio';

/** What stands for a status of one quantity; null where no project of it has a figure. */
export interface RungFigure {
	readonly low: number | null;
	readonly known: number;
	readonly of: number;
}

export interface Rung {
	readonly status: StatusKey;
	readonly projects: number;
	readonly usd: RungFigure;
	readonly mw: RungFigure;
}

/** How far what was announced has come. The rungs are parts of one selection, cancelled ones in it, and add up to `all`. */
export interface Ladder {
	readonly rungs: readonly Rung[];
	readonly all: Omit<Rung, 'status'>;
	/** Country-wide plans overlap the sites that fulfil them: they are on no rung. */
	readonly nationalPlans: number;
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
}

const WHOLE = { asOf: null, withoutDoubtful: false } as const;

/** The ladder of every project, from announced to operating, with what was paused and cancelled. */
export function ladderOf(atlas: Atlas): Ladder {
	const everything = portfolioOf(atlas, WHOLE);
	const projects = everything.filter(({ national }) => !national);
	const usd = tally(projects, DOLLARS, { withCancelled: true });
	const mw = tally(projects, POWER_MW, { withCancelled: true });
	const keys: readonly StatusKey[] = [...STATUSES, 'not_recorded'];
	return {
		rungs: keys.flatMap((status) => {
			const members = projects.filter((project) => (project.status ?? 'not_recorded') === status);
			if (members.length === 0) return [];
			return [
				{
					status,
					projects: members.length,
					usd: part(usd, status),
					mw: part(mw, status)
				}
			];
		}),
		all: { projects: projects.length, usd: whole(usd), mw: whole(mw) },
		nationalPlans: everything.length - projects.length,
		constantDollars: atlas.constantDollars ?? null
	};
}

/** What a status has of a tally of everything: a part of it, never tallied anew. */
function part({ counted, setAside }: Tally, status: StatusKey): RungFigure {
	const own = counted.filter(({ project }) => (project.status ?? 'not_recorded') === status);
	const unknown = setAside.filter(
		({ project, reason }) => reason === 'no_amount' && (project.status ?? 'not_recorded') === status
	);
	return {
		low: own.length === 0 ? null : own.reduce((sum, { low }) => sum + low, 0),
		known: own.length,
		of: own.length + unknown.length
	};
}

function whole({ low, known, of }: Tally): RungFigure {
	return { low, known, of };
}
