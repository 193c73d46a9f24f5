/** Consumer prices by month (`YYYY-MM`), ascending; months that were never published are missing. */
export type MonthlyPrices = readonly { readonly month: string; readonly index: number }[];

/** What money was converted with: whose dollars they are, and how far the index reaches. */
export interface ConstantDollars {
	/** The month whose dollars they are: the newest that was published. */
	readonly base: string;
	/** Months that were never published and are interpolated. */
	readonly interpolated: readonly string[];
	/** Amounts from before the index begins, which stay as announced. */
	readonly unconverted: number;
}
