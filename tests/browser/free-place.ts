import type { Area, Areas, Point } from '$lib/maps/area';
import { areaAt } from '$lib/maps/area-at';
import { isNamed } from '$lib/maps/area-paint';
import { toScreen, type Camera } from '$lib/maps/view-box';

/** Around the label point of an area that is named. */
const LETTERS = { x: 13, y: 8 };
const STEPS = 30;

/**
 * A point of the screen as far inside an area as can be, for one renderer's outlines are finer than the other's, and away
 * from its letters; null where it is too small on the screen for one.
 */
export function freePlace(areas: Areas, area: Area, camera: Camera): Point | null {
	const { bounds, label } = area;
	const named = isNamed(area, camera.scale) ? toScreen(camera, label) : null;
	for (const margin of [20, 12, 8, 6, 4, 2, 1]) {
		const reach = margin / camera.scale;
		for (let row = 1; row < STEPS; row += 1) {
			for (let column = 1; column < STEPS; column += 1) {
				const point = {
					x: bounds.x + (bounds.width * column) / STEPS,
					y: bounds.y + (bounds.height * row) / STEPS
				};
				const at = toScreen(camera, point);
				const written =
					named !== null &&
					Math.abs(at.x - named.x) < LETTERS.x &&
					Math.abs(at.y - named.y) < LETTERS.y;
				if (!written && isAround(areas, area, point, reach)) return at;
			}
		}
	}
	return null;
}

function isAround(areas: Areas, area: Area, { x, y }: Point, reach: number): boolean {
	const steps = [-reach, 0, reach];
	return steps.every((right) =>
		steps.every((down) => areaAt(areas, { x: x + right, y: y + down }) === area)
	);
}
