import { data_centers } from './data-centers';
import { floor } from './floor';
import { jobs } from './jobs';
import type { Measure } from './measure';
import { mw } from './mw';

/** Every measure that can be shown. Pickers, addresses, legends, exports and the method read this. */
export const measures = { floor, jobs, mw, data_centers } satisfies Record<string, Measure>;
export type MeasureId = keyof typeof measures;
export const MEASURE_IDS: readonly MeasureId[] = ['floor', 'jobs', 'mw', 'data_centers'];

export function measureOf(id: MeasureId): Measure {
	return measures[id];
}
