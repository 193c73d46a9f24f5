import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { npm, ROOT } from './run.mjs';

export const BUILD = join(ROOT, 'build');
const CACHE = join(ROOT, '.cache');
const STAMP = join(CACHE, 'build.json');

/**
 * Makes build/ the site of the sources as they are now, by building only if something changed. It is built beside and
 * moved into place when complete, so build/ is never half a site. False, with the reason printed, if that fails.
 */
export async function freshBuild() {
	const now = await fingerprint();
	if (await isCurrent(now)) return true;
	console.log('Building the site (npm run build) ...');
	await mkdir(CACHE, { recursive: true });
	await removeLeftovers();
	const making = join(CACHE, `making-${process.pid}`);
	const code = await npm(['run', 'build'], { env: { ATLAS_BUILD_DIR: making } });
	if (code !== 0 || !existsSync(join(making, 'index.html'))) {
		await rm(making, { recursive: true, force: true });
		const what =
			code === 0 ? 'it made no index.html' : `npm run build ended with exit code ${code}`;
		console.error(`\nThe site could not be built: ${what}; the reason is above.`);
		return false;
	}
	await moveIntoPlace(making);
	await writeFile(STAMP, JSON.stringify({ fingerprint: now, madeAt: await madeAt() }));
	return true;
}

/** @param {string} now */
async function isCurrent(now) {
	try {
		const stamp = JSON.parse(await readFile(STAMP, 'utf8'));
		return stamp.fingerprint === now && stamp.madeAt === (await madeAt());
	} catch {
		return false; // never built, or build/ was removed
	}
}

/** When build/ was written: `npm run build` by hand replaces it without a stamp, and then it is not the one we know. */
async function madeAt() {
	return (await stat(join(BUILD, 'index.html'))).mtimeMs;
}

/** @param {string} making */
async function moveIntoPlace(making) {
	const old = join(CACHE, `old-${process.pid}`);
	if (existsSync(BUILD)) await rename(BUILD, old);
	await rename(making, BUILD);
	await rm(old, { recursive: true, force: true });
}

/** Folders of builds that were interrupted; one still being made belongs to a living process and is left alone. */
async function removeLeftovers() {
	for (const name of await readdir(CACHE)) {
		const [, pid] = /^(?:making|old)-(\d+)$/.exec(name) ?? [];
		if (pid && !isAlive(Number(pid))) await rm(join(CACHE, name), { recursive: true, force: true });
	}
}

/** @param {number} pid */
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit((await freshBuild()) ? 0 : 1);
