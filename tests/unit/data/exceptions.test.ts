import { describe, expect, test } from 'vitest';
import { decodeAll, type Tables } from '../../../src/lib/data/catalog';
import { check } from '../../../src/lib/data/check';
import { ACME, US } from './found';
import { addresses, announcement, csvOf, tiny } from './tiny';

describe('a declared exception', () => {
	const joule = (cells: Parameters<typeof announcement>[0]): Tables =>
		tiny({
			states: US,
			companies: [ACME],
			announcements: [announcement({ id: 'joule-ut-millard-2025', ...cells })]
		});

	test('holds its issue back', () => {
		const { issues, used } = check(joule({ status_as_of: '2025-06-01' }));
		expect(issues).toEqual([]);
		expect(used).toMatchObject([{ dataset: 'announcements', column: 'status_as_of' }]);
	});

	test('holds nothing else of the row back', () => {
		expect(addresses(check(joule({ status_as_of: '2025-06-01', company: 'No' })).issues)).toEqual([
			'announcements 2 company'
		]);
	});

	test('that has nothing to hold back is itself an issue', () => {
		expect(check(joule({})).issues).toMatchObject([
			{
				row: 2,
				column: 'status_as_of',
				problem: { en: 'declared as an exception, but nothing is wrong here' }
			}
		]);
	});
});

test('a missing table is one issue, not one for each reference to it', () => {
	const tables = decodeAll((table) =>
		table.name === 'states'
			? null
			: csvOf(table, table.name === 'announcements' ? [announcement()] : [])
	);
	expect(check(tables).issues).toMatchObject([
		{ dataset: 'states', row: null, problem: { en: 'the file is missing' } }
	]);
});
