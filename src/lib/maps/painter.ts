import type { Map as MapLibre } from 'maplibre-gl';
import type { StateCode } from '../domain/place';
import type { Tokens } from '../format/tokens';
import { statePaints, type Shown } from './state-paint';
import { LABELS, STATES, type StatePaint } from './style';
import { TEXTURE_DENSITY, textureImage } from './texture-image';

/** Tells the map what differs from what it was told last. */
export function painter(map: MapLibre): (shown: Shown, scale: number) => void {
	const told = new Map<StateCode, StatePaint>();
	let theme: Tokens | null = null;
	return (shown, scale) => {
		if (shown.tokens !== theme) {
			theme = shown.tokens;
			recolourStyle(map, theme);
		}
		for (const [code, paint] of statePaints(shown, scale)) {
			if (same(told.get(code), paint)) continue;
			told.set(code, paint);
			for (const source of [STATES, LABELS]) map.setFeatureState({ source, id: code }, paint);
		}
	};
}

/** What does not hang on a state's own number. */
function recolourStyle(map: MapLibre, tokens: Tokens): void {
	for (const name of ['dots', 'hatch'] as const) {
		const image = textureImage(name, tokens);
		if (map.hasImage(name)) map.updateImage(name, image);
		else map.addImage(name, image, { pixelRatio: TEXTURE_DENSITY });
	}
	for (const layer of ['borders', 'halo']) map.setPaintProperty(layer, 'line-color', tokens.paper);
	map.setPaintProperty('emphasis', 'line-color', tokens.ink);
	map.setPaintProperty('names', 'text-halo-color', tokens.paper);
}

function same(before: StatePaint | undefined, after: StatePaint): boolean {
	return before !== undefined && JSON.stringify(before) === JSON.stringify(after);
}
