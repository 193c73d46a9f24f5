export const BASES = ['exact', 'about', 'at_least', 'range', 'up_to'] as const;
/** How a source put its figure. */
export type Basis = (typeof BASES)[number];

/** A figure as the source put it, in dollars. `highUsd` is the high end of a range and null otherwise. */
export interface Amount {
	readonly usd: number;
	readonly highUsd: number | null;
	readonly basis: Basis;
	/** Where the figure was converted to the dollars of another month: as the source put it. */
	readonly announced?: Amount;
}

/** The most an amount can come to; `open` means "this or more". */
export interface Ceiling {
	readonly usd: number;
	readonly open: boolean;
}

/** What is firm of an amount: nothing of an "up to", the low end of a range. */
export function floorOf(amount: Amount): number {
	return amount.basis === 'up_to' ? 0 : amount.usd;
}

/** What an amount can come to; an "at least" is open upward. */
export function ceilingOf(amount: Amount): Ceiling {
	if (amount.basis === 'range') return { usd: amount.highUsd ?? amount.usd, open: false };
	return { usd: amount.usd, open: amount.basis === 'at_least' };
}

/** True where the basis gives a floor of its own; an "up to" says only what will not be exceeded. */
export function isFirm(amount: Amount): boolean {
	return amount.basis !== 'up_to';
}
