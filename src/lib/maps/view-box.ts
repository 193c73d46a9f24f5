import { FRAME, type Box, type Point } from './area';

/** Around what is shown, as a share of it. */
const MARGIN = 0.06;
/** How many times larger than the whole frame a reader may look. */
export const ZOOM_IN = 32;

/** Where the frame lies on the screen: pixels are units times `scale`, plus the shift. */
export interface Camera {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

/** The part of the frame that shows a box whole, in the frame's own proportions and not outside it where that can be. */
export function viewOf(box: Box): Box {
	if (box.width >= FRAME.width || box.height >= FRAME.height) return FRAME;
	const scale = Math.min(
		ZOOM_IN,
		FRAME.width / (box.width * (1 + 2 * MARGIN)),
		FRAME.height / (box.height * (1 + 2 * MARGIN))
	);
	const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	return centred(middle, Math.max(1, scale));
}

/** The part of the frame seen after a step in or out around a point. */
export function zoomed(view: Box, step: 1 | -1, at: Point): Box {
	return closeUp(at, (FRAME.width / view.width) * (step > 0 ? 2 : 0.5));
}

/** The surroundings of a point, so many times larger than the whole frame is seen. */
export function closeUp(at: Point, times: number): Box {
	return centred(at, Math.min(ZOOM_IN, Math.max(1, times)));
}

/** Whether a point on the screen is one of a stage of that size. */
export function isWithin({ x, y }: Point, stage: Pick<Box, 'width' | 'height'>): boolean {
	return x >= 0 && y >= 0 && x <= stage.width && y <= stage.height;
}

/** The same part, moved so that a point is in it. */
export function revealed(view: Box, at: Point): Box {
	return contains(view, at) ? view : centred(at, FRAME.width / view.width);
}

export function cameraOn(view: Box, width: number): Camera {
	const scale = width / view.width;
	return { scale, x: -view.x * scale, y: -view.y * scale };
}

/** Whether two cameras show parts that differ by more than a pixel. */
export function isElsewhere(one: Camera, other: Camera): boolean {
	const across = Math.abs(one.scale - other.scale) * FRAME.width;
	return Math.max(across, Math.abs(one.x - other.x), Math.abs(one.y - other.y)) > 1;
}

export function toScreen({ scale, x, y }: Camera, point: Point): Point {
	return { x: point.x * scale + x, y: point.y * scale + y };
}

export function toFrame({ scale, x, y }: Camera, point: Point): Point {
	return { x: (point.x - x) / scale, y: (point.y - y) / scale };
}

export function contains({ x, y, width, height }: Box, point: Point): boolean {
	return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** A part of the frame `scale` times larger than the whole, around a point as far as the frame reaches. */
function centred({ x, y }: Point, scale: number): Box {
	const width = FRAME.width / scale;
	const height = FRAME.height / scale;
	return {
		x: Math.min(FRAME.width - width, Math.max(0, x - width / 2)),
		y: Math.min(FRAME.height - height, Math.max(0, y - height / 2)),
		width,
		height
	};
}
