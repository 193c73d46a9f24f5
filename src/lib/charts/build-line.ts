import type { BuildStep } from '../domain/build-out';
import { straight, type At, type Ink, type LineInk } from './ink/ink';

/** The years all sites share, as days since the epoch. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** From the first step of any site to the last one. */
export function spanOf(sites: readonly { readonly steps: readonly BuildStep[] }[]): Span {
	const days = sites.flatMap(({ steps }) => steps.map(({ day }) => dayNumber(day)));
	return { from: Math.min(...days), to: Math.max(...days) };
}

/**
 * A site's power over time as steps in a box: whole where it was observed, dashed where it is projected. The first dashed
 * stretch begins where the last observed one ends, for between them nobody looked.
 */
export function inkBuildLine(
	steps: readonly BuildStep[],
	span: Span,
	width: number,
	height: number
): readonly Ink[] {
	const most = Math.max(...steps.map(({ powerMw }) => powerMw), 1);
	const place = ({ day, powerMw }: BuildStep): At => [
		((dayNumber(day) - span.from) / (span.to - span.from || 1)) * width,
		height - 1 - (powerMw / most) * (height - 3)
	];
	const observed = steps.filter(({ projected }) => !projected);
	const last = observed.at(-1);
	const projected = steps.filter((step) => step.projected);
	return [
		straight([0, height - 0.5], [width, height - 0.5], 'line', 1),
		...line(stairs(observed.map(place)), [], 2),
		...line(stairs([...(last ? [last] : []), ...projected].map(place)), [3, 3], 1.5)
	];
}

function line(points: readonly At[], dash: readonly number[], width: number): LineInk[] {
	if (points.length < 2) return [];
	return [{ kind: 'line', points, colour: 'accent', width, dash, strength: 1 }];
}

/** Power stays what it was until the day it was seen to be another. */
function stairs(points: readonly At[]): At[] {
	return points.flatMap((point, index) => {
		const before = points[index - 1];
		return before ? [[point[0], before[1]] as const, point] : [point];
	});
}

function dayNumber(day: string): number {
	return Date.parse(day) / 86_400_000;
}
