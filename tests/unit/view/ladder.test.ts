import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ladderOf, type Ladder, type Rung } from '../../../src/lib/view/ladder';
import { announce, anyTable } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const exact = (millions: number) => ({
	amount: { usd: millions * 1e6, highUsd: null, basis: 'exact' as const }
});

describe('the ladder from announced to operating', () => {
	test('adds up to the whole, rung by rung, for any announcements', () => {
		fc.assert(
			fc.property(anyTable, (rows) => {
				const ladder = ladderOf(tinyAtlas(rows));
				expect(sum(ladder, ({ projects }) => projects)).toBe(ladder.all.projects);
				for (const of of ['usd', 'mw'] as const) {
					expect(sum(ladder, (rung) => rung[of].low ?? 0)).toBe(ladder.all[of].low ?? 0);
					expect(sum(ladder, (rung) => rung[of].known)).toBe(ladder.all[of].known);
					expect(sum(ladder, (rung) => rung[of].of)).toBe(ladder.all[of].of);
				}
			})
		);
	});

	test('shows what was cancelled on a rung of its own', () => {
		const ladder = ladderOf(
			tinyAtlas([
				announce({ id: 'runs', status: 'operational', ...exact(10) }),
				announce({ id: 'gone', status: 'cancelled', ...exact(7) })
			])
		);
		expect(ladder.rungs.map(({ status, usd }) => [status, usd.low])).toEqual([
			['operational', 10e6],
			['cancelled', 7e6]
		]);
	});

	test('has no country-wide plan on it, and says how many there are', () => {
		const ladder = ladderOf(
			tinyAtlas([
				announce({ id: 'plan', scope: 'national_plan', state: null, ...exact(500) }),
				announce({ id: 'site', ...exact(10) })
			])
		);
		expect(ladder.nationalPlans).toBe(1);
		expect(ladder.all.usd.low).toBe(10e6);
	});

	test('does not take an unknown figure for 0', () => {
		const [rung] = ladderOf(tinyAtlas([announce({ id: 'a' })])).rungs;
		expect(rung?.usd).toEqual({ low: null, known: 0, of: 1 });
	});
});

function sum(ladder: Ladder, of: (rung: Rung) => number): number {
	return ladder.rungs.reduce((total, rung) => total + of(rung), 0);
}
