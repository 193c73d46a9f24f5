import { loadAtlas } from '../../src/lib/data/folder.server';
import type { Atlas } from '../../src/lib/domain/atlas';
import { listAnnouncements } from '../../src/lib/view/announcement-list';
import { ask } from '../../src/lib/view/ask';
import { headlineOf } from '../../src/lib/view/headline';
import { AMAZON_NC_GA, DEFAULTS } from '../../src/lib/view/view-state';
import { figure, timed } from './median';
import type { Figure, Measurement } from './measurement';
import { synthetic } from './synthetic';

const ROWS = 100_000;
const BAR_MS = 200;
const FIRST_RUNS = 3;
const REPEATED_RUNS = 5;

const QUESTIONS: Readonly<Record<string, (atlas: Atlas) => unknown>> = {
	'ask: two states': (atlas) => ask(atlas, DEFAULTS.compare),
	'ask: Amazon in two states': (atlas) => ask(atlas, AMAZON_NC_GA),
	'ask: dollars per resident in every state': (atlas) =>
		ask(atlas, { ...DEFAULTS.map, measure: 'floor', per: 'resident' }),
	'ask: megawatts of every company': (atlas) =>
		ask(atlas, { ...DEFAULTS.compare, by: 'company', items: [], measure: 'mw' }),
	'ask: as of a day': (atlas) => ask(atlas, { ...DEFAULTS.compare, asOf: '2025-06-30' }),
	'ask: without doubtful rows': (atlas) =>
		ask(atlas, { ...DEFAULTS.compare, withoutDoubtful: true }),
	'over time: eight states by quarter': (atlas) =>
		ask(atlas, {
			...DEFAULTS.compare,
			chart: 'time',
			items: ['VA', 'TX', 'GA', 'NC', 'OH', 'AZ', 'IN', 'PA']
		}),
	'scatter: every project of every state': (atlas) =>
		ask(atlas, { ...DEFAULTS.compare, items: [], chart: 'scatter' }),
	'headline: everything': (atlas) => headlineOf(atlas, DEFAULTS.compare),
	'list: all, newest first': (atlas) => listAnnouncements(atlas, DEFAULTS.announcements, 50),
	'list: by company': (atlas) =>
		listAnnouncements(atlas, { ...DEFAULTS.announcements, sort: 'company' }, 50),
	'list: text found': (atlas) =>
		listAnnouncements(atlas, { ...DEFAULTS.announcements, text: 'amazon carolina' }, 50)
};

/** The answers themselves, without any page: first with nothing worked out yet, then again. */
export const largeQuestion: Measurement = {
	title: `A question over ${ROWS.toLocaleString('en-US')} announcements (Node, not slowed)`,
	measure: async () => {
		const small = loadAtlas();
		// What is worked out once is kept by atlas, so an equal atlas of its own knows nothing yet.
		for (const question of Object.values(QUESTIONS)) question(synthetic(small, 5000));
		return Object.entries(QUESTIONS).flatMap(([name, question]): Figure[] => {
			const atlas = synthetic(small, ROWS);
			const first = runs(FIRST_RUNS, () => {
				const fresh = { ...atlas };
				return timed(() => question(fresh));
			});
			question(atlas);
			const repeated = runs(REPEATED_RUNS, () => timed(() => question(atlas)));
			return [
				figure(`${name}, first`, first, 'ms', BAR_MS),
				figure(`${name}, repeated`, repeated, 'ms', BAR_MS)
			];
		});
	}
};

function runs(count: number, run: () => number): number[] {
	return Array.from({ length: count }, run);
}
