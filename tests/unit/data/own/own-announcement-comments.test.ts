import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { ANNOUNCEMENTS_HEADER, readOwnAnnouncements } from '$lib/data/own/own-announcements';
import { announcement } from '../tiny';

const COLUMNS = ANNOUNCEMENTS_HEADER.split(',');
const known = {
	companies: [],
	places: {
		states: [{ code: 'NC', fips: '37', name: 'North Carolina' }],
		counties: [{ fips: '37153', fullName: 'Richmond County', state: 'NC' }]
	}
} as const;

test('an announcement whose id begins with a number sign is no comment: it is set aside, and comments are counted', () => {
	const rows = ['one', '#two', 'three'].map((id): Readonly<Record<string, string>> =>
		announcement({ id })
	);
	const cells = rows.map((row) => COLUMNS.map((name) => row[name] ?? ''));
	const text = `${Papa.unparse([COLUMNS, ...cells])}\r\n# made by hand, by me\r\n\r\n// and this\r\n`;
	const read = readOwnAnnouncements(new TextEncoder().encode(text), known);
	if ('refusal' in read) throw new Error(`refused: ${read.refusal}`);
	expect(read.report).toMatchObject({ rowsRead: 2, rowsSetAside: 1, comments: 2 });
	expect(read.report.issues).toMatchObject([{ column: 'id', examples: [{ value: '#two' }] }]);
});
