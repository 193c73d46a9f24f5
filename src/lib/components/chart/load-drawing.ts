import type { chart } from '../../charts/chart.svelte';
import type { kinds } from '../../charts/kinds';

/** What draws on a canvas. */
export interface Drawing {
	readonly chart: typeof chart;
	readonly kinds: typeof kinds;
}

/** Brings the chart's code when a figure is near, and waits for the page's fonts: a canvas does not redraw when they come. */
export async function loadDrawing(): Promise<Drawing> {
	const [attachment, registry] = await Promise.all([
		import('../../charts/chart.svelte'),
		import('../../charts/kinds'),
		document.fonts.ready
	]);
	return { chart: attachment.chart, kinds: registry.kinds };
}
