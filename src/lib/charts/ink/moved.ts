import type { At, Ink } from './ink';

/** The same strokes somewhere else: so many pixels to the right and down. */
export function moved(inks: readonly Ink[], right: number, down: number): Ink[] {
	const to = ([x, y]: At): At => [x + right, y + down];
	return inks.map((ink) =>
		ink.kind === 'line'
			? { ...ink, points: ink.points.map(to) }
			: { ...ink, x: ink.x + right, y: ink.y + down }
	);
}
