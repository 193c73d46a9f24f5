import { describe, expect, test } from 'vitest';
import { AMOUNT_KINDS, SCOPES, STATUSES } from '$lib/domain/announcement';
import { SOURCINGS } from '$lib/domain/source';
import { DEFAULTS } from '$lib/view/view-state';
import { filterPhrasesOf, labelsOf } from '$lib/words/filters';

const OFFERED = {
	statuses: STATUSES,
	scopes: SCOPES,
	kinds: AMOUNT_KINDS,
	sourcings: SOURCINGS
} as const;
const FACETS = Object.keys(OFFERED) as (keyof typeof OFFERED)[];

describe.each(['en', 'de'] as const)('in %s', (locale) => {
	test.each(FACETS)('every value of the filter %s has a word of its own', (id) => {
		const labels = OFFERED[id].map((key) => labelsOf(id, locale)[key]);
		expect(labels).not.toContain(undefined);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

test('a filter is told in the words of its own values', () => {
	const view = { ...DEFAULTS.compare, scopes: ['site' as const], kinds: ['equipment' as const] };
	expect(filterPhrasesOf(view, 'en')).toEqual([
		'Only of scope: site',
		'Only money of kind: equipment'
	]);
	expect(filterPhrasesOf(view, 'de')).toEqual([
		'Nur vom Umfang: Standort',
		'Nur Geld der Art: Ausrüstung'
	]);
});
