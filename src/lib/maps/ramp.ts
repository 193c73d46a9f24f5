import type { ColourToken, Theme } from '../format/tokens';

/** What a class is filled with; the fills of five classes have the short names. */
export type ClassFill =
	| `class-${1 | 2 | 3 | 4 | 5}`
	| `class-${1 | 2 | 3}-of-3`
	| `class-${1 | 2 | 3 | 4}-of-4`
	| `class-${1 | 2 | 3 | 4 | 5 | 6}-of-6`
	| `class-${1 | 2 | 3 | 4 | 5 | 6 | 7}-of-7`;

export interface Step {
	readonly fill: ClassFill;
	readonly token: ColourToken;
	/** What a name is written in on it, by theme: whichever of the two has more contrast. */
	readonly ink: Readonly<Record<Theme, 'ink' | 'paper'>>;
}

/** The steps of a ramp from the lowest, and how many of them take ink rather than paper, in the light and the dark theme. */
const THREE = ramp(
	[2, 1],
	[
		['class-1-of-3', 'ramp-1'],
		['class-2-of-3', 'ramp-3-2'],
		['class-3-of-3', 'ramp-5']
	]
);
const FOUR = ramp(
	[2, 2],
	[
		['class-1-of-4', 'ramp-1'],
		['class-2-of-4', 'ramp-4-2'],
		['class-3-of-4', 'ramp-4-3'],
		['class-4-of-4', 'ramp-5']
	]
);
const FIVE = ramp(
	[3, 2],
	[
		['class-1', 'ramp-1'],
		['class-2', 'ramp-2'],
		['class-3', 'ramp-3'],
		['class-4', 'ramp-4'],
		['class-5', 'ramp-5']
	]
);
const SIX = ramp(
	[4, 2],
	[
		['class-1-of-6', 'ramp-1'],
		['class-2-of-6', 'ramp-6-2'],
		['class-3-of-6', 'ramp-6-3'],
		['class-4-of-6', 'ramp-6-4'],
		['class-5-of-6', 'ramp-6-5'],
		['class-6-of-6', 'ramp-5']
	]
);
const SEVEN = ramp(
	[4, 3],
	[
		['class-1-of-7', 'ramp-1'],
		['class-2-of-7', 'ramp-7-2'],
		['class-3-of-7', 'ramp-7-3'],
		['class-4-of-7', 'ramp-7-4'],
		['class-5-of-7', 'ramp-7-5'],
		['class-6-of-7', 'ramp-7-6'],
		['class-7-of-7', 'ramp-5']
	]
);

/** Every ramp with steps of its own. */
export const RAMPS = [THREE, FOUR, FIVE, SIX, SEVEN] as const;

/**
 * The steps of so many classes, from the lowest. One class or two, where values repeat, have colours from the middle, which
 * stand out from paper and from 0.
 */
export function rampOf(classes: number): readonly Step[] {
	if (classes <= 0) return [];
	if (classes === 1) return FIVE.slice(2, 3);
	if (classes === 2) return [...FIVE.slice(1, 2), ...FIVE.slice(3, 4)];
	return RAMPS[classes - 3] ?? SEVEN;
}

function ramp(
	[light, dark]: readonly [light: number, dark: number],
	steps: readonly (readonly [fill: ClassFill, token: ColourToken])[]
): readonly Step[] {
	return steps.map(([fill, token], at) => ({
		fill,
		token,
		ink: { light: at < light ? 'ink' : 'paper', dark: at < dark ? 'ink' : 'paper' }
	}));
}
