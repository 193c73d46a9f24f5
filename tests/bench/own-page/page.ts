import { readInWorker } from '../../../src/routes/own/read-in-worker';
import Bare from './papa.worker.ts?worker';

/** What the measurement asks of its page. */
export interface OwnPage {
	/** Milliseconds until the whole file is read, by ours. */
	read(file: Blob): Promise<{ ms: number; rows: number; told: number }>;
	/** By bare PapaParse in a worker, which keeps nothing. */
	papa(file: Blob): Promise<{ ms: number; rows: number }>;
	/** The longest task of the main thread in milliseconds since it was asked last; 0 where none took 50. */
	longest(): number;
}

let longest = 0;
new PerformanceObserver((list) => {
	for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ entryTypes: ['longtask'] });

const page: OwnPage = {
	async read(file) {
		const start = performance.now();
		let told = 0;
		const answer = await readInWorker(file, {}, { onProgress: () => (told += 1) });
		if (!answer.ok) throw new Error(`refused: ${answer.refusal}`);
		return { ms: performance.now() - start, rows: answer.table?.rows ?? 0, told };
	},
	papa(file) {
		const worker = new Bare();
		const start = performance.now();
		return new Promise((resolve) => {
			worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
				resolve({ ms: performance.now() - start, rows: data - 1 });
				worker.terminate();
			});
			worker.postMessage(file);
		});
	},
	longest() {
		const found = longest;
		longest = 0;
		return found;
	}
};
Object.assign(globalThis, { page });
