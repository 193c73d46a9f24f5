import type { Frame } from './frame';

/** The frame of a list of bars as the browser has laid it out, so that a canvas over it draws in the same places. */
export function readFrame(list: HTMLElement): Frame | null {
	const row = list.querySelector('[data-row]');
	const name = list.querySelector('[data-name]');
	const track = list.querySelector('[data-track]');
	const bar = list.querySelector('[data-bar]');
	if (!row || !name || !track || !bar) return null;
	const origin = list.getBoundingClientRect();
	const rowBox = row.getBoundingClientRect();
	const trackBox = track.getBoundingClientRect();
	const { paddingLeft, paddingRight } = getComputedStyle(track);
	const barBox = bar.getBoundingClientRect();
	return {
		width: origin.width,
		height: origin.height,
		left: trackBox.left - origin.left + Number.parseFloat(paddingLeft),
		right: trackBox.right - origin.left - Number.parseFloat(paddingRight),
		top: rowBox.top - origin.top,
		pitch: rowBox.height,
		barTop: barBox.top - rowBox.top,
		barHeight: barBox.height,
		names: name.getBoundingClientRect().bottom <= barBox.top + 1 ? 'above' : 'beside',
		fontSize: Number.parseFloat(getComputedStyle(name).fontSize)
	};
}
