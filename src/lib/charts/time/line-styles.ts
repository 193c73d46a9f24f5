import type { ColourToken } from '../../format/tokens';

/** How a group's line is told from the others: by colour, dash and weight together, so that no one of them has to do. */
export interface LineStyle {
	readonly colour: ColourToken;
	readonly width: number;
	readonly dash: readonly number[];
	readonly strength: number;
	/** Its words are in full ink. */
	readonly strong: boolean;
}

const DASHES: readonly (readonly number[])[] = [[], [7, 3], [2, 2.5], [10, 3, 2, 3]];
const PENS = [
	{ colour: 'accent', width: 2.75 },
	{ colour: 'ink', width: 1.5 }
] as const;

/** The style of the group at `index`; where another one is highlighted, it stands back. */
export function lineStyleOf(index: number, key: string, highlight: string | null): LineStyle {
	const pen = PENS[index % PENS.length] ?? PENS[0];
	const dash = DASHES[Math.floor(index / PENS.length) % DASHES.length] ?? [];
	if (highlight === null) return { ...pen, dash, strength: 1, strong: true };
	if (key === highlight) return { colour: 'accent', width: 3, dash: [], strength: 1, strong: true };
	return { colour: 'muted', width: 1.25, dash, strength: 0.6, strong: false };
}

/** Where there are more groups than can be told apart, all but the largest are only a ground to these. */
export const GROUND: LineStyle = {
	colour: 'muted',
	width: 1,
	dash: [],
	strength: 0.4,
	strong: false
};

/** As many groups can be told apart and named. */
export const MOST_TOLD_APART = 8;

/** The group that stands out, where it is drawn at all. */
export function highlightOf(
	highlight: string | null,
	series: readonly { readonly key: string }[]
): string | null {
	return series.some(({ key }) => key === highlight) ? highlight : null;
}
