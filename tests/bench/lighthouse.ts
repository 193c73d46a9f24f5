import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findChromium, benchOptions } from '../../scripts/chromium.mjs';
import { figure } from './median';
import { Skipped, type Figure, type Measurement } from './measurement';
import { PAGES } from './pages';

const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const BAR_POINTS = 95;
/** With its SVG first. */
const BAR_POINTS_MAP = 90;
const BAR_LCP_S = 1.8;
const BAR_CLS = 0.02;
const LIGHTHOUSE = ['--yes', 'lighthouse@12'];

interface Result {
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

/** Lighthouse 12 as a phone sees the site. It is no dependency: npx brings it, and without a registry it is skipped. */
export const lighthouse: Measurement = {
	title: 'Lighthouse 12, mobile, simulated throttling',
	optional: true,
	measure: async ({ site, runs }) => {
		const chrome = findChromium();
		if (chrome === null) throw new Skipped('there is no Chromium');
		await npx([...LIGHTHOUSE, '--version'], chrome).catch((error: unknown) => {
			throw new Skipped(`npx cannot bring lighthouse@12 (${String(error).split('\n')[0]})`);
		});
		const figures: Figure[] = [];
		for (const path of PAGES) {
			const results: Result[] = [];
			for (let run = 0; run < (runs ?? RUNS); run += 1)
				results.push(await audited(`${await site()}${path}`, chrome));
			figures.push(...told(`/${path}`, results));
		}
		return figures;
	}
};

function told(page: string, results: readonly Result[]): Figure[] {
	const points = (id: string) =>
		results.map(({ categories }) => (categories[id]?.score ?? 0) * 100);
	const audit = (id: string) => results.map(({ audits }) => audits[id]?.numericValue ?? NaN);
	return [
		...CATEGORIES.map((id) =>
			figure(
				`${page} ${id}`,
				points(id),
				'points',
				page === '/map/' && id === 'performance' ? BAR_POINTS_MAP : BAR_POINTS
			)
		),
		figure(
			`${page} largest contentful paint`,
			audit('largest-contentful-paint').map((ms) => ms / 1000),
			's',
			BAR_LCP_S
		),
		figure(`${page} layout shift`, audit('cumulative-layout-shift'), '', BAR_CLS),
		figure(`${page} total blocking time`, audit('total-blocking-time'), 'ms')
	];
}

async function audited(url: string, chrome: string): Promise<Result> {
	const dir = mkdtempSync(join(tmpdir(), 'atlas-lighthouse-'));
	const file = join(dir, 'report.json');
	const flags = ['--headless=new', ...benchOptions().args].join(' ');
	try {
		const options = [
			'--output=json',
			`--output-path=${file}`,
			`--chrome-flags=${flags}`,
			'--quiet'
		];
		await npx([...LIGHTHOUSE, url, ...options], chrome);
		return JSON.parse(readFileSync(file, 'utf8')) as Result;
	} finally {
		rmSync(dir, { recursive: true });
	}
}

function npx(args: readonly string[], chrome: string) {
	return promisify(execFile)('npx', args, {
		env: { ...process.env, CHROME_PATH: chrome },
		shell: process.platform === 'win32',
		timeout: 300_000
	});
}
