import type { Answer } from '../view/answer';
import type { Area, Areas, Box, Point } from './area';
import { rowsByArea } from './area-fill';
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

/** Between two names on a line, so that they are not read as one. */
const GAP = 5;

/** Names of the areas of an answer: those with the largest numbers come first, and need not fit into their outlines. */
export function namesOf(answer: Answer, areas: Areas, camera: Camera, room: Box): PlacedName[] {
	const rows = rowsByArea(answer);
	const size = ({ key }: Area) => Math.abs(rows.get(key)?.value ?? 0);
	const ordered = [...areas.values()].toSorted((a, b) => size(b) - size(a));
	return placeNames(ordered, camera, room, (area) => size(area) > 0);
}

/**
 * Names of areas that do not touch one another and fit into their outlines, but for those that matter, in the order given: those
 * that matter most come first. `room` is what is seen of the screen.
 */
export function placeNames(
	areas: readonly Area[],
	camera: Camera,
	room: Box,
	matters: (area: Area) => boolean = () => false
): PlacedName[] {
	const taken: Box[] = [];
	const placed: PlacedName[] = [];
	for (const area of areas) {
		const { key, name, label, bounds } = area;
		const text = (name ?? key).replace(STATE, '').replace(TYPE, '');
		const width = text.length * NAME_SIZE * LETTER;
		const height = NAME_SIZE * LINE;
		const at = toScreen(camera, label);
		const box = { x: at.x - (width + GAP) / 2, y: at.y - height / 2, width: width + GAP, height };
		const fits = width <= bounds.width * camera.scale && height <= bounds.height * camera.scale;
		if (!fits && !matters(area)) continue;
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
