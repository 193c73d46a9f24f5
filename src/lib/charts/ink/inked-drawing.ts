import type { Tokens } from '../../format/tokens';
import type { Drawing } from '../draw';
import type { Inked } from './ink';
import { paintInks } from './paint-ink';

/** A drawing for a file from strokes laid out at any width. */
export function inkedDrawing(inkAt: (width: number) => Inked, tokens: Tokens): Drawing {
	return {
		height: (width) => inkAt(width).height,
		draw(ctx, box) {
			ctx.save();
			ctx.translate(box.x, box.y);
			paintInks(ctx, inkAt(box.width).inks, tokens);
			ctx.restore();
		}
	};
}
