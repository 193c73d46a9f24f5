import type { Areas, Point } from '../../maps/area';
import { areaAt } from '../../maps/area-at';
import { areaAfter, type Walk } from '../../maps/keyboard';
import { symbolAt, type MapSymbol } from '../../maps/symbols';
import { toFrame, type Camera } from '../../maps/view-box';

/** What a map is at a moment, as far as pointing at it goes. */
interface Pointed {
	readonly areas: Areas;
	readonly walk: Walk;
	readonly camera: Camera;
	/** The stage's height; the row of boxes beneath it is no map. */
	readonly height: number;
	/** Circles that stand for numbers, in pixels. */
	readonly circles: readonly MapSymbol[];
	/** The pointer is on a site, which speaks for itself. */
	readonly onSite: boolean;
	readonly selected: string | null;
}

/** What a map does where it is pointed at. */
interface Doing {
	/** An area in one breath. */
	readonly say: (key: string) => string;
	readonly reveal: (point: Point) => void;
	/** Whether the map could look closer, or from further away. */
	readonly zoom: (step: 1 | -1, at: Point) => void;
	/** Looks at everything again; whether it did not before. */
	readonly reset: () => boolean;
	readonly onselect: (key: string | null) => void;
	/** Null where nothing can be picked. */
	readonly onpick: ((key: string) => void) | null;
	readonly onactive: (key: string | null) => void;
}

type OnMap<E extends Event> = E & { currentTarget: HTMLElement };

/** A press that moves further than this is a drag of the map. */
const STILL = 5;

/** What the pointer, a finger or the keys are on, and what they do there. */
export class Pointing {
	/** The area pointed at. */
	active = $state<string | null>(null);
	/** Where the pointer is; null while keys lead. */
	at = $state.raw<Point | null>(null);
	/** For those who hear the map. */
	spoken = $state('');
	#pressed: Point | null = null;
	/** Where the keys were last: leaving and coming back is no new beginning. */
	#last: string | null = null;
	readonly #map: () => Pointed;
	readonly #do: () => Doing;

	constructor(map: () => Pointed, does: () => Doing) {
		this.#map = map;
		this.#do = does;
	}

	hover = (event: OnMap<PointerEvent>): void => {
		const at = pointOn(event);
		const under = this.#map().onSite ? null : this.#under(event, at);
		this.#point(under, under ? at : null);
	};

	leave = (): void => this.#point(null, null);

	/** Stays with the area, wherever that is now. */
	unpin(): void {
		this.at = null;
	}

	/** A finger that is lifted leaves what it pointed at; one that begins to scroll the page cancels. */
	lift = (event: PointerEvent): void => {
		if (event.pointerType !== 'touch') this.leave();
	};

	press = (event: OnMap<PointerEvent>): void => {
		this.#pressed = pointOn(event);
		this.hover(event);
	};

	click = (event: OnMap<MouseEvent>): void => {
		const at = pointOn(event);
		const pressed = this.#pressed;
		if (pressed && Math.hypot(at.x - pressed.x, at.y - pressed.y) > STILL) return;
		const under = this.#under(event, at);
		this.#point(under, under ? at : null);
		if (!under) return;
		const { onpick, onselect } = this.#do();
		if (onpick && (event.ctrlKey || event.metaKey || event.shiftKey)) onpick(under);
		else onselect(under);
	};

	focus = (event: OnMap<FocusEvent>): void => {
		if (!event.currentTarget.matches(':focus-visible')) return;
		const first = this.#first();
		if (first) this.#go(first);
	};

	key = (event: KeyboardEvent): void => {
		if (event.ctrlKey || event.metaKey || event.altKey) return;
		// The zoomable map's own buttons have keys of their own.
		if (event.target instanceof HTMLButtonElement) return;
		if (this.#obey(event.key)) event.preventDefault();
	};

	/** Whether the key meant something here. */
	#obey(name: string): boolean {
		if (name === 'Escape') return this.#clear();
		const from = this.#first();
		if (from === null) return false;
		const { areas, walk } = this.#map();
		const { zoom, onselect, onpick } = this.#do();
		if (name === '+' || name === '-') {
			const area = areas.get(from);
			if (area) zoom(name === '+' ? 1 : -1, area.label);
		} else if (name === 'Enter') onselect(from);
		else if (name === ' ') (onpick ?? onselect)(from);
		else {
			const next = areaAfter(name, from, walk);
			if (next === null) return false;
			this.#go(next);
		}
		return true;
	}

	/** Where it was left, what is open, or the one that ranks first, as readers start there. */
	#first(): string | null {
		const { areas, walk, selected } = this.#map();
		const open = [this.active, selected, this.#last].find((key) => key !== null && areas.has(key));
		return open ?? walk.ranked[0] ?? walk.named[0]?.key ?? null;
	}

	#go(key: string): void {
		const area = this.#map().areas.get(key);
		if (!area) return;
		this.#point(key, null);
		this.#do().reveal(area.label);
		this.spoken = this.#do().say(key);
	}

	#point(to: string | null, at: Point | null): void {
		if (to !== this.active) this.#do().onactive(to);
		this.active = to;
		this.#last = to ?? this.#last;
		this.at = at;
	}

	#clear(): boolean {
		const { selected } = this.#map();
		const held = this.active !== null || selected !== null;
		this.leave();
		this.spoken = '';
		const { reset, onselect } = this.#do();
		const closer = reset();
		if (selected) onselect(null);
		return held || closer;
	}

	/** Boxes first, then circles, the smallest on top, then areas. */
	#under(event: MouseEvent, at: Point): string | null {
		const { areas, camera, height, circles } = this.#map();
		const element =
			event.target instanceof Element ? event.target.closest('[data-call-out], button') : null;
		if (element instanceof HTMLButtonElement) return null;
		const box = element?.getAttribute('data-call-out');
		if (box) return box;
		if (at.y > height) return null;
		return symbolAt(circles, at)?.key ?? areaAt(areas, toFrame(camera, at))?.key ?? null;
	}
}

function pointOn(event: OnMap<MouseEvent>): Point {
	const { left, top } = event.currentTarget.getBoundingClientRect();
	return { x: event.clientX - left, y: event.clientY - top };
}
