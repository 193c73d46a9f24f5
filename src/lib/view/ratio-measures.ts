import type { RatioId } from '../domain/ratio';
import type { MeasureId } from './measures';

/** The measures that a ratio divides, over and under the line. */
export const RATIO_MEASURES: Readonly<
	Record<RatioId, readonly [over: MeasureId, under: MeasureId]>
> = {
	usd_per_mw: ['floor', 'mw'],
	usd_per_job: ['floor', 'jobs'],
	jobs_per_mw: ['jobs', 'mw']
};
