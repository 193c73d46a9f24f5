import type { ColourToken, Theme, Tokens } from '../format/tokens';
import type { Answer, AnswerRow } from '../view/answer';
import { whyUnknown } from '../view/mark';
import { contrast } from './contrast';
import { rampOf, RAMPS, type ClassFill } from './ramp';

export const MARK_FILLS = ['none_found', 'no_figure', 'not_reported'] as const;

/**
 * What an area is filled with: a class, 0, one of the three marks, the ground of a circle that stands for its number, or nothing
 * because the view does not ask for it.
 */
export type Fill = ClassFill | 'zero' | (typeof MARK_FILLS)[number] | 'ground' | 'not_asked';

export type Texture = 'dots' | 'hatch';

interface Look {
	readonly token: ColourToken;
	readonly texture: Texture | null;
	/** The outline of an area that paper fills; coloured areas are parted by paper. */
	readonly edge: ColourToken | null;
	/** What a name is written in on it, by theme: whichever of the two has more contrast. */
	readonly ink: Readonly<Record<Theme, 'ink' | 'paper'>>;
}

const DARK_ON_LIGHT = { light: 'ink', dark: 'ink' } as const;

const LOOKS: Readonly<Record<Fill, Look>> = {
	...classLooks(),
	zero: { token: 'ramp-0', texture: null, edge: null, ink: DARK_ON_LIGHT },
	none_found: { token: 'paper', texture: null, edge: 'muted', ink: DARK_ON_LIGHT },
	no_figure: { token: 'paper', texture: 'dots', edge: 'muted', ink: DARK_ON_LIGHT },
	not_reported: { token: 'paper', texture: 'hatch', edge: 'muted', ink: DARK_ON_LIGHT },
	ground: { token: 'soft', texture: null, edge: 'line', ink: DARK_ON_LIGHT },
	not_asked: { token: 'paper', texture: null, edge: 'line', ink: DARK_ON_LIGHT }
};

/** The one rule from a row to its fill, among so many classes; map, legend, call-outs and exports all ask here. */
export function fillOf(row: AnswerRow | undefined, classes: number): Fill {
	if (!row) return 'not_asked';
	if (row.value === 0) return 'zero';
	if (row.value === null) return whyUnknown(row.mark);
	const steps = rampOf(classes);
	return (steps[row.classIndex ?? 0] ?? steps.at(-1))?.fill ?? 'class-5';
}

/** How many classes an answer has. */
export function classesOf({ breaks }: Pick<Answer, 'breaks'>): number {
	return Math.max(0, breaks.length - 1);
}

export function lookOf(fill: Fill): Look {
	return LOOKS[fill];
}

/** The colour of a fill in a stylesheet, right in both themes without a script. */
export function paintOf(fill: Fill): string {
	return `var(--${LOOKS[fill].token})`;
}

/** The colour of a name on a fill, in a stylesheet. */
export function inkPaintOf(fill: Fill): string {
	const { light, dark } = LOOKS[fill].ink;
	return light === dark ? `var(--${light})` : `light-dark(var(--${light}), var(--${dark}))`;
}

/** The colour of a name on a fill, where the theme is known by its values only. */
export function inkOf(fill: Fill, tokens: Tokens): string {
	const ground = tokens[LOOKS[fill].token];
	return contrast(tokens.ink, ground) >= contrast(tokens.paper, ground) ? tokens.ink : tokens.paper;
}

function classLooks(): Readonly<Record<ClassFill, Look>> {
	const looks = RAMPS.flat().map(
		({ fill, token, ink }) => [fill, { token, texture: null, edge: null, ink }] as const
	);
	return Object.fromEntries(looks) as Record<ClassFill, Look>;
}
