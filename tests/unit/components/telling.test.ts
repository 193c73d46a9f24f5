import { expect, test } from 'vitest';
import { opened, refused } from '../../../src/lib/components/drop/telling';
import type { Since } from '../../../src/lib/components/drop/since';

const ONE = { name: 'a.png', files: 1 };
const COMPARED = { changed: 0, of: 12, where: [], added: 0, removed: 0, otherColumns: false };

test('what is different is counted, three rows are named and the others counted', () => {
	const where = ['Georgia', 'Ohio', 'Texas', 'Utah', 'Iowa'];
	const since = changed({ ...COMPARED, changed: 1234, of: 2000, where, added: 1, removed: 2 });
	expect(opened('Title', since, ONE).say('en').lines[1]).toBe(
		'1,234 of 2,000 values are different now: Georgia, Ohio, Texas, and 2 more. 1 row is new. 2 rows are gone.'
	);
	expect(opened('Title', since, ONE).say('de').lines[1]).toBe(
		'1.234 von 2.000 Werten sind heute anders: Georgia, Ohio, Texas und 2 weitere. 1 Zeile ist neu. 2 Zeilen sind weggefallen.'
	);
});

test('where nothing is different, or nothing can be compared, no difference is told', () => {
	expect(opened('T', changed(COMPARED), ONE).say('en').lines[1]).toBe(
		'None of its 12 values is different.'
	);
	expect(opened('T', changed(null), ONE).say('en').lines).toHaveLength(1);
	expect(opened('T', changed({ ...COMPARED, of: 0 }), ONE).say('en').lines).toHaveLength(1);
	expect(opened('T', { kind: 'same' }, ONE).say('en')).toEqual({
		what: 'Opened from a.png:',
		title: 'T',
		lines: []
	});
});

test('a file without a name is a file, and of several only the first was read', () => {
	expect(refused('empty', { name: '', files: 2 }).say('de')).toMatchObject({
		what: 'Die Datei ist leer.',
		lines: [expect.any(String), 'Von 2 Dateien wurde nur die erste gelesen.']
	});
});

function changed(compared: typeof COMPARED | { where: string[] } | null): Since {
	const all = compared && { ...COMPARED, ...compared };
	return { kind: 'changed', then: '1', now: '2', compared: all };
}
