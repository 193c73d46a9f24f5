import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { ROOT } from './run.mjs';

/** Everything the built site is made from. Only what is here can make it out of date. */
const INPUTS = [
	'src',
	'static',
	'data',
	'scripts/data-check.ts',
	'scripts/languages',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json',
	'.env',
	'.env.local',
	'.env.production',
	'.env.production.local'
];
const SETTINGS = /^(BASE_PATH|PUBLIC_.+|VITE_.+|ATLAS_.+)$/;
/** Where the result is put does not change it. */
const NOT_SETTINGS = new Set(['ATLAS_BUILD_DIR', 'ATLAS_KIT_DIR', 'ATLAS_E2E_URL']);

/**
 * One hash over the paths and contents of all inputs and the settings in the environment. Contents, not times: a fresh
 * checkout of the same commit is the same, and all inputs together are read in a fraction of a second.
 * @param {string} [root]
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function fingerprint(root = ROOT, env = process.env) {
	const hash = createHash('sha256');
	const settings = Object.entries(env)
		.filter(([name]) => SETTINGS.test(name) && !NOT_SETTINGS.has(name))
		.sort(([a], [b]) => (a < b ? -1 : 1));
	hash.update(JSON.stringify(settings));
	const inputs = INPUTS.map((input) => join(root, input));
	if (env.ATLAS_DATA_DIR) inputs.push(resolve(root, env.ATLAS_DATA_DIR));
	for (const input of inputs) {
		if (!existsSync(input)) continue;
		for (const file of await filesIn(input)) {
			const content = await readFile(file);
			hash
				.update(`\n${relative(root, file).split(sep).join('/')} ${content.length}\n`)
				.update(content);
		}
	}
	return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
	if (!(await stat(path)).isDirectory()) return [path];
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
