import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ask } from '$lib/view/ask';
import { openRatio } from '$lib/view/ratio-arithmetic';
import { DEFAULTS } from '$lib/view/view-state';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const figure = fc.option(fc.integer({ min: 1, max: 1e6 }));
const rows = fc.array(fc.record({ money: figure, mw: figure, jobs: figure }), {
	minLength: 1,
	maxLength: 12
});

test('the lines of an opened ratio add up to its two sums, and those divide to the number shown', () => {
	fc.assert(
		fc.property(
			rows,
			fc.constantFrom('usd_per_mw' as const, 'usd_per_job' as const, 'jobs_per_mw' as const),
			(figures, measure) => {
				const atlas = tinyAtlas(
					figures.map(({ money, mw, jobs }, index) =>
						announce({
							id: `row-${index}`,
							state: 'NC',
							amount: money === null ? null : usd(money),
							powerMw: mw,
							jobsPermanent: jobs
						})
					)
				);
				const view = { ...DEFAULTS.compare, measure };
				const opened = openRatio(atlas, view, 'NC');
				if (!opened) throw new Error('nothing was opened');
				const shown = ask(atlas, view).rows.find(({ key }) => key === 'NC')?.value ?? null;
				expect(opened.value).toBe(shown);
				const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);
				expect(sum(opened.lines.map(({ over }) => over.value))).toBe(opened.over);
				expect(sum(opened.lines.map(({ under }) => under.value))).toBe(opened.under);
				if (opened.lines.length > 0) expect(opened.over / opened.under).toBe(shown);
				else expect(shown).toBeNull();
			}
		)
	);
});

test('what is no ratio, and a group there is not, open to nothing', () => {
	const atlas = tinyAtlas([]);
	expect(openRatio(atlas, DEFAULTS.compare, 'NC')).toBeNull();
	expect(openRatio(atlas, { ...DEFAULTS.compare, measure: 'usd_per_mw' }, 'XX')).toBeNull();
});
