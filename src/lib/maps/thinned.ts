import type { Topology } from 'topojson-specification';

type Point = [number, number];

/** The same topology with corners as plain coordinates. */
export function decoded(topology: Topology): Topology {
	const { transform } = topology;
	if (!transform) return topology;
	const [kx, ky] = transform.scale;
	const [tx, ty] = transform.translate;
	const arcs = topology.arcs.map((arc) => {
		let x = 0;
		let y = 0;
		return arc.map(([dx = 0, dy = 0]): Point => {
			x += dx;
			y += dy;
			return [x * kx + tx, y * ky + ty];
		});
	});
	return { ...topology, transform: undefined, arcs } as Topology;
}

/**
 * Without corners nearer than `apart` to the one before. Borders are thinned, not shapes: neighbours keep one border between
 * them. A ring that would collapse keeps all its corners.
 */
export function thinned(topology: Topology, apart: number): Topology {
	return { ...topology, arcs: topology.arcs.map((arc) => thin(arc as Point[], apart)) };
}

function thin(arc: readonly Point[], apart: number): Point[] {
	const first = arc[0];
	const last = arc.at(-1);
	if (!first || !last) return [...arc];
	const kept: Point[] = [first];
	let [x, y] = first;
	for (const point of arc.slice(1, -1)) {
		if (Math.hypot(point[0] - x, point[1] - y) < apart) continue;
		kept.push(point);
		[x, y] = point;
	}
	kept.push(last);
	const closed = first[0] === last[0] && first[1] === last[1];
	return closed && kept.length < 5 ? [...arc] : kept;
}
