import type { Register } from './lineage';
import { knownAsOf, knownAsOfInFullerThanYear, lastDayOf, type Known } from './partial-date';
import { projectsWhere, type Project, type ProjectOptions } from './project';
import type { Quantity } from './quantity';
import { tally } from './tally';

export interface Flow {
	/** `2025` for a year, `2025-Q3` for a quarter, `2025-Q?` for what is known only by its year. */
	readonly period: string;
	/** The total as of the period's end minus the total as of the end before; it may be negative. */
	readonly change: number;
	/** The total as of the period's end. */
	readonly total: number;
}

export interface FlowRequest {
	readonly quantity: Quantity;
	readonly by: 'year' | 'quarter';
	readonly firstYear: number;
	readonly lastYear: number;
	/** Which projects of those known belong to the selection. */
	readonly select: (project: Project) => boolean;
	readonly options?: ProjectOptions;
}

/** How a total grew, period by period. The flows add up to the total as of the last period's end. */
export function flows(register: Register, request: FlowRequest): Flow[] {
	let before = 0;
	return horizons(request).map(({ period, known }) => {
		const selection = projectsWhere(register, known, request.options).filter(request.select);
		const total = tally(selection, request.quantity).low ?? 0;
		const change = total - before;
		before = total;
		return { period, change, total };
	});
}

/** The instants between which flows are taken; everything before the first year belongs to its first period. */
function horizons({ by, firstYear, lastYear }: FlowRequest): { period: string; known: Known }[] {
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
	if (by === 'year')
		return years.map((year) => ({ period: `${year}`, known: knownAsOf(`${year}-12-31`) }));
	return years.flatMap((year) => [
		...[1, 2, 3, 4].map((quarter) => ({
			period: `${year}-Q${quarter}`,
			known: knownAsOfInFullerThanYear(lastDayOf(`${year}-${String(quarter * 3).padStart(2, '0')}`))
		})),
		{ period: `${year}-Q?`, known: knownAsOf(`${year}-12-31`) }
	]);
}
