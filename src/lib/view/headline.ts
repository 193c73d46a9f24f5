import type { Status } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { parts } from '../domain/parts';
import { DOLLARS } from '../domain/quantity';
import { calledOf } from '../domain/called';
import { dominant, doubtfulPart } from '../domain/tally';
import { inDollarsOf } from './constant-dollars';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import type { ViewState } from './view-state';

/** Announced for projects that are being built or run. */
export const BUILT = ['under_construction', 'operational'] as const satisfies readonly Status[];

/** The total of everything, and how much of it is announced for projects that are being built or run. */
export interface Headline {
	readonly floorUsd: number | null;
	readonly ceilingUsd: number | null;
	readonly openEnded: boolean;
	/** Announced for projects under construction or operating. */
	readonly builtUsd: number;
	readonly underConstructionUsd: number;
	readonly operationalUsd: number;
	readonly pausedUsd: number;
	readonly doubtfulUsd: number;
	/** Projects that are more than a third of it, by company and what they are called. */
	readonly dominant: readonly string[];
	readonly known: number;
	readonly of: number;
	readonly setAside: number;
}

export function headlineOf(atlas: Atlas, view: ViewState): Headline {
	const total = tallied(selectionOf(inDollarsOf(atlas, view), view), DOLLARS, view);
	const byStatus = new Map(
		parts(total, ({ project }) => project.status).map(({ key, low }) => [key, low])
	);
	const names = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	const underConstructionUsd = byStatus.get('under_construction') ?? 0;
	const operationalUsd = byStatus.get('operational') ?? 0;
	return {
		floorUsd: total.low,
		ceilingUsd: total.high,
		openEnded: total.open,
		builtUsd: underConstructionUsd + operationalUsd,
		underConstructionUsd,
		operationalUsd,
		pausedUsd: byStatus.get('paused') ?? 0,
		doubtfulUsd: doubtfulPart(total),
		dominant: dominant(total).map(
			({ project: { newest } }) =>
				`${names.get(newest.companyId) ?? newest.companyId}, ${calledOf(newest)}`
		),
		known: total.known,
		of: total.of,
		setAside: total.setAside.length
	};
}
