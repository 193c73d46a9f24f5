import type { Said } from '$lib/data/own/column-guess';
import type { Locale } from '$lib/domain/locale';
import { COUNTY_OUTLINES_URL as outlines } from '$lib/maps/county-outlines-url';
import Work from './own.worker.ts?worker';
import { readPlaces } from './places-source';
import type { Progress, WorkerAnswer, WorkerSays } from './worker-messages';
import type { Work as Given } from './worker-messages';

export type { Progress, WorkerAnswer } from './worker-messages';

/** All optional. */
export interface Reading {
	/** Called about every 100 ms. */
	readonly onProgress?: (progress: Progress) => void;
	readonly signal?: AbortSignal;
	/** Language of the reasons beside the rows that were set aside; English without it. */
	readonly locale?: Locale;
}

/** Reads in a worker; rejects with AbortError where `signal` is aborted, with another Error where the worker or its data could not be loaded. */
export async function readInWorker(
	file: Blob,
	said: Said,
	{ onProgress, signal, locale = 'en' }: Reading
): Promise<WorkerAnswer> {
	signal?.throwIfAborted();
	const places = await readPlaces();
	signal?.throwIfAborted();
	const worker = new Work();
	try {
		return await answerOf(worker, { file, said, places, outlines, locale }, onProgress, signal);
	} finally {
		worker.terminate();
	}
}

function answerOf(
	worker: Worker,
	given: Given,
	onProgress: Reading['onProgress'],
	signal: AbortSignal | undefined
): Promise<WorkerAnswer> {
	return new Promise((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
		worker.addEventListener('error', ({ message }) =>
			reject(new Error(`The worker could not be loaded or failed: ${message}`))
		);
		worker.addEventListener('messageerror', () =>
			reject(new Error('The answer of the worker could not be read'))
		);
		worker.addEventListener('message', ({ data }: MessageEvent<WorkerSays>) => {
			if (data.says === 'progress') onProgress?.(data.progress);
			else if (data.says === 'answer') resolve(data.answer);
			else reject(new Error(data.message));
		});
		worker.postMessage(given);
	});
}
