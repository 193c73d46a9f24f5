import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `git apply` makes of a file with a patch: another program judges whether it is one. */
export function patched(text: string, patch: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-patch-'));
	try {
		mkdirSync(join(folder, 'data'));
		const path = join(folder, 'data', 'announcements.csv');
		writeFileSync(path, text);
		execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: folder, input: patch });
		return readFileSync(path, 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}
