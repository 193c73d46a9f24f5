/** A ring of points in units of the frame; the last may repeat the first. */
export type Ring = readonly (readonly number[])[];

/**
 * Closed rings as a short path: `M` absolute, then `l` with relative steps on a grid of `1 / grid` units, so that steps do not
 * drift. Rings that come to less than a triangle on the grid are left out.
 */
export function pathOf(rings: readonly Ring[], grid: number): string {
	return rings.map((ring) => ringPath(ring, grid)).join('');
}

/** Whether a ring comes to less than a triangle on the grid. */
export function isNothing(ring: Ring, grid: number): boolean {
	return ringPath(ring, grid) === '';
}

function ringPath(ring: Ring, grid: number): string {
	const steps: string[] = [];
	let start = '';
	let px = 0;
	let py = 0;
	for (const [index, [x = 0, y = 0]] of ring.entries()) {
		const [gx, gy] = [Math.round(x * grid), Math.round(y * grid)];
		if (index === 0) start = `M${written(gx, grid)} ${written(gy, grid)}l`;
		else if (gx !== px || gy !== py)
			steps.push(`${written(gx - px, grid)} ${written(gy - py, grid)}`);
		px = gx;
		py = gy;
	}
	return steps.length < 2 ? '' : `${start}${steps.join(' ')}z`;
}

function written(steps: number, grid: number): string {
	return String(steps / grid);
}
