import { drawnOf } from '../view/drawn-as';
import type { Area } from './area';
import { areaFills } from './area-fill';
import { CALL_OUTS } from './call-outs';
import { inkOf, lookOf, type Fill } from './fill';
import { labelFits } from './outlines';
import type { Shown } from './shown';
import { LABEL_SIZE, type AreaPaint } from './style';

/** What each area is painted with. */
export function areaPaints({
	answer,
	areas,
	tokens
}: Pick<Shown, 'answer' | 'areas' | 'tokens'>): ReadonlyMap<string, AreaPaint> {
	const counties = answer.request.by === 'county';
	const symbols = drawnOf(answer) === 'symbols';
	const paints = new Map<Fill, AreaPaint>();
	const paintOf = (fill: Fill): AreaPaint => {
		const { token, texture, edge } = lookOf(fill);
		return {
			colour: tokens[token],
			texture: texture ?? '',
			// Around thousands of counties a dark line each would be all that is seen.
			edge: tokens[counties && edge ? 'line' : (edge ?? 'paper')],
			edgeWidth: edge ? (counties ? 0.5 : 0.75) : 0,
			ink: inkOf(fill, tokens),
			// Over circles and textures letters stand on a rim of paper.
			halo: texture || symbols ? 2 : 0
		};
	};
	return new Map(
		[...areaFills(answer, areas)].map(([key, fill]) => {
			const paint = paints.get(fill) ?? paintOf(fill);
			paints.set(fill, paint);
			return [key, paint];
		})
	);
}

/**
 * Whether a state is named on the map; `scale` is pixels per unit of the frame. One with a box beside the map is named on the
 * map itself only when zoomed in on.
 */
export function isNamed({ key, room }: Area, scale: number): boolean {
	const boxed = CALL_OUTS.some((code) => code === key);
	return labelFits(room * scale, boxed ? LABEL_SIZE * 2 : LABEL_SIZE);
}
