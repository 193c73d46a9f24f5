/**
 * Moves points that would touch apart across their line, each as little as it takes: offsets for values in rising order,
 * none further than `reach`. Where there is no more room they overlap.
 */
export function swarm(along: readonly number[], radius: number, reach: number): number[] {
	const apart = 2 * radius + 0.5;
	const offsets: number[] = [];
	for (const [index, x] of along.entries()) {
		const near = along
			.slice(0, index)
			.flatMap((other, at) =>
				x - other < apart ? [{ dx: x - other, offset: offsets[at] ?? 0 }] : []
			);
		offsets.push(freeOffset(near, apart, reach));
	}
	return offsets;
}

/** The offset nearest to the line that keeps clear of all neighbours; touching one of them is the nearest there is. */
function freeOffset(
	near: readonly { readonly dx: number; readonly offset: number }[],
	apart: number,
	reach: number
): number {
	const touching = near.flatMap(({ dx, offset }) => {
		const away = Math.sqrt(apart ** 2 - dx ** 2);
		return [offset + away, offset - away];
	});
	const free = [0, ...touching]
		.filter((offset) => Math.abs(offset) <= reach)
		.toSorted((a, b) => Math.abs(a) - Math.abs(b) || a - b)
		.find((offset) =>
			near.every((other) => other.dx ** 2 + (other.offset - offset) ** 2 >= apart ** 2 - 1e-6)
		);
	return free ?? 0;
}
