import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, ROOT } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} LockFile */

/** Installs the packages of package-lock.json unless exactly those are there. False, with the reason printed, if it fails. */
export async function installPackages() {
	if (await packagesAreCurrent()) return true;
	console.log('Installing packages (npm ci) ...');
	// NODE_ENV=production would leave out what builds the site; without optional ones Vite has no binary.
	const include = ['--include=dev', '--include=optional'];
	const code = await npm(['ci', '--no-audit', '--no-fund', ...include]);
	if (code === 0) return true;
	console.error(
		[
			`\nThe packages could not be installed: npm ci ended with exit code ${code}; npm says why above.`,
			'It needs the npm registry (or its mirror, as set in .npmrc) and a writable node_modules folder.'
		].join('\n')
	);
	return false;
}

/**
 * npm keeps what it installed in node_modules/.package-lock.json, written last: comparing that with our lock file finds a
 * missing, half-made or outdated folder however it came about, and leaves one made by `npm install` in peace.
 */
async function packagesAreCurrent() {
	const wanted = await readLock('package-lock.json');
	const installed = await readLock('node_modules/.package-lock.json');
	if (!wanted || !installed) return false;
	return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
		if (path === '') return true;
		const found = installed.packages[path];
		return found ? found.version === version : optional === true; // for another platform
	});
}

/**
 * @param {string} path
 * @returns {Promise<LockFile | null>}
 */
async function readLock(path) {
	try {
		return JSON.parse(await readFile(join(ROOT, path), 'utf8'));
	} catch {
		return null;
	}
}
