import { expect, test } from 'vitest';
import { CATALOG } from '../../../src/lib/data/catalog';
import { tableEntry } from '../../../src/lib/data/dictionary';

test('a column is documented as its schema has it', () => {
	const { columns } = tableEntry(CATALOG.announcements);
	const entry = (name: string) => columns.find((column) => column.name === name);
	expect(entry('power_mw')).toMatchObject({
		unit: { en: 'megawatts', de: 'Megawatt' },
		required: false
	});
	expect(entry('scope')?.values).toEqual(['site', 'multi_site', 'state_plan', 'national_plan']);
	expect(entry('part_of')?.references).toEqual({ table: 'announcements', column: 'id' });
	expect(entry('county_fips')).toMatchObject({ isList: true, required: false });
	expect(entry('id')?.required).toBe(true);
});

test('the documentation is plain data', () => {
	for (const table of Object.values(CATALOG))
		expect(JSON.parse(JSON.stringify(tableEntry(table)))).toEqual(tableEntry(table));
});
