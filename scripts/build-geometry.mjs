// Writes src/lib/maps/geometry/state-outlines.json: the 51 outlines as short SVG paths, from the Census shapes in us-atlas,
// which are already drawn in Albers (975 x 610, Alaska and Hawaii inset). Run: node scripts/build-geometry.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { feature } from 'topojson-client';
// @ts-expect-error -- the package has no types
import { presimplify, simplify } from 'topojson-simplify';

/** @typedef {[number, number]} Point */
/** @typedef {{ d: string, label: Point, room: number, bbox: [number, number, number, number] }} Outline */

/** Corners whose triangle is smaller than this (square units of the 975 x 610 frame) go. */
const SMALLEST_TRIANGLE = 0.8;
/** Islands smaller than this go, but never a state's largest shape. */
const SMALLEST_ISLAND = 3;
/** One decimal: a tenth of a pixel where the map is 975 wide. */
const GRID = 10;
/** Two letters are about twice as wide as high, so room is measured in a space squeezed by this. */
const SQUEEZE = 2;

// prettier-ignore
const USPS_BY_FIPS = Object.fromEntries(
	('01AL 02AK 04AZ 05AR 06CA 08CO 09CT 10DE 11DC 12FL 13GA 15HI 16ID 17IL 18IN 19IA 20KS 21KY 22LA 23ME 24MD 25MA 26MI ' +
	'27MN 28MS 29MO 30MT 31NE 32NV 33NH 34NJ 35NM 36NY 37NC 38ND 39OH 40OK 41OR 42PA 44RI 45SC 46SD 47TN 48TX 49UT 50VT ' +
	'51VA 53WA 54WV 55WI 56WY').split(' ').map((pair) => [pair.slice(0, 2), pair.slice(2)])
);

const TARGET = new URL('../src/lib/maps/geometry/state-outlines.json', import.meta.url);

/**
 * The file's text. The topology is simplified, not the single shapes: neighbours keep one border between them.
 * @returns {string}
 */
export function stateOutlinesText() {
	const source = createRequire(import.meta.url).resolve('us-atlas/states-albers-10m.json');
	const full = JSON.parse(readFileSync(source, 'utf8'));
	const rough = onGrid(simplify(presimplify(full), SMALLEST_TRIANGLE));
	const rings = ringsByState(rough);
	const lines = Object.entries(USPS_BY_FIPS)
		.toSorted(([, a], [, b]) => (a < b ? -1 : 1))
		.map(([fips, code]) => {
			const entry = { fips, ...outline(rings[code] ?? []) };
			return `\t${JSON.stringify(code)}: ${JSON.stringify(entry)}`;
		});
	return `{\n${lines.join(',\n')}\n}\n`;
}

/** @param {any} topology Simplified, hence without a transform. */
function onGrid(topology) {
	/** @param {number} value */
	const snap = (value) => Math.round(value * GRID) / GRID;
	const arcs = topology.arcs.map((/** @type {Point[]} */ arc) =>
		arc.map(([x, y]) => [snap(x), snap(y)])
	);
	return { ...topology, arcs };
}

/**
 * @param {any} topology
 * @returns {Record<string, Point[][]>} Outer rings, largest first; these shapes have no holes.
 */
function ringsByState(topology) {
	const { features } = /** @type {any} */ (feature(topology, topology.objects.states));
	return Object.fromEntries(
		features.map((/** @type {any} */ { id, geometry }) => {
			const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
			if (polygons.some((/** @type {Point[][]} */ polygon) => polygon.length > 1))
				throw new Error(`${id}: a hole; the path format has no place for it`);
			const rings = polygons.map((/** @type {Point[][]} */ [ring]) => ring);
			return [
				USPS_BY_FIPS[id],
				rings.toSorted((/** @type {Point[]} */ a, /** @type {Point[]} */ b) => area(b) - area(a))
			];
		})
	);
}

/**
 * @param {Point[][]} rings
 * @returns {Outline}
 */
