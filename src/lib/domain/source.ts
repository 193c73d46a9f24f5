import type { PartialDate } from './partial-date';

/** A page on which a figure was read. */
export interface Source {
	readonly publisher: string;
	readonly url: string;
	readonly publishedOn: PartialDate | null;
}

export const SOURCINGS = ['primary', 'corroborated', 'single', 'doubtful'] as const;
/** How well a row is sourced, assigned by rule; not a rating of truth. */
export type Sourcing = (typeof SOURCINGS)[number];
