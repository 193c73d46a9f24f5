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
		'14 tables, 6565 rows read, 0 rejected, 8 declared exceptions in use, 0 issues'
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

test(
	'the command reports on one file of a reader’s own, and gives back what it set aside with the reasons',
	{ timeout: 30_000 },
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'capex-atlas-'));
		const [file, rejected] = [join(folder, 'own.csv'), join(folder, 'rejected.csv')];
		writeFileSync(file, 'Bundesstaat;MW\nNorth Carolina;1,5\nPuerto Rico;2\nGA;10\nTX;7\nVA;8\n');
		const { status, stdout } = spawnSync(
			process.execPath,
			[
				...['node_modules/tsx/dist/cli.mjs', 'scripts/data-check.ts'],
				...[file, '--rejected', rejected]
			],
			{ encoding: 'utf8' }
		);
		const back = readFileSync(rejected, 'utf8');
		rmSync(folder, { recursive: true });
		expect(status).toBe(1);
		expect(stdout).toContain('MW: number, decimal comma, known in 4 rows');
		expect(stdout).toContain('"Puerto Rico" on line 3');
		expect(stdout).toContain('4 rows read, 1 set aside');
		expect(back).toContain('none of the 50 states or the District of Columbia,Puerto Rico,2');
	}
);

test(
	'the comparison of releases names one that is not kept, and fails',
	{ timeout: 30_000 },
	() => {
		const { status, stderr } = spawnSync(
			process.execPath,
			['node_modules/tsx/dist/cli.mjs', 'scripts/data-diff.ts', '1999-12-31-00000000'],
			{ encoding: 'utf8' }
		);
		expect(status).toBe(1);
		expect(stderr).toContain('No release 1999-12-31-00000000. Kept: ');
	}
);

test(
	'between the two oldest releases the comparison finds the licenses of counters that were added',
	{ timeout: 30_000 },
	() => {
		const kept = (
			JSON.parse(readFileSync('data/releases/index.json', 'utf8')) as { version: string }[]
		).map(({ version }) => version);
		const [second = '', first = ''] = kept.slice(-2);
		const { status, stdout } = spawnSync(
			process.execPath,
			['node_modules/tsx/dist/cli.mjs', 'scripts/data-diff.ts', first, second],
			{ encoding: 'utf8' }
		);
		expect(status).toBe(0);
		expect(stdout).toMatch(/^vintages: 0 added, 0 removed, \d+ changed$/m);
		expect(stdout).toMatch(/licence: \(not there\) -> "ODbL-1\.0"/);
		expect(stdout).toContain('counties: kept for the first time');
	}
);
