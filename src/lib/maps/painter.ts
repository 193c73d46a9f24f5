import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import type { Tokens } from '../format/tokens';
import { drawnOf } from '../view/drawn-as';
import { FRAME } from './area';
import { areaPaints, isNamed } from './area-paint';
import { labelsAt, toWorld } from './geometry';
import { emphasisOf, type Shown } from './shown';
import { LABEL_SIZE, LABELS, said, SHAPES, SYMBOLS, type AreaPaint } from './style';
import { namedBeneath, symbolsOf, type MapSymbol } from './symbols';
import { TEXTURE_DENSITY, textureImage } from './texture-image';

/** Equal paints as one and the same: thousands of counties share a few. */
function keeper(): (paint: AreaPaint) => AreaPaint {
	const byText = new Map<string, AreaPaint>();
	const known = new WeakMap<AreaPaint, AreaPaint>();
	return (paint) => {
		const before = known.get(paint);
		if (before) return before;
		const text = JSON.stringify(paint);
		const one = byText.get(text) ?? paint;
		byText.set(text, one);
		known.set(paint, one);
		return one;
	};
}

/** Tells the map what differs from what it was told last. `fit` is pixels per unit where the whole frame is seen. */
export function painter(map: MapLibre): (shown: Shown, scale: number, fit: number) => void {
	const told = new Map<string, AreaPaint>();
	const kept = keeper();
	const named = new Map<string, boolean>();
	const emphasized = new Map<string, number>();
	let last: Pick<Shown, 'answer' | 'tokens' | 'areas'> | null = null;
	let fitted = 0;
	let displaced = false;

	function paint(shown: Shown) {
		for (const [key, now] of areaPaints(shown)) {
			const one = kept(now);
			if (told.get(key) === one) continue;
			told.set(key, one);
			map.setFeatureState({ source: SHAPES, id: key }, one);
			if (shown.answer.request.by !== 'county')
				map.setFeatureState({ source: LABELS, id: key }, { ink: one.ink, halo: one.halo });
		}
	}

	/** Only where circles came, went or changed: names are laid out anew by it. */
	function placeNames(symbols: readonly MapSymbol[], fit: number) {
		if (symbols.length === 0 && !displaced) return;
		const radii = new Map(symbols.map(({ key, radius }) => [key, radius]));
		const beneath = (key: string) => (namedBeneath(radii.get(key)) * fit) / LABEL_SIZE;
		void map.getSource<GeoJSONSource>(LABELS)?.setData(labelsAt(beneath));
		displaced = symbols.length > 0;
	}

	function outline(shown: Shown) {
		const wanted = new Set(
			[shown.active, shown.selected, ...shown.picked].filter((key) => key !== null)
		);
		for (const key of new Set([...wanted, ...emphasized.keys()])) {
			const emphasis = emphasisOf(key, shown);
			if (emphasized.get(key) === emphasis) continue;
			map.setFeatureState({ source: SHAPES, id: key }, { emphasis });
			if (emphasis === 0) emphasized.delete(key);
			else emphasized.set(key, emphasis);
		}
	}

	return (shown, scale, fit) => {
		const { answer, tokens, areas } = shown;
		if (tokens !== last?.tokens) recolourStyle(map, tokens);
		if (answer !== last?.answer || tokens !== last.tokens || areas !== last.areas) paint(shown);
		if (answer !== last?.answer || areas !== last.areas || fit !== fitted) {
			const symbols = symbolsShown(shown);
			void map.getSource<GeoJSONSource>(SYMBOLS)?.setData(circles(symbols, fit));
			if (answer.request.by !== 'county') placeNames(symbols, fit);
			fitted = fit;
		}
		last = { answer, tokens, areas };
		outline(shown);
		if (answer.request.by === 'county') return;
		for (const area of areas.values()) {
			const labelled = isNamed(area, scale);
			if (named.get(area.key) === labelled) continue;
			named.set(area.key, labelled);
			map.setFeatureState({ source: LABELS, id: area.key }, { labelled });
		}
	};
}

function symbolsShown({ answer, areas }: Shown): readonly MapSymbol[] {
	return drawnOf(answer) === 'symbols' ? symbolsOf(answer, areas, FRAME) : [];
}

/** Circles keep their size on the screen. */
function circles(symbols: readonly MapSymbol[], fit: number): FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: symbols.map(({ key, at, radius }) => ({
			type: 'Feature',
			geometry: { type: 'Point', coordinates: toWorld(at.x, at.y) },
			properties: { key, radius: radius * fit }
		}))
	};
}

/** What does not hang on an area's own number. */
function recolourStyle(map: MapLibre, tokens: Tokens): void {
	for (const name of ['dots', 'hatch'] as const) {
		const image = textureImage(name, tokens);
		if (map.hasImage(name)) map.updateImage(name, image);
		else map.addImage(name, image, { pixelRatio: TEXTURE_DENSITY });
	}
	map.setPaintProperty('fills', 'fill-color', said('colour', tokens.paper));
	for (const layer of ['borders', 'halo']) map.setPaintProperty(layer, 'line-color', tokens.paper);
	map.setPaintProperty('state-borders', 'line-color', tokens.muted);
	map.setPaintProperty('emphasis', 'line-color', tokens.ink);
	map.setPaintProperty('names', 'text-halo-color', tokens.paper);
	map.setPaintProperty('symbols', 'circle-color', tokens['ramp-3']);
	map.setPaintProperty('symbols', 'circle-stroke-color', tokens.paper);
}
