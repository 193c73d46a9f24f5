import './require-node.mjs';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { freshBuild } from './fresh-build.mjs';
import { installPackages } from './install.mjs';
import { npm, ROOT, run, runModule } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped?: number, again?: number }} Outcome */

const REPORTS = join(ROOT, '.cache', 'reports');

/** In this order; a stage that fails does not keep the others from being reported. @type {[string, () => Promise<Outcome>][]} */
const STAGES = [
	['types', () => command('check')],
	['lint', () => command('lint')],
	['unit', () => vitest('unit')],
	['data', () => vitest('data')],
	['architecture', () => vitest('architecture')],
	['browser', () => withBrowser(() => vitest('browser'))],
	['end to end', () => withBrowser(endToEnd)]
];

if (!(await installPackages())) process.exit(1);
await mkdir(REPORTS, { recursive: true });
const browserIsThere = await ensureBrowser();

/** @type {[string, Outcome & { seconds: number }][]} */
const outcomes = [];
for (const [name, stage] of STAGES) {
	console.log(`\n━━━ ${name} ━━━`);
	const start = performance.now();
	const outcome = await stage();
	outcomes.push([name, { ...outcome, seconds: (performance.now() - start) / 1000 }]);
}

console.log('\n━━━ all ━━━');
for (const [name, { passed, failed, skipped = 0, again = 0, seconds }] of outcomes) {
	const also =
		(skipped > 0 ? `, ${skipped} skipped` : '') +
		(again > 0 ? `, ${again} of them at the second try` : '');
	console.log(
		`${name.padEnd(14)}${passed} passed, ${failed} failed${also} (${seconds.toFixed(1)} s)`
	);
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
	outcomes.reduce((total, [, outcome]) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

/**
 * A check without tests of its own counts as one.
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
async function command(script) {
	const code = await npm(['run', '--silent', script]);
	return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * @param {string} project
 * @returns {Promise<Outcome>}
 */
async function vitest(project) {
	const report = await emptyReport(project);
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	const code = await runModule('vitest/vitest.mjs', ['run', '--project', project, ...reporters]);
	const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = await readReport(report);
	return judged({ passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests }, code);
}

/** @returns {Promise<Outcome>} */
async function endToEnd() {
	if (!(await freshBuild())) return { passed: 0, failed: 1 };
	const report = await emptyReport('e2e');
	const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report };
	const code = await runModule('@playwright/test/cli.js', ['test'], { env });
	const {
		expected = 0,
		unexpected = 0,
		flaky = 0,
		skipped = 0
	} = (await readReport(report)).stats ?? {};
	return judged({ passed: expected + flaky, failed: unexpected, skipped, again: flaky }, code);
}

/**
 * A stage that ran nothing, or broke outside of a test, has failed.
 * @param {Outcome} outcome
 * @param {number} code
 */
function judged(outcome, code) {
	if (outcome.failed > 0) return outcome;
	if (code !== 0) return { ...outcome, failed: 1 };
	if (outcome.passed > 0) return outcome;
	console.error('No test ran here.');
	return { ...outcome, failed: 1 };
}

/**
 * @param {() => Promise<Outcome>} stage
 * @returns {Promise<Outcome>}
 */
async function withBrowser(stage) {
	if (browserIsThere) return stage();
	console.error('Not run: there is no Chromium (see the beginning of this output).');
	return { passed: 0, failed: 1 };
}

/** A system Chromium where there is one; on CI as root Debian's package; else Playwright's own. */
async function ensureBrowser() {
	const { findChromium } = await import('./chromium.mjs');
	try {
		if (findChromium()) return true;
		console.log('No Chromium found; installing one ...');
		const mayUseApt = process.env.CI && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
		if (mayUseApt) await installDebianChromium();
		if (!findChromium()) await runModule('playwright/cli.js', ['install', 'chromium']);
		if (findChromium()) return true;
		console.error('\nNo Chromium could be installed.');
	} catch (error) {
		console.error(`\n${error instanceof Error ? error.message : String(error)}`);
	}
	console.error(
		'Browser and end-to-end tests need one: install chromium or google-chrome with the'
	);
	console.error(
		"system's package manager, or name one in CHROMIUM_PATH. The other tests run without."
	);
	return false;
}

async function installDebianChromium() {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
	await run('apt-get', ['install', '-y', '-qq', 'chromium'], { env });
}

/** An earlier run's report must not be read as this one's. @param {string} name */
async function emptyReport(name) {
	const path = join(REPORTS, `${name}.json`);
	await rm(path, { force: true });
	return path;
}

/** @param {string} path */
async function readReport(path) {
	try {
		return JSON.parse(await readFile(path, 'utf8'));
	} catch {
		return {}; // it broke before any test; its exit code says so
	}
}
