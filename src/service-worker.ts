/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answerData, answerImmutable, answerPage, type Asked } from './service-worker/answer';
import { treatmentOf } from './service-worker/plan';
import { shelfOf } from './service-worker/shelf';

// A new version waits until no page of the older one is open (there is no skipWaiting): until then the older worker serves
// its readers from its own shelf, also the code they have not asked for yet, and other tabs get the new pages from the
// network. What an old page needs is removed when nobody has one any more.

/** The page in front of the reader fetches its charts and data first. */
const AFTER_FIRST_PICTURE_MS = 2000;

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
// The share pictures are for those who show a preview of a link; no page needs them.
const needed = files.filter((path) => !path.startsWith(`${base}/share/`));
const site = { base, build, files: needed, prerendered, version };
const shelf = shelfOf(site);
const ANSWERS = { page: answerPage, data: answerData, immutable: answerImmutable };

worker.addEventListener('install', (event) => {
	event.waitUntil(pause(AFTER_FIRST_PICTURE_MS).then(shelf.fill));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
	const treatment = treatmentOf(event.request, worker.location.origin, site);
	if (treatment === null) return;
	const asked: Asked = {
		url: new URL(event.request.url),
		base,
		shelf,
		network: () => fetch(event.request),
		later: (work) => event.waitUntil(work)
	};
	event.respondWith(ANSWERS[treatment](asked));
});

/** The page that brought the worker is served by it at once. */
async function takeOver(): Promise<void> {
	await shelf.removeOthers().catch(() => {});
	await worker.clients.claim();
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
