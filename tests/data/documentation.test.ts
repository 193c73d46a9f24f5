import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { loadDocumentation } from '../../src/lib/data/folder.server';

const documentation = loadDocumentation();

test('every table is documented with as many rows and the very columns its file has', () => {
	expect(documentation.length).toBe(14);
	for (const { name, rows, columns } of documentation) {
		const file = cellsOf(name);
		expect([name, rows]).toEqual([name, file.length]);
		expect(columns.map((column) => column.name)).toEqual(Object.keys(file[0] ?? {}));
	}
});

test('a column is filled in as often as its file has a cell that is not blank', () => {
	for (const { name, columns } of documentation) {
		const file = cellsOf(name);
		for (const column of columns) {
			const filled = file.filter((row) => (row[column.name] ?? '').trim() !== '').length;
			expect([name, column.name, column.filled]).toEqual([name, column.name, filled]);
			if (column.required) expect(column.filled).toBe(file.length);
		}
	}
});

test('mapped facilities stand under their own license with the credit it asks for', () => {
	const facilities = documentation.find(({ name }) => name === 'facilities_im3');
	expect(facilities?.licences.map(({ title }) => title).join()).toContain('Open Database');
	expect(facilities?.credit).toMatch(/IM3.*OpenStreetMap contributors/);
});

function cellsOf(name: string): Record<string, string>[] {
	const text = readFileSync(`data/${name}.csv`, 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
