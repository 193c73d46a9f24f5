import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG, DATASET_IDS } from '../../../src/lib/data/catalog';
import { readFolder } from '../../../src/lib/data/folder.server';
import { csvOf } from './tiny';

test('a folder without files gives an issue for each table that an atlas needs and does not throw', () => {
	inFolder((folder) => {
		const { issues, withoutFile } = readFolder(folder);
		expect(issues.map(({ dataset, row }) => [dataset, row])).toEqual([
			['announcements', null],
			['companies', null],
			['states', null]
		]);
		expect(withoutFile).toEqual(DATASET_IDS.map((id) => CATALOG[id].name));
	});
});

test('a table without a file is one without rows,', () => {
	inFolder((folder) => {
		for (const id of DATASET_IDS)
			writeFileSync(join(folder, `${CATALOG[id].name}.csv`), csvOf(CATALOG[id], []));
		rmSync(join(folder, 'deflators.csv'));
		const { tables, withoutFile } = readFolder(folder);
		expect(withoutFile).toEqual(['deflators']);
		expect(tables.deflators).toMatchObject({ rows: [], issues: [], isComplete: true });
		expect(tables.deflators.header).toEqual(['series', 'month', 'index']);
	});
});

test('a folder with every table and no announcement says that there is nothing to tell', () => {
	inFolder((folder) => {
		for (const id of DATASET_IDS)
			writeFileSync(join(folder, `${CATALOG[id].name}.csv`), csvOf(CATALOG[id], []));
		expect(readFolder(folder).issues).toContainEqual(
			expect.objectContaining({
				dataset: 'announcements',
				problem: expect.objectContaining({ en: 'the table has no row' }) as object
			})
		);
	});
});

test('the fingerprint changes with any cell of any table', () => {
	inFolder((folder) => {
		for (const id of DATASET_IDS)
			writeFileSync(join(folder, `${CATALOG[id].name}.csv`), csvOf(CATALOG[id], []));
		const before = readFolder(folder).fingerprint;
		const row = { series: 'cpi_u', month: '2025-01', index: '300' };
		writeFileSync(join(folder, 'deflators.csv'), csvOf(CATALOG.deflators, [row]));
		const after = readFolder(folder).fingerprint;
		expect(before).toMatch(/^[0-9a-f]{64}$/);
		expect(after).not.toBe(before);
	});
});

function inFolder(use: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'capex-atlas-'));
	try {
		use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
