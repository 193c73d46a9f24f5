import { hexOf } from './map-pixels';
import { all, one } from './mounted-map';

/** The colour that the legend on the page shows for a number above 0: read off its limits and swatches, as a reader would. */
export function legendColourOf(value: number): string {
	const entries = all('[data-testid=legend] li[data-from]');
	const entry = entries.findLast(({ dataset }) => value >= Number(dataset.from));
	if (!entry || value > Number(entry.dataset.to)) throw new Error(`no class for ${value}`);
	return swatchOf(entry);
}

/** The colour beside a text of the legend. */
export function legendColourBeside(text: string): string {
	const entry = all('[data-testid=legend] li').find((one) => one.textContent.trim() === text);
	if (!entry) throw new Error(`the legend does not say ${text}`);
	return swatchOf(entry);
}

function swatchOf(entry: HTMLElement): string {
	return hexOf(getComputedStyle(one('rect', entry)).fill);
}
