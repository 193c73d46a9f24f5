import type { Area, Box, Point } from './area';
import { toScreen, type Camera } from './view-box';

/** A name where it stands on the screen, by its middle. */
export interface PlacedName {
	readonly key: string;
	readonly text: string;
	readonly at: Point;
}

/** Letters of the map's names, in pixels. */
export const NAME_SIZE = 11;
/** The mean width of a letter of our sans, as a share of its size; a little more than it is, so that names never touch. */
const LETTER = 0.58;
const LINE = 1.25;
/** What most counties are called besides their name; cities keep it, for some are called as a county beside them is. */
const TYPE = / (?:County|Parish|City and Borough|Borough|Census Area|Municipality)$/;
const STATE = /, [A-Z]{2}$/;

/**
 * Names of areas that fit into their outlines and do not touch one another, in the order given: those that matter most come
 * first. `room` is what is seen of the screen.
 */
export function placeNames(areas: readonly Area[], camera: Camera, room: Box): PlacedName[] {
	const taken: Box[] = [];
	const placed: PlacedName[] = [];
	for (const { key, name, label, bounds } of areas) {
		const text = (name ?? key).replace(STATE, '').replace(TYPE, '');
		const width = text.length * NAME_SIZE * LETTER;
		const height = NAME_SIZE * LINE;
		const at = toScreen(camera, label);
		const box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
		if (width > bounds.width * camera.scale || height > bounds.height * camera.scale) continue;
		if (!within(box, room) || taken.some((other) => touches(box, other))) continue;
		taken.push(box);
		placed.push({ key, text, at });
	}
	return placed;
}

function within(box: Box, room: Box): boolean {
	return (
		box.x >= room.x &&
		box.y >= room.y &&
		box.x + box.width <= room.x + room.width &&
		box.y + box.height <= room.y + room.height
	);
}

function touches(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
