import type { Attachment } from 'svelte/attachments';

/** When the zoomable map is loaded: at first use, or also when it is near and the browser has nothing else to do. */
export type Live = 'when-used' | 'when-idle';

const USES = ['pointerenter', 'focusin', 'touchstart'] as const;

/** Calls `start` once, when the element is used or its time has come. */
export function wanted(live: Live, start: () => void): Attachment<HTMLElement> {
	return (element) => {
		const end = new AbortController();
		const once = () => {
			if (end.signal.aborted) return;
			end.abort();
			start();
		};
		for (const use of USES)
			element.addEventListener(use, once, { signal: end.signal, passive: true });
		if (live === 'when-idle') whenNear(element, end.signal, () => whenIdle(end.signal, once));
		return () => end.abort();
	};
}

function whenNear(element: HTMLElement, signal: AbortSignal, then: () => void): void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			then();
		},
		{ rootMargin: '200px' }
	);
	observer.observe(element);
	signal.addEventListener('abort', () => observer.disconnect());
}

/**
 * The drawing that was delivered answers pointer and keys already; the map adds zooming. It must not compete with what
 * makes the page readable, so it waits well beyond the load unless it is used.
 */
const LATER_MS = 8000;

function whenIdle(signal: AbortSignal, then: () => void): void {
	const wait = () => {
		const later = setTimeout(() => {
			// Safari has no requestIdleCallback.
			if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: 4000 });
			else then();
		}, LATER_MS);
		signal.addEventListener('abort', () => clearTimeout(later));
	};
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true, signal });
}
