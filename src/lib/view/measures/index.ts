import { isOwnMeasureId, type OwnMeasureId } from '../own/measure-id';
import { ownMeasure } from '../own/measure';
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
/** A measure of our own data. */
export type BuiltMeasureId = keyof typeof measures;
export type MeasureId = BuiltMeasureId | OwnMeasureId;
export const MEASURE_IDS = Object.keys(measures) as readonly BuiltMeasureId[];

export function measureOf(id: MeasureId): Measure {
	return isOwnMeasureId(id) ? ownMeasure(id) : measures[id];
}

/** True where the number is made of projects, and opens to them. */
export function restsOnProjects({ quantity, ratio }: Measure): boolean {
	return quantity !== null || ratio !== null;
}

/** True where the number is a counter's own: it is never added, and knows no filter and no day. */
export function isCounters({ quantity, ratio, own }: Measure): boolean {
	return quantity === null && ratio === null && own === undefined;
}
