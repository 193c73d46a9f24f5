import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../../src/lib/export/file-name';
import { STATE_CODES } from '../../../src/lib/domain/place';
import { anAnswer } from '../charts/an-answer';

test('a file name says measure, normalization, groups, filters and day', () => {
	const request = { per: 'resident', items: ['NC', 'GA'], companies: ['amazon'] } as const;
	expect(fileNameOf(anAnswer([], request))).toBe(
		'capex-atlas_announced-floor_per-resident_NC-GA_amazon_2026-07-02'
	);
});

test('the chosen day stands before the newest one, and every group is said in a word', () => {
	const name = fileNameOf(
		anAnswer(
			[],
			{ items: [], companies: [], measure: 'jobs', asOf: '2025-01-31', withoutDoubtful: true },
			{ everyGroup: true }
		)
	);
	expect(name).toBe('capex-atlas_permanent-jobs_by-state_without-doubtful_2025-01-31');
});

test('whatever was asked for, a name is plain, short and ends with its day', () => {
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...STATE_CODES), { maxLength: 51 }),
			fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }),
			(states, companies) => {
				const name = fileNameOf(
					anAnswer([], { states, companies, items: [...companies].slice(0, 8) })
				);
				expect(name).toMatch(/^[A-Za-z0-9_-]+_2026-07-02$/);
				expect(`${name}.png`.length).toBeLessThanOrEqual(120);
			}
		)
	);
});
