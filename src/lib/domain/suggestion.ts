import type { Localized } from './locale';
import type { Fips } from './place';

/** A column that a reader can fill in, as its table describes it. */
export interface OpenColumn {
	readonly name: string;
	readonly meaning: Localized;
	readonly unit: Localized | null;
	readonly required: boolean;
	/** Several values in one cell, joined by `;`. */
	readonly isList: boolean;
	/** What may stand there; empty where that is not a set of words. */
	readonly choices: readonly string[];
}

/** Why a suggestion cannot stand as it is, and what to do. */
export interface Refusal {
	/** Null for the page that a correction rests on, which is no column. */
	readonly column: string | null;
	readonly problem: Localized;
	readonly remedy: Localized;
}

/** What a reader proposes for a table: refused with reasons, or ready to be sent to who keeps the table. */
export type Suggestion =
	| { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
	| {
			readonly kind: 'ready';
			readonly header: string;
			/** The whole row; it spans lines where a cell does. */
			readonly line: string;
			/** A unified diff of the table's file. */
			readonly patch: string;
			/** Columns in which a text that a spreadsheet would run as a formula was disarmed. */
			readonly disarmed: readonly string[];
	  };

/** What of a new announcement tells whether it is in the table already; null and empty are not filled in yet. */
export interface Candidate {
	readonly companyId: string | null;
	readonly state: string | null;
	readonly counties: readonly Fips[];
	readonly usd: number | null;
}
