import type { StateCode } from '$lib/domain/place';
import { FRAME, type Point } from '$lib/maps/area';
import { OUTLINES } from '$lib/maps/outlines';

/** Where a state's name stands, from the corner of a map of this width. */
export function placeOf(code: StateCode, width: number): Point {
	const { x, y } = OUTLINES[code].label;
	return { x: Math.round((x * width) / FRAME.width), y: Math.round((y * width) / FRAME.width) };
}

/** Points at a state, wherever the map is drawn. The runner's own pointer misses: it scales positions with its window. */
export function pointAt(map: HTMLElement, code: StateCode): void {
	send(map, code, 'pointermove');
}

export function clickOn(map: HTMLElement, code: StateCode): void {
	for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'] as const)
		send(map, code, type);
}

function send(map: HTMLElement, code: StateCode, type: string): void {
	const { left, top, width } = map.getBoundingClientRect();
	const { x, y } = placeOf(code, width);
	const at = { clientX: left + x, clientY: top + y, bubbles: true, pointerType: 'mouse' };
	document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new PointerEvent(type, at));
}
