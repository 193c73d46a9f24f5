import { expect, test } from 'vitest';
import type { Classing } from '$lib/view/answer';
import type { ClassesId } from '$lib/view/view-state';
import { classesTold } from '$lib/words/classes';
import { countAnswer } from '../../browser/map-answer';

test('the reason is that of the data, or that somebody chose', () => {
	expect(told({ method: 'equal', spread: 'even' })).toBe(
		'Classes: equal intervals, each color spans the same range, because the values spread evenly.'
	);
	expect(told({ method: 'natural', spread: null }, 'natural')).toBe(
		'Classes: natural breaks, the values of each color are as close together as can be, chosen by hand.'
	);
	expect(told({ method: 'own', spread: null }, 'own')).toBe('Classes: own limits, chosen by hand.');
});

test('a choice that could not be followed is told, and why', () => {
	expect(told({ method: 'quantile', spread: 'skewed' }, 'log')).toMatch(
		/^Only values above 0 have a logarithm\. Classes: quantiles,/
	);
	expect(told({ method: 'quantile', spread: 'skewed' }, 'own')).toMatch(/^No limits were given\. /);
});

test('one class needs no explanation', () => {
	expect(classesTold({ ...countAnswer(), breaks: [3, 3] }, 'en')).toBeNull();
	expect(classesTold({ ...countAnswer(), breaks: [] }, 'de')).toBeNull();
});

function told(classing: Classing, classes: ClassesId = 'auto'): string | null {
	const answer = countAnswer();
	return classesTold({ ...answer, classing, request: { ...answer.request, classes } }, 'en');
}
