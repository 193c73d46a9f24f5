import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const check = (folder: string) =>
	spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/data-check.ts', folder], {
		encoding: 'utf8'
	});

test('the command is content with the shipped tables', { timeout: 30_000 }, () => {
	const { status, stdout } = check('data');
	expect(status).toBe(0);
	expect(stdout).toContain(
		'13 tables, 6512 rows read, 0 rejected, 8 declared exceptions in use, 0 issues'
	);
});

test('the command says where a bad cell is and what to do, and fails', { timeout: 30_000 }, () => {
	const folder = mkdtempSync(join(tmpdir(), 'capex-atlas-'));
	cpSync('data', folder, { recursive: true });
	const file = join(folder, 'deflators.csv');
	writeFileSync(file, readFileSync(file, 'utf8').replace('251.712', '251,712'));
	const { status, stdout } = check(folder);
	rmSync(folder, { recursive: true });
	expect(status).toBe(1);
	expect(stdout).toMatch(/^deflators {2}row 2 .*\n {4}too many cells: 4 where the header has 3\. /);
});
