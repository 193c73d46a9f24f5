import type { Localized } from '../../domain/locale';
import type { CountyRecord, State } from '../../domain/place';

/** What a number is set against. States, what is made of states, and some of it counties too, have denominators. */
export interface Normalization {
	/** Null for the total itself. */
	readonly denominator: {
		readonly of: (state: State) => number;
		/** The same of a county, null where it is not established; null where counties have none at all. */
		readonly ofCounty: ((county: CountyRecord) => number | null) | null;
		/** Whatever day the reader looks from, the denominator is of this year. */
		readonly year: number;
		readonly label: Localized;
		readonly source: string;
	} | null;
	/** The number over that of the whole US, or that over the denominator's share; null for neither. */
	readonly ofUs: 'share' | 'quotient' | null;
	/** Units of the denominator a shown value refers to: dollars per 1 resident, data centers per 1,000,000. */
	readonly per: { readonly money: number; readonly other: number };
	readonly label: Localized;
	/** What it says and where it ends. */
	readonly meaning: Localized;
	/** Completes "announced investment …". */
	readonly phrase: { readonly money: Localized; readonly other: Localized };
}
