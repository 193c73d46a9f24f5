import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOG, DATASET_IDS } from '../../../src/lib/data/catalog';
import { readFolder } from '../../../src/lib/data/folder.server';
import { csvOf } from './tiny';

test('a folder without files gives an issue for each of them and does not throw', () => {
	inFolder((folder) => {
		expect(readFolder(folder).issues.map(({ dataset, row }) => [dataset, row])).toEqual(
			DATASET_IDS.map((id) => [CATALOG[id].name, null])
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
