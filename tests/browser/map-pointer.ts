import type { StateCode } from '$lib/domain/place';
import { FRAME, type Point } from '$lib/maps/area';
import { OUTLINES } from '$lib/maps/outlines';

type PointerAct = 'pointermove' | 'pointerdown' | 'pointerup' | 'click';

/** Where a state's name stands, from the corner of a map of this width. */
export function placeOf(code: StateCode, width: number): Point {
	const { x, y } = OUTLINES[code].label;
	return { x: Math.round((x * width) / FRAME.width), y: Math.round((y * width) / FRAME.width) };
}

/** Points at a state, wherever the map is drawn. The runner's own pointer misses: it scales positions with its window. */
export function pointAt(map: HTMLElement, code: StateCode): void {
	actAt(onScreen(map, code), 'pointermove');
}

export function clickOn(map: HTMLElement, code: StateCode): void {
	clickAt(onScreen(map, code));
}

/** The middle of an element, on the screen. */
export function middleOf(element: Element): Point {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

export function pointTo(at: Point): void {
	actAt(at, 'pointermove');
}

export function clickAt(at: Point): void {
	for (const act of ['pointermove', 'pointerdown', 'pointerup', 'click'] as const) actAt(at, act);
}

function onScreen(map: HTMLElement, code: StateCode): Point {
	const { left, top, width } = map.getBoundingClientRect();
	const { x, y } = placeOf(code, width);
	return { x: left + x, y: top + y };
}

/** Whatever lies on top there hears of it. */
function actAt({ x, y }: Point, act: PointerAct): void {
	const at = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse' };
	document.elementFromPoint(x, y)?.dispatchEvent(new PointerEvent(act, at));
}
