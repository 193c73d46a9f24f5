import { expect, test } from 'vitest';
import { tableOf } from '../../../src/lib/export/table-of';
import { measureOf } from '../../../src/lib/view/measures';
import { readingOf } from '../../../src/lib/words/column-reading';
import { wordsOf } from '../../../src/lib/words';
import { anAnswer } from '../charts/an-answer';

test('a measure is read as it is defined, with its limits and what it is set against', () => {
	const { meaning, limits } = measureOf('floor');
	const reading = readingOf({ key: 'floor', unit: 'usd_per_resident' }, 'de');
	expect(reading).toContain(`${meaning.de} ${limits.de}`);
	expect(reading).toContain('Einwohnerschätzung');
});

test('what is set aside names every reason', () => {
	for (const reason of Object.values(wordsOf('en').reason))
		expect(readingOf({ key: 'set_aside' }, 'en')).toContain(reason);
});

test('the marks of a missing value are told by what the cells say', () => {
	for (const mark of ['none_found', 'no_figure', 'not_reported'])
		expect(readingOf({ key: 'mark' }, 'de')).toContain(mark);
});

test('a part is said to be one; a text of the same name is not', () => {
	expect(readingOf({ key: 'status_announced', unit: 'usd' }, 'en')).toContain('add up');
	expect(readingOf({ key: 'status_day' }, 'en')).toBe('');
});

test('every number of an answer’s table has a reading in both languages', () => {
	const answer = anAnswer([{ name: 'Ohio', denominator: 10 }], { per: 'resident' });
	const provenance = {
		...{ title: '', subtitle: '', sources: '' },
		...{ licence: '', dataVersion: '', address: '' }
	};
	for (const locale of ['en', 'de'] as const)
		for (const column of tableOf(answer, locale, provenance).columns)
			if (column.kind === 'number') expect(readingOf(column, locale), column.key).not.toBe('');
});
