import type { ChartConfiguration } from 'chart.js';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { Chart } from './register';

/**
 * Draws on a canvas: made once, pushed to when the configuration changes, destroyed with the canvas. `whenDrawn` is told
 * each time a picture stands; it never is where the canvas cannot be drawn on.
 */
export function chart(
	config: () => ChartConfiguration,
	whenDrawn: () => void = () => {}
): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		if (!canvas.getContext('2d')) return;
		const first = untrack(config);
		// A copy: later plugins are put into the list that chart.js keeps.
		const drawn = new Chart(canvas, { ...first, plugins: [...(first.plugins ?? [])] });
		untrack(whenDrawn);
		let fresh = true;
		$effect(() => {
			const next = config();
			if (fresh) fresh = false;
			else {
				redraw(drawn, next);
				untrack(whenDrawn);
			}
		});
		return () => drawn.destroy();
	};
}

function redraw(drawn: Chart, { data, options, plugins = [] }: ChartConfiguration): void {
	const { plugins: kept } = drawn.config;
	drawn.data = data;
	if (options) drawn.options = options;
	kept?.splice(0, kept.length, ...plugins);
	drawn.update('none');
}
