import { BarElement, type Plugin } from 'chart.js';
import type { Tokens } from '../../format/tokens';
import type { MarkId } from '../marks';
import { paintTexture } from '../paint/mark';

/** Lays hatching, dots and outlines over the bars that chart.js has filled; `marks` are those of the datasets, in order. */
export function textures(marks: readonly MarkId[], tokens: Tokens): Plugin<'bar'> {
	return {
		id: 'textures',
		afterDatasetDraw(chart, { index, meta }) {
			const mark = marks[index];
			if (mark === undefined) return;
			for (const element of meta.data) {
				if (!(element instanceof BarElement)) continue;
				const { x, y, base, height } = element.getProps(['x', 'y', 'base', 'height'], true);
				if (x === null || y === null || !Number.isFinite(base)) continue;
				// Below zero a bar ends left of its base.
				const box = {
					x: Math.min(base, x),
					y: y - height / 2,
					width: Math.abs(x - base),
					height
				};
				paintTexture(chart.ctx, mark, box, tokens);
			}
		}
	};
}
