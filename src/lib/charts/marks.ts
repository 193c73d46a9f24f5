import type { ColourToken } from '../format/tokens';
import type { Answer, StatusKey } from '../view/answer';
import { comparePartKeys } from '../view/divided';
import type { PartsId } from '../view/view-state';

/** `plain` is a number that no status divides. */
export type MarkId = StatusKey | 'plain' | StepId;

/** A step of an order that is not status: a year, a kind, a basis. */
export type StepId = `step-${number}`;

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

const STATUS_MARKS: Readonly<Record<StatusKey | 'plain', MarkStyle>> = {
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

const STEP_FILLS: readonly ColourToken[] = ['ramp-5', 'ramp-4', 'ramp-3', 'ramp-2', 'ramp-1'];
const STEP_TEXTURES: readonly (Texture | null)[] = [null, 'hatch', 'dots', 'cross'];

/** How a mark is drawn. Steps go from dark to light and then again with the next texture. */
export function styleOf(mark: MarkId): MarkStyle {
	return isStep(mark) ? stepStyle(Number(mark.slice('step-'.length))) : STATUS_MARKS[mark];
}

/** The mark of a segment: its status, or its place in the order of what divides the bars. */
export function markOfPart(by: PartsId, key: string, keys: readonly string[]): MarkId {
	return by === 'status' ? (key as StatusKey) : `step-${keys.indexOf(key)}`;
}

function isStep(mark: MarkId): mark is StepId {
	return mark.startsWith('step-');
}

function stepStyle(step: number): MarkStyle {
	const fill = STEP_FILLS[step % STEP_FILLS.length] ?? 'ramp-5';
	const texture =
		STEP_TEXTURES[Math.floor(step / STEP_FILLS.length) % STEP_TEXTURES.length] ?? null;
	return { fill, texture, textureColour: 'paper', outline: 'muted', dash: [] };
}

/** One tile of a texture, in pixels: the page's patterns and the canvas read the same numbers. */
export const HATCH = { tile: 5, width: 2 } as const;
export const DOTS = { tile: 5, radius: 0.9 } as const;

/** What a legend of an answer has to explain: only what can be seen. */
export interface LegendMarks {
	readonly marks: readonly { readonly mark: MarkId; readonly key: string }[];
	readonly whisker: boolean;
	readonly open: boolean;
}

/** Every key that divides the bars of an answer, in its order. */
export function partKeysOf({ rows, request }: Pick<Answer, 'rows' | 'request'>): string[] {
	const keys = rows.flatMap(({ parts }) => parts.map(({ key }) => key));
	return [...new Set(keys)].toSorted((a, b) => comparePartKeys(request.parts, a, b));
}

/** The marks drawn for an answer, in their order. */
export function legendMarksOf(answer: Pick<Answer, 'rows' | 'request'>): LegendMarks {
	const drawn = answer.rows.filter(({ value }) => value !== null);
	const present = new Set(
		drawn.flatMap(({ parts }) => parts.filter(({ value }) => value !== 0).map(({ key }) => key))
	);
	const keys = partKeysOf(answer);
	return {
		marks: keys
			.filter((key) => present.has(key))
			.map((key) => ({ key, mark: markOfPart(answer.request.parts, key, keys) })),
		whisker: drawn.some(
			({ value, high }) => (high ?? value ?? 0) - (value ?? 0) > Math.abs(value ?? 0) * 1e-9
		),
		open: drawn.some(({ open }) => open)
	};
}
