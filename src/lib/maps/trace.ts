import type { Pen } from '../format/pen';
import type { Point } from './area';

/**
 * Draws an outline's compact path step by step: recorders that turn canvas calls into SVG do not know Path2D. `place` says
 * where a point of the frame lies on the canvas.
 */
export function trace(
	pen: Pick<Pen, 'moveTo' | 'lineTo' | 'closePath'>,
	d: string,
	place: (point: Point) => Point
): void {
	for (const ring of d.split('z')) {
		if (ring === '') continue;
		const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
		let [x = 0, y = 0] = numbers;
		const start = place({ x, y });
		pen.moveTo(start.x, start.y);
		for (let at = 2; at < numbers.length; at += 2) {
			x += numbers[at] ?? 0;
			y += numbers[at + 1] ?? 0;
			const next = place({ x, y });
			pen.lineTo(next.x, next.y);
		}
		pen.closePath();
	}
}
