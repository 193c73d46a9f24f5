import { loadAtlas } from '../../src/lib/data/folder.server';
import type { Atlas } from '../../src/lib/domain/atlas';
import { listAnnouncements } from '../../src/lib/view/announcement-list';
import { ask } from '../../src/lib/view/ask';
import { headlineOf } from '../../src/lib/view/headline';
import { DEFAULTS, type SortId, type ViewState } from '../../src/lib/view/view-state';
import { figure, timed } from './median';
import type { Figure, Measurement } from './measurement';
import { synthetic } from './synthetic';

const ROWS = 100_000;
const BAR_MS = 200;
const FIRST_RUNS = 3;
const CHANGES = 5;

const EVERY_STATE: ViewState = { ...DEFAULTS.map, measure: 'floor', per: 'resident' };
const EVERY_COMPANY: ViewState = { ...DEFAULTS.compare, by: 'company', items: [] };
const OVER_TIME: ViewState = {
	...DEFAULTS.compare,
	chart: 'time',
	items: ['VA', 'TX', 'GA', 'NC', 'OH', 'AZ', 'IN', 'PA']
};
const EVERY_PROJECT: ViewState = { ...DEFAULTS.compare, items: [], chart: 'scatter' };

const MEASURES = ['floor', 'mw', 'jobs', 'ceiling', 'construction_jobs', 'projects'] as const;
const NORMALIZATIONS = ['resident', 'gdp', 'sqmi', 'mwh', 'share', 'total'] as const;
const SORTS: readonly SortId[] = ['newest', 'company', 'amount', 'state', 'oldest'];

/** Changes of a view, each to one that was not asked before. */
const measure = (view: ViewState) => (turn: number) => ({ ...view, measure: one(MEASURES, turn) });
const filter = (view: ViewState) => (turn: number) => ({ ...view, atLeastUsd: 1e6 * turn });
const normalization = (view: ViewState) => (turn: number) => ({
	...view,
	per: one(NORMALIZATIONS, turn)
});
const day = (view: ViewState) => (turn: number) => ({ ...view, asOf: `2025-0${1 + turn}-15` });

type Question = (atlas: Atlas, turn: number) => unknown;
const asked =
	(change: (turn: number) => ViewState): Question =>
	(atlas, turn) =>
		ask(atlas, change(turn));
const listed =
	(change: (turn: number) => ViewState): Question =>
	(atlas, turn) =>
		listAnnouncements(atlas, change(turn), 50);

const QUESTIONS: Readonly<Record<string, Question>> = {
	'two states, measure': asked(measure(DEFAULTS.compare)),
	'two states, filter': asked(filter(DEFAULTS.compare)),
	'two states, as of a day': asked(day(DEFAULTS.compare)),
	'every state, measure': asked(measure(EVERY_STATE)),
	'every state, filter': asked(filter(EVERY_STATE)),
	'every state, normalization': asked(normalization(EVERY_STATE)),
	'every company, measure': asked(measure(EVERY_COMPANY)),
	'eight states by quarter, measure': asked(measure(OVER_TIME)),
	'eight states by quarter, filter': asked(filter(OVER_TIME)),
	'scatter of every project, filter': asked(filter(EVERY_PROJECT)),
	'headline, filter': (atlas, turn) => headlineOf(atlas, filter(DEFAULTS.compare)(turn)),
	'list, filter': listed(filter(DEFAULTS.announcements)),
	'list, order': listed((turn) => ({ ...DEFAULTS.announcements, sort: one(SORTS, turn) })),
	'list, text': listed((turn) => ({
		...DEFAULTS.announcements,
		text: one(['amazon', 'carolina', 'meta texas', 'campus', 'google', 'ohio'], turn)
	}))
};

/**
 * The answers themselves, without any page: first with nothing worked out yet, then each time the measure, the filter, the
 * normalization, the day or the order is changed to one not asked before.
 */
export const largeQuestion: Measurement = {
	title: `A question over ${ROWS.toLocaleString('en-US')} announcements (Node, not slowed)`,
	measure: async () => {
		const small = loadAtlas();
		for (const question of Object.values(QUESTIONS)) question(synthetic(small, 5000), 0);
		const atlas = synthetic(small, ROWS);
		return Object.entries(QUESTIONS).flatMap(([name, question]): Figure[] => {
			// What is worked out once is kept by atlas, so an equal atlas of its own knows nothing yet.
			const first = runs(FIRST_RUNS, () => {
				const fresh = { ...atlas };
				return timed(() => question(fresh, 0));
			});
			const known = { ...atlas };
			question(known, 0);
			const changed = runs(CHANGES, (run) => timed(() => question(known, run + 1)));
			return [
				figure(`${name}: first`, first, 'ms'),
				figure(`${name}: changed`, changed, 'ms', BAR_MS)
			];
		});
	}
};

function one<T>(choices: readonly T[], turn: number): T {
	return choices[turn % choices.length] as T;
}

function runs(count: number, run: (index: number) => number): number[] {
	return Array.from({ length: count }, (_, index) => run(index));
}
