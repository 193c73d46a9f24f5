/** Milliseconds from the change of a control. */
export interface Change {
	/** The page's own code has run: the title is another. */
	readonly changed: number;
	/** The first frame with the new title and a new picture: bars or a map of strokes that are seen, or a canvas drawn after the change. */
	readonly painted: number;
	/** The last frame in which anything of it was drawn. */
	readonly settled: number;
}

declare global {
	interface Window {
		changeOfView: (control: HTMLSelectElement, value: string) => Promise<Change>;
	}
}

/**
 * Put into the page before its own code. It notes when a canvas is drawn on, when bars or a map of strokes change that no canvas covers, and when
 * the title changes, and takes a frame as painted in the task after it. Nothing waits for the test's process, whose messages take longer than what is measured.
 */
export function PICTURE_WATCH(): void {
	let drawn = 0;
	const QUIET_MS = 400;
	const LONGEST_MS = 15_000;
	const note = (proto: object, names: readonly string[]) => {
		for (const name of names) {
			const own = Object.getOwnPropertyDescriptor(proto, name)?.value as (
				...args: unknown[]
			) => unknown;
			Object.defineProperty(proto, name, {
				value: function (this: unknown, ...args: unknown[]) {
					drawn = performance.now();
					return own.apply(this, args);
				}
			});
		}
	};
	note(CanvasRenderingContext2D.prototype, ['clearRect', 'fillRect', 'fillText', 'stroke']);
	note(WebGL2RenderingContext.prototype, ['drawElements', 'drawArrays']);

	const frame = () =>
		new Promise<number>((resolve) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => resolve(performance.now());
				port2.postMessage(null);
			})
		);

	window.changeOfView = async (control, value) => {
		const title = document.querySelector('figure h2');
		const before = title?.textContent;
		let changed = 0;
		const observer = new MutationObserver(() => {
			if (changed === 0 && title?.textContent !== before) changed = performance.now();
		});
		if (title) observer.observe(title, { childList: true, characterData: true, subtree: true });
		const strokes =
			document.querySelector('figure svg[data-level]') ??
			document.querySelector('figure [data-row]')?.parentElement;
		const drawing = new MutationObserver(() => {
			if (strokes && getComputedStyle(strokes).visibility === 'visible') drawn = performance.now();
		});
		if (strokes) drawing.observe(strokes, { attributes: true, childList: true, subtree: true });
		control.value = value;
		const start = performance.now();
		control.dispatchEvent(new Event('change', { bubbles: true }));
		let painted = 0;
		let settled = 0;
		for (;;) {
			const at = await frame();
			const isNew = changed > 0 && drawn > start;
			if (isNew && painted === 0) painted = at;
			if (drawn > settled) settled = at;
			if (painted > 0 && at - drawn > QUIET_MS) break;
			if (at - start > LONGEST_MS) {
				const missing = changed === 0 ? 'the title has not changed' : 'nothing was drawn';
				throw new Error(`no new picture within ${LONGEST_MS} ms of "${value}": ${missing}`);
			}
		}
		observer.disconnect();
		drawing.disconnect();
		return { changed: changed - start, painted: painted - start, settled: settled - start };
	};
}
