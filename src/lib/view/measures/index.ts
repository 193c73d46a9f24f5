import { ceiling } from './ceiling';
import { data_centers } from './data-centers';
import { floor } from './floor';
import { jobs } from './jobs';
import { construction_jobs } from './jobs-construction';
import { jobs_per_mw } from './jobs-per-mw';
import type { Measure } from './measure';
import { mw } from './mw';
import { projects } from './projects';
import { usd_per_job } from './usd-per-job';
import { usd_per_mw } from './usd-per-mw';

/** Every measure that can be shown. Pickers, addresses, legends, exports and the method read this. */
export const measures = {
	floor,
	ceiling,
	projects,
	jobs,
	construction_jobs,
	mw,
	usd_per_mw,
	usd_per_job,
	jobs_per_mw,
	data_centers
} satisfies Record<string, Measure>;
export type MeasureId = keyof typeof measures;
export const MEASURE_IDS = Object.keys(measures) as readonly MeasureId[];

export function measureOf(id: MeasureId): Measure {
	return measures[id];
}

/** True where the number is a counter's own: it is never added, and knows no filter and no day. */
export function isCounters({ quantity, ratio }: Measure): boolean {
	return quantity === null && ratio === null;
}
