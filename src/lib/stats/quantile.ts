/**
 * The value below which a share `p` of the sorted values lies, by linear interpolation between order statistics
 * (R-7 of Hyndman and Fan, 1996). Null for no values.
 */
export function quantile(sorted: ArrayLike<number>, p: number): number | null {
	const last = sorted.length - 1;
	if (last < 0) return null;
	const at = last * Math.min(1, Math.max(0, p));
	const below = sorted[Math.floor(at)] ?? 0;
	const above = sorted[Math.ceil(at)] ?? below;
	return below + (above - below) * (at - Math.floor(at));
}
