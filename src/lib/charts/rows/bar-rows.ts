import type { BarMark } from '../ink/mark-inks';

/** A part of a bar, in the unit of its section. */
export interface Stretch {
	readonly mark: BarMark;
	readonly from: number;
	readonly to: number;
}

/** A name, a bar and what it comes to. Without a stretch there is no bar: unknown is not drawn as nothing. */
export interface BarRow {
	readonly key: string;
	readonly name: string;
	readonly figure: string;
	/** After the figure, for how much of it a number is known; may be empty. */
	readonly rest: string;
	readonly stretches: readonly Stretch[];
}

/** Rows that share a scale, under a heading of their own. */
export interface BarSection {
	/** Empty where the picture's title says it. */
	readonly head: string;
	/** What a bar as long as there is room for stands for. */
	readonly most: number;
	readonly rows: readonly BarRow[];
}

/** A picture of bars with everything written out: nothing is formatted where it is placed. */
export interface BarRows {
	readonly sections: readonly BarSection[];
	/** Sections stand beside one another where there is room. */
	readonly beside: boolean;
	readonly key: readonly { readonly mark: BarMark; readonly text: string }[];
	/** Said where there is no row. */
	readonly empty: string;
}
