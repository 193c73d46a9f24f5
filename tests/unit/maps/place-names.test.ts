import fc from 'fast-check';
import { expect, test } from 'vitest';
import { around, FRAME, type Area, type Box } from '../../../src/lib/maps/area';
import { NAME_SIZE, placeNames } from '../../../src/lib/maps/place-names';
import { cameraOn, toScreen, viewOf } from '../../../src/lib/maps/view-box';
import { counties } from './counties';

const ROOM: Box = { x: 0, y: 0, width: 960, height: 600 };
const STILL = { scale: 1, x: 0, y: 0 };

const anyAreas = fc.array(
	fc
		.record({
			name: fc.constantFrom('Lee County, VA', 'Prince George’s County, MD', 'Wake County, NC'),
			x: fc.integer({ min: -50, max: 1000 }),
			y: fc.integer({ min: -50, max: 650 }),
			width: fc.integer({ min: 5, max: 300 }),
			height: fc.integer({ min: 5, max: 90 })
		})
		.map(({ name, x, y, width, height }) => area(`${x} ${y}`, name, { x, y, width, height })),
	{ maxLength: 60 }
);

test('names never touch one another and never leave what is seen', () => {
	fc.assert(
		fc.property(anyAreas, (areas) => {
			const boxes = placeNames(areas, STILL, ROOM).map(boxOf);
			for (const [at, box] of boxes.entries()) {
				expect(box.x).toBeGreaterThanOrEqual(ROOM.x);
				expect(box.y).toBeGreaterThanOrEqual(ROOM.y);
				expect(box.x + box.width).toBeLessThanOrEqual(ROOM.width);
				expect(box.y + box.height).toBeLessThanOrEqual(ROOM.height);
				expect(boxes.slice(at + 1).filter((other) => touches(box, other))).toEqual([]);
			}
		})
	);
});

test('a name is never wider or higher than its area', () => {
	fc.assert(
		fc.property(anyAreas, (areas) => {
			const placed = placeNames(areas, STILL, ROOM);
			for (const name of placed) {
				const { bounds } = areas.find(({ key }) => key === name.key) ?? { bounds: ROOM };
				expect(boxOf(name).width).toBeLessThanOrEqual(bounds.width);
				expect(boxOf(name).height).toBeLessThanOrEqual(bounds.height);
			}
		})
	);
});

test('a name that matters is written beyond its area, for a number without a name tells nobody where it is', () => {
	const lee = area('37105', 'Lee County, NC', { x: 110, y: 105, width: 8, height: 4 });
	const wake = area('37183', 'Wake County, NC', { x: 300, y: 100, width: 8, height: 4 });
	const named = placeNames([lee, wake], STILL, ROOM, ({ key }) => key === '37183');
	expect(named.map(({ text }) => text)).toEqual(['Wake']);
});

test('of two that would touch the first asked stands', () => {
	const wake = area('37183', 'Wake County, NC', { x: 100, y: 100, width: 80, height: 40 });
	const lee = area('37105', 'Lee County, NC', { x: 110, y: 105, width: 80, height: 40 });
	expect(placeNames([wake, lee], STILL, ROOM).map(({ text }) => text)).toEqual(['Wake']);
	expect(placeNames([lee, wake], STILL, ROOM).map(({ text }) => text)).toEqual(['Lee']);
	expect(placeNames([lee, lee], STILL, ROOM)).toHaveLength(1);
});

test('a county is named without what every county is called', () => {
	const bounds = { x: 100, y: 100, width: 400, height: 40 };
	const said = (name: string | null) => placeNames([area('1', name, bounds)], STILL, ROOM)[0]?.text;
	expect(said('Hinds County, MS')).toBe('Hinds');
	expect(said('West Feliciana Parish, LA')).toBe('West Feliciana');
	expect(said('North Slope Borough, AK')).toBe('North Slope');
	expect(said('Nome Census Area, AK')).toBe('Nome');
	expect(said('Juneau City and Borough, AK')).toBe('Juneau');
	expect(said('Anchorage Municipality, AK')).toBe('Anchorage');
	expect(said('Carson City, NV')).toBe('Carson City');
	expect(said('District of Columbia, DC')).toBe('District of Columbia');
	// Richmond County is another place.
	expect(said('Richmond city, VA')).toBe('Richmond city');
	expect(said(null)).toBe('1');
});

test('the nearer the map the more of North Carolina’s counties are named, at their points', () => {
	const areas = [...counties.of(['NC']).values()];
	const camera = cameraOn(viewOf(around(areas.map(({ bounds }) => bounds))), ROOM.width);
	const near = placeNames(areas, camera, ROOM);
	const far = placeNames(areas, cameraOn(FRAME, ROOM.width), ROOM);
	expect(near.length).toBeGreaterThan(40);
	expect(far.length).toBeLessThan(near.length);
	for (const { key, at } of near) {
		const label = areas.find((one) => one.key === key)?.label;
		expect(label && toScreen(camera, label)).toEqual(at);
	}
});

function area(key: string, name: string | null, bounds: Box): Area {
	const label = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
	return { key, name, state: 'VA', d: '', label, room: 1, bounds };
}

/** By letters narrower than the module takes them for, so that a slip of its own measure shows. */
function boxOf({ text, at }: { text: string; at: { x: number; y: number } }): Box {
	const width = text.length * NAME_SIZE * 0.55;
	const height = NAME_SIZE;
	return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}

function touches(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
