import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ClassChoices from '../../../src/lib/components/map/ClassChoices.svelte';
import type { ViewState } from '../../../src/lib/view/view-state';
import { countAnswer } from '../../browser/map-answer';

test('left to the data, the method it asked for is named', () => {
	const body = shown({});
	expect(body).toMatch(/<option value="auto"[^>]*selected[^>]*>From the data \(quantiles\)</);
	expect(body).toMatch(/<option value="5"[^>]*selected/);
	expect(body).not.toContain('type="text"');
});

test('own limits are written in the reader’s units and language, in place of the number of classes', () => {
	const own = { classes: 'own', limits: [1e9, 2.5e9], measure: 'floor' } as const;
	expect(shown(own)).toContain('value="1B, 2.5B"');
	expect(shown(own, 'de')).toContain('value="1\u00a0Mrd.; 2,5\u00a0Mrd."');
	expect(shown(own)).not.toContain('Number of classes');
	expect(shown({ ...own, per: 'share', limits: [0.01] })).toContain('value="1%"');
});

function shown(patch: Partial<ViewState>, locale: 'en' | 'de' = 'en'): string {
	const answer = countAnswer();
	const request = { ...answer.request, ...patch };
	const props = {
		answer: { ...answer, request },
		view: request,
		locale,
		onchange: () => undefined
	};
	return render(ClassChoices, { props }).body;
}
