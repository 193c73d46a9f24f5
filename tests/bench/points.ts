import { build } from 'vite';
import { figure } from './median';
import type { Measurement } from './measurement';

const POINTS = 100_000;
/** The most that a reader's own file holds. */
const OWN_MOST = 1_000_000;
const BAR_MS = 1000;
const BUILDS = 7;
const STEPS = 60;
/** A frame at sixty a second. */
const FRAME_MS = 16.7;
/** Work of the page that takes longer is felt. */
const TASK_MS = 50;

interface Timed {
	readonly built: readonly number[];
	readonly steps: readonly number[];
	readonly most: number;
}

/** The layer of points on the map: how long it takes to make, and what a step of panning and zooming asks of it. */
export const points: Measurement = {
	title: `${POINTS.toLocaleString('en-US')} points on the map, in the browser, CPU not slowed`,
	measure: async ({ browser, runs }) => {
		const code = await bundled('clusters');
		const ownCode = await bundled('own-clusters');
		const page = await (await browser()).newPage();
		// tsx names functions by a helper of its own, which the page does not have.
		await page.addInitScript('globalThis.__name = (one) => one');
		await page.goto('about:blank');
		const timed = await page.evaluate(TIMED, {
			code,
			points: POINTS,
			builds: runs ?? BUILDS,
			steps: STEPS
		});
		const own = await page.evaluate(TIMED_OWN, {
			code: ownCode,
			points: POINTS,
			builds: runs ?? BUILDS
		});
		const most = await page.evaluate(TIMED_OWN, {
			code: ownCode,
			points: OWN_MOST,
			builds: runs ?? 3
		});
		await page.close();
		return [
			figure('layer built', timed.built, 'ms', BAR_MS),
			figure('a step of pan or zoom: what is seen', timed.steps, 'ms', FRAME_MS),
			{ what: 'marks seen at most', value: timed.most, unit: '' as const },
			figure('of an own file: layer built', own.built, 'ms', BAR_MS),
			figure('of an own file: a step of pan or zoom', own.steps, 'ms', FRAME_MS),
			figure('of an own file of 1,000,000 points: layer built, in slices', most.built, 'ms'),
			figure('  the longest work between two chances to pause', most.pauses, 'ms', TASK_MS),
			figure('  a step of pan or zoom', most.steps, 'ms', FRAME_MS)
		];
	}
};

/** The page's own code for the points, as one script. */
async function bundled(name: 'clusters' | 'own-clusters'): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			lib: { entry: `src/lib/maps/${name}.ts`, formats: ['iife'], name: 'atlas' },
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

function TIMED_OWN({ code, points, builds }: { code: string; points: number; builds: number }): {
	readonly built: readonly number[];
	readonly pauses: readonly number[];
	readonly steps: readonly number[];
} {
	interface Layer {
		readonly seen: (
			view: { x: number; y: number; width: number; height: number },
			scale: number
		) => unknown[];
	}
	const { ownClustersOf } = new Function(`${code};return atlas;`)() as {
		ownClustersOf: (all: {
			rows: Uint32Array;
			x: Float32Array;
			y: Float32Array;
		}) => Generator<void, Layer>;
	};
	let seed = 1;
	const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
	const places = Array.from({ length: 100 }, () => ({ x: random() * 975, y: random() * 610 }));
	const near = () => (random() + random() + random() - 1.5) * 30;
	const all = {
		rows: Uint32Array.from({ length: points }, (_, row) => row),
		x: Float32Array.from({ length: points }, (_, row) => (places[row % 100]?.x ?? 0) + near()),
		y: Float32Array.from({ length: points }, (_, row) => (places[row % 100]?.y ?? 0) + near())
	};
	const built: number[] = [];
	const pauses: number[] = [];
	const steps: number[] = [];
	for (let run = 0; run < builds; run += 1) {
		const start = performance.now();
		let longest = 0;
		let layer: Layer | null = null;
		const work = ownClustersOf(all);
		for (let from = start; layer === null; from = performance.now()) {
			const step = work.next();
			longest = Math.max(longest, performance.now() - from);
			if (step.done) layer = step.value;
		}
		built.push(performance.now() - start);
		pauses.push(longest);
		for (let step = 0; step < 20; step += 1) {
			const times = 2 ** (step / 5);
			const view = { width: 975 / times, height: 610 / times, x: step * 20, y: step * 9 };
			const from = performance.now();
			layer.seen(view, times);
			steps.push(performance.now() - from);
		}
	}
	return { built, pauses, steps };
}
