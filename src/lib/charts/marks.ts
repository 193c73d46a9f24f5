import type { ColourToken } from '../format/tokens';
import type { Answer, StatusKey } from '../view/answer';

/** `plain` is a number that no status divides. */
export type MarkId = StatusKey | 'plain';

/** What lies over the fill of a mark. */
export type Texture = 'hatch' | 'dots' | 'cross';

/** How a status is drawn: told apart by fill, texture and outline, so that a greyscale print still tells them apart. */
export interface MarkStyle {
	/** `paper` is hollow. */
	readonly fill: ColourToken;
	readonly texture: Texture | null;
	readonly textureColour: ColourToken;
	readonly outline: ColourToken | null;
	/** Lengths of dash and gap; empty is a whole line. */
	readonly dash: readonly number[];
}

const SOLID = { texture: null, textureColour: 'ink', outline: null, dash: [] } as const;

export const MARKS: Readonly<Record<MarkId, MarkStyle>> = {
	plain: { ...SOLID, fill: 'ramp-4' },
	operational: { ...SOLID, fill: 'ramp-5' },
	under_construction: {
		fill: 'paper',
		texture: 'hatch',
		textureColour: 'ramp-4',
		outline: 'ramp-4',
		dash: []
	},
	approved: { ...SOLID, fill: 'ramp-2', texture: 'dots', textureColour: 'ramp-5' },
	announced: { ...SOLID, fill: 'ramp-2' },
	paused: { ...SOLID, fill: 'paper', outline: 'ramp-5', dash: [4, 2.5] },
	cancelled: {
		fill: 'paper',
		texture: 'cross',
		textureColour: 'ramp-5',
		outline: 'ramp-5',
		dash: []
	},
	not_recorded: { ...SOLID, fill: 'paper', outline: 'muted', dash: [1, 2] }
};

/** One tile of a texture, in pixels: the page's patterns and the canvas read the same numbers. */
export const HATCH = { tile: 5, width: 2 } as const;
export const DOTS = { tile: 5, radius: 0.9 } as const;

/** What a legend of an answer has to explain: only what can be seen. */
export interface LegendMarks {
	readonly marks: readonly StatusKey[];
	readonly whisker: boolean;
	readonly open: boolean;
}

const ORDER: readonly StatusKey[] = [
	'operational',
	'under_construction',
	'approved',
	'announced',
	'paused',
	'cancelled',
	'not_recorded'
];

/** The marks drawn for an answer, solid first. */
export function legendMarksOf({ rows }: Pick<Answer, 'rows'>): LegendMarks {
	const drawn = rows.filter(({ value }) => value !== null);
	const present = new Set(
		drawn.flatMap(({ parts }) => parts.filter(({ value }) => value > 0).map(({ status }) => status))
	);
	return {
		marks: ORDER.filter((status) => present.has(status)),
		whisker: drawn.some(({ value, high }) => (high ?? 0) > (value ?? 0) * (1 + 1e-9)),
		open: drawn.some(({ open }) => open)
	};
}
