import { expect, test } from 'vitest';
import { columnUnitOf } from '../../../src/lib/view/column-unit';
import { MEASURE_IDS } from '../../../src/lib/view/measures';
import { NORMALIZATION_IDS } from '../../../src/lib/view/normalizations';
import { columnHeadOf, columnUnitRead, unitNameOf } from '../../../src/lib/words/column-head';

test('a head says label and unit in the reader’s words, and nothing twice', () => {
	expect(columnHeadOf('Announced floor', 'usd_per_resident', 'en')).toBe(
		'Announced floor (USD per resident)'
	);
	expect(columnHeadOf('Rang', undefined, 'de')).toBe('Rang');
	expect(columnHeadOf('Dauerhafte Stellen', 'jobs', 'de')).toBe('Dauerhafte Stellen');
	expect(columnHeadOf('Data centers', 'data_centers_per_million_residents', 'en')).toBe(
		'Data centers (per million residents)'
	);
});

test('a part of the whole US has no unit left', () => {
	const unit = columnUnitOf({ measure: 'floor', per: 'quotient' });
	expect(columnHeadOf('Announced floor', unit, 'en')).toBe(
		'Announced floor (as a location quotient)'
	);
});

test('a unit of somebody else is left as it is', () => {
	expect([columnUnitRead('light_years'), unitNameOf('light_years', 'de')]).toEqual([
		null,
		'light years'
	]);
});

test('every unit a view can have is told apart from the others', () => {
	for (const measure of MEASURE_IDS)
		for (const per of NORMALIZATION_IDS)
			expect(columnUnitRead(columnUnitOf({ measure, per }))).toMatchObject({ per });
});
