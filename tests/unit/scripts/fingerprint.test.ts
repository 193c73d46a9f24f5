import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fingerprint } from '../../../scripts/fingerprint.mjs';

const root = mkdtempSync(join(tmpdir(), 'atlas-fingerprint-'));
afterAll(() => rmSync(root, { recursive: true }));

test('a build is out of date when a cell, a file name or a setting changed, and only then', async () => {
	for (const folder of ['data', 'src', 'tests', 'own']) mkdirSync(join(root, folder));
	write('data/states.csv', 'NC,1');
	const first = await fingerprint(root, {});

	write('data/states.csv', 'NC,1');
	write('tests/a.test.ts', 'anything');
	expect(await fingerprint(root, { PATH: '/bin', ATLAS_BUILD_DIR: 'x' })).toBe(first);

	expect(await fingerprint(root, { BASE_PATH: '/atlas' })).not.toBe(first);
	write('data/states.csv', 'NC,2');
	const second = await fingerprint(root, {});
	expect(second).not.toBe(first);
	write('src/empty.ts', '');
	expect(await fingerprint(root, {})).not.toBe(second);
});

test('the tables of an organisation’s own data folder count', async () => {
	write('own/states.csv', 'NC,1');
	const before = await fingerprint(root, { ATLAS_DATA_DIR: 'own' });
	write('own/states.csv', 'NC,3');
	expect(await fingerprint(root, { ATLAS_DATA_DIR: 'own' })).not.toBe(before);
});

function write(path: string, text: string) {
	writeFileSync(join(root, path), text);
}
