import type { Vintage } from '../../domain/state-count';
import type { ColourToken } from '../../format/tokens';
import { SHAPES, type Look } from '../ink/ink';

/** From dark to hollow, all with an edge that is seen on paper. */
const TONES: readonly { readonly fill: ColourToken; readonly stroke: ColourToken }[] = [
	{ fill: 'ramp-5', stroke: 'ramp-5' },
	{ fill: 'ramp-4', stroke: 'ramp-5' },
	{ fill: 'ramp-3', stroke: 'ramp-5' },
	{ fill: 'ramp-1', stroke: 'ramp-5' },
	{ fill: 'paper', stroke: 'ramp-5' }
];

/** How each vintage is marked: a counter keeps its shape, and its editions differ in tone, as far apart as they can. */
export function looksOf(vintages: readonly Pick<Vintage, 'counter'>[]): Look[] {
	const counters = [...new Set(vintages.map(({ counter }) => counter))];
	const shapes = vintages.map(({ counter }) => counters.indexOf(counter) % SHAPES.length);
	return shapes.map((shape, index) => {
		const alike = shapes.filter((other) => other === shape).length;
		const place = shapes.slice(0, index).filter((other) => other === shape).length;
		const tone = TONES[toneAt(place, alike)] ?? { fill: 'ramp-5', stroke: 'ramp-5' };
		return { shape: SHAPES[shape] ?? 'circle', ...tone };
	});
}

function toneAt(place: number, alike: number): number {
	const last = TONES.length - 1;
	return alike > TONES.length
		? place % TONES.length
		: Math.round((place * last) / Math.max(1, alike - 1));
}