function outline(rings) {
	const kept = rings.filter(
		(ring, index) => index === 0 || (area(ring) >= SMALLEST_ISLAND && inFrame(ring))
	);
	const points = kept.flat();
	const { at, room } = roomiest(kept[0] ?? []);
	return {
		d: kept.map(ringPath).join(''),
		label: [round(at[0]), round(at[1])],
		room: round(room),
		bbox: [
			round(Math.min(...points.map(([x]) => x))),
			round(Math.min(...points.map(([, y]) => y))),
			round(Math.max(...points.map(([x]) => x))),
			round(Math.max(...points.map(([, y]) => y)))
		]
	};
}

/**
 * `M` absolute, then `l` relative, then `z`. Every coordinate lies on the grid, so relative steps do not drift.
 * @param {Point[]} ring
 */
function ringPath(ring) {
	const steps = ring.slice(0, -1).map(([x, y]) => [Math.round(x * GRID), Math.round(y * GRID)]);
	let path = '';
	let [px = 0, py = 0] = steps[0] ?? [];
	path += `M${number(px)}${joined(number(py))}l`;
	let first = true;
	for (const [x = 0, y = 0] of steps.slice(1)) {
		if (x === px && y === py) continue;
		const dx = number(x - px);
		path += `${first ? dx : joined(dx)}${joined(number(y - py))}`;
		first = false;
		[px, py] = [x, y];
	}
	return `${path}z`;
}

/** @param {number} steps Grid steps as the shortest decimal: `-.3`, `12.4`. */
function number(steps) {
	return String(steps / GRID).replace(/^(-?)0\./, '$1.');
}

/** @param {string} text A minus sign separates by itself. */
function joined(text) {
	return text.startsWith('-') ? text : ` ${text}`;
}

/** @param {number} value */
function round(value) {
	return Math.round(value * 10) / 10;
}

/** @param {Point[]} ring */
function area(ring) {
	let twice = 0;
	for (const [index, [x, y]] of ring.entries()) {
		const [nx, ny] = ring[(index + 1) % ring.length] ?? [x, y];
		twice += x * ny - nx * y;
	}
	return Math.abs(twice) / 2;
}

/** The western Aleutians reach out of the frame; an island wholly outside would never be seen. @param {Point[]} ring */
function inFrame(ring) {
	return ring.every(([x]) => x >= 0);
}

/**
 * The point of a ring with the most room around it, nearer the middle where several have as much: a grid searched finer and
 * finer (the idea of polylabel). It lies inside surely, which a centroid does not.
 * @param {Point[]} ring
 * @returns {{ at: Point, room: number }}
 */
function roomiest(ring) {
	const squeezed = ring.map(([x, y]) => /** @type {Point} */ ([x / SQUEEZE, y]));
	const xs = squeezed.map(([x]) => x);
	const ys = squeezed.map(([, y]) => y);
	const middle = /** @type {Point} */ ([
		(Math.min(...xs) + Math.max(...xs)) / 2,
		(Math.min(...ys) + Math.max(...ys)) / 2
	]);
	let best = { at: middle, room: -Infinity, score: -Infinity };
	let span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) / 2;
	let around = middle;
	for (let round = 0; round < 6; round += 1) {
		const step = span / 8;
		for (let i = -8; i <= 8; i += 1) {
			for (let j = -8; j <= 8; j += 1) {
				const at = /** @type {Point} */ ([around[0] + i * step, around[1] + j * step]);
				const room = insideDistance(at, squeezed);
				const score = room - 0.15 * Math.hypot(at[0] - middle[0], at[1] - middle[1]);
				if (score > best.score) best = { at, room, score };
			}
		}
		around = best.at;
		span = step * 2;
	}
	return { at: [best.at[0] * SQUEEZE, best.at[1]], room: best.room };
}

/**
 * Distance to the ring, negative outside.
 * @param {Point} point
 * @param {Point[]} ring
 */
function insideDistance([x, y], ring) {
	let inside = false;
	let nearest = Infinity;
	for (const [index, [ax, ay]] of ring.entries()) {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
		const along =
			((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
		const t = Math.min(1, Math.max(0, along));
		nearest = Math.min(nearest, Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay)));
	}
	return inside ? nearest : -nearest;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const text = stateOutlinesText();
	writeFileSync(TARGET, text);
	console.log(
		`state-outlines.json: ${Object.keys(JSON.parse(text)).length} states, ${text.length} bytes`
	);
}
