import { build } from 'vite';
import { figure } from './median';
import type { Measurement } from './measurement';

const POINTS = 100_000;
const BAR_MS = 1000;
const BUILDS = 7;
const STEPS = 60;
/** A frame at sixty a second. */
const FRAME_MS = 16.7;

interface Timed {
	readonly built: readonly number[];
	readonly steps: readonly number[];
	readonly most: number;
}

/** The layer of points on the map: how long it takes to make, and what a step of panning and zooming asks of it. */
export const points: Measurement = {
	title: `${POINTS.toLocaleString('en-US')} points on the map, in the browser, CPU not slowed`,
	measure: async ({ browser, runs }) => {
		const code = await bundled();
		const page = await (await browser()).newPage();
		// tsx names functions by a helper of its own, which the page does not have.
		await page.addInitScript('globalThis.__name = (one) => one');
		await page.goto('about:blank');
		const { built, steps, most } = await page.evaluate(TIMED, {
			code,
			points: POINTS,
			builds: runs ?? BUILDS,
			steps: STEPS
		});
		await page.close();
		return [
			figure('layer built', built, 'ms', BAR_MS),
			figure('a step of pan or zoom: what is seen', steps, 'ms', FRAME_MS),
			{ what: 'marks seen at most', value: most, unit: '' as const }
		];
	}
};

/** The page's own code for the points, as one script. */
async function bundled(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: { entry: 'src/lib/maps/clusters.ts', formats: ['iife'], name: 'atlas' },
			minify: true
		}
	});
	const [output] = Array.isArray(result) ? result : [result];
	if (!output || !('output' in output)) throw new Error('the points were not bundled');
	return output.output[0].code;
}

function TIMED({
	code,
	points,
	builds,
	steps
}: {
	code: string;
	points: number;
	builds: number;
	steps: number;
}): Timed {
	const { clustersOf } = new Function(`${code};return atlas;`)() as {
		clustersOf: (all: { x: number; y: number }[]) => {
			seen: (
				view: { x: number; y: number; width: number; height: number },
				scale: number
			) => unknown[];
		};
	};
	// Crowded like cities: most lie near one of a hundred places.
	let seed = 1;
	const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	const places = Array.from({ length: 100 }, () => ({ x: random() * 975, y: random() * 610 }));
	const all = Array.from({ length: points }, (_, index) => {
		const { x, y } = places[index % places.length] ?? { x: 0, y: 0 };
		const spread = (random() + random() + random() - 1.5) * 30;
		return { x: x + spread, y: y + (random() + random() + random() - 1.5) * 30 };
	});
	const built: number[] = [];
	let layer = clustersOf(all.slice(0, 10));
	for (let run = 0; run < builds; run += 1) {
		const start = performance.now();
		layer = clustersOf(all);
		built.push(performance.now() - start);
	}
	const taken: number[] = [];
	let most = 0;
	for (let step = 0; step < steps; step += 1) {
		const times = 2 ** ((4 * step) / steps);
		const view = { width: 975 / times, height: 610 / times };
		const start = performance.now();
		const seen = layer.seen({ ...view, x: (step * 7) % 400, y: (step * 3) % 200 }, times);
		taken.push(performance.now() - start);
		most = Math.max(most, seen.length);
	}
	return { built, steps: taken, most };
}
