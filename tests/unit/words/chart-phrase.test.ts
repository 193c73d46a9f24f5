import { expect, test } from 'vitest';
import { chartPhraseOf } from '$lib/words/chart-phrase';

test('a title over time says whether it is the total or what was added', () => {
	const total = { chart: 'time', growth: 'cumulative', period: 'quarter' } as const;
	expect(chartPhraseOf(total, 'en')).toBe('cumulative, by quarter');
	const added = { chart: 'multiples', growth: 'flow', period: 'year' } as const;
	expect(chartPhraseOf(added, 'de')).toBe('Zuwachs je Jahr');
});

test('a title of bars or points ends with its subject, whatever the address says of time', () => {
	for (const chart of ['bars', 'scatter'] as const)
		expect(chartPhraseOf({ chart, growth: 'flow', period: 'year' }, 'en')).toBe('');
});
