import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright';
import { benchOptions } from '../../scripts/chromium.mjs';
import { BUILD, freshBuild } from '../../scripts/fresh-build.mjs';
import { serve } from '../../scripts/serve.mjs';
import { buildTime } from './build-time';
import { changeOfView } from './change-of-view';
import { decoding } from './decoding';
import { firstLoad } from './first-load';
import { largeQuestion } from './large-question';
import { lighthouse } from './lighthouse';
import { keepsBar, Skipped, type Bench, type Figure, type Measurement } from './measurement';
import { noise } from './noise';
import { ownFile } from './own-file';
import { points } from './points';

/** In this order. Adding a measurement is a file and a line here. */
const MEASUREMENTS = {
	load: firstLoad,
	change: changeOfView,
	large: largeQuestion,
	points,
	decode: decoding,
	own: ownFile,
	build: buildTime,
	lighthouse
} satisfies Record<string, Measurement>;

const USAGE = `npm run bench -- [--only ${Object.keys(MEASUREMENTS).join('|')}] [--build] [--lighthouse] [--runs N]`;

interface Report {
	readonly title: string;
	readonly figures: readonly (Figure & { readonly keepsBar: boolean | null })[];
	readonly skipped: string | null;
}

const { values } = readArgs();
const closing: (() => Promise<unknown>)[] = [];
const bench: Bench = {
	site: once(async () => {
		// A site served elsewhere is measured as it is.
		if (process.env.ATLAS_E2E_URL) return process.env.ATLAS_E2E_URL;
		if (!(await freshBuild())) throw new Error('There is no build to measure.');
		const site = await serve(BUILD);
		closing.push(site.close);
		return site.url;
	}),
	browser: once(async (): Promise<Browser> => {
		const browser = await chromium.launch(benchOptions());
		closing.unshift(() => browser.close());
		return browser;
	}),
	runs: values.runs === undefined ? null : Number(values.runs)
};

const noises = [noise()];
const reports: Report[] = [];
for (const [id, measurement] of Object.entries(MEASUREMENTS)) {
	if (!isWanted(id, measurement)) continue;
	const report = await reportOf(measurement, bench);
	print(report);
	noises.push(noise());
	reports.push(report);
}
for (const close of closing) await close();
const machine = {
	cpus: cpus().length,
	load: loadavg().map((one) => Number(one.toFixed(2))),
	/** Between the measurements; 1 is a machine that does nothing else. */
	noise: Number(Math.max(...noises).toFixed(2))
};
const isNoisy = machine.noise > 1.1 || (machine.load[0] ?? 0) > machine.cpus;
console.log(
	`\n${machine.cpus} cores, load ${machine.load.join(' ')}; work took up to ${machine.noise} times its own processor time` +
		(isNoisy ? ': a noisy machine, read single numbers with care.' : '.')
);
await mkdir('.cache', { recursive: true });
await writeFile('.cache/bench.json', `${JSON.stringify({ machine, reports }, null, '\t')}\n`);
console.log('Written to .cache/bench.json');

function readArgs() {
	try {
		return parseArgs({
			options: {
				only: { type: 'string' },
				build: { type: 'boolean', default: false },
				lighthouse: { type: 'boolean', default: false },
				runs: { type: 'string' }
			}
		});
	} catch (error) {
		console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
		process.exit(1);
	}
}

function isWanted(id: string, { optional = false }: Measurement): boolean {
	if (values.only !== undefined) return values.only.split(',').includes(id);
	return (
		!optional || (id === 'build' && values.build) || (id === 'lighthouse' && values.lighthouse)
	);
}

async function reportOf({ title, measure }: Measurement, given: Bench): Promise<Report> {
	try {
		const figures = await measure(given);
		const judged = figures.map((figure) => ({ ...figure, keepsBar: keepsBar(figure) }));
		return { title, figures: judged, skipped: null };
	} catch (error) {
		if (error instanceof Skipped) return { title, figures: [], skipped: error.message };
		// The others are still worth their time.
		process.exitCode = 1;
		return { title, figures: [], skipped: `FAILED, ${String(error)}` };
	}
}

function print({ title, figures, skipped }: Report) {
	console.log(`\n${title}`);
	if (skipped !== null) console.log(`  skipped: ${skipped}`);
	const width = Math.max(...figures.map(({ what }) => what.length));
	for (const { what, value, unit, spread, bar, keepsBar } of figures) {
		const range = spread ? `${written(spread[0])} to ${written(spread[1])}` : '';
		const verdict = keepsBar === null ? '' : keepsBar ? 'ok' : 'MISSED';
		const limit = bar === undefined ? '' : `bar ${bar}`;
		console.log(
			`  ${what.padEnd(width)} ${written(value).padStart(9)} ${unit.padEnd(6)} ${range.padStart(18)}  ${limit.padEnd(9)} ${verdict}`.trimEnd()
		);
	}
}

function written(value: number): string {
	return value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 1 });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
	let made: Promise<T> | null = null;
	return () => (made ??= make());
}
