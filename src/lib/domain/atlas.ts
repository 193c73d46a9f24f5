import type { Announcement } from './announcement';
import type { Company } from './company';
import type { OwnData } from './own-data';
import type { Day } from './partial-date';
import type { CountyRecord, State } from './place';
import type { ConstantDollars, MonthlyPrices } from './prices';
import type { CountyCount, StateCount, Vintage } from './state-count';

/** Everything a page can be asked about, decoded and checked. Plain data: it travels as JSON. */
export interface Atlas {
	/** The newest full date in the announcements. */
	readonly dataThrough: Day;
	/** `dataThrough` and a fingerprint of all tables, so that a picture can say what it was drawn from. */
	readonly dataVersion: string;
	readonly announcements: readonly Announcement[];
	readonly companies: readonly Company[];
	readonly states: readonly State[];
	/** Those that an announcement names or a counter maps a site in. */
	readonly counties: readonly CountyRecord[];
	readonly vintages: readonly Vintage[];
	readonly stateCounts: readonly StateCount[];
	/** Of the counters that map single sites. */
	readonly countyCounts: readonly CountyCount[];
	/** What constant dollars are worked out with; releases from before there was a choice have none. */
	readonly prices?: MonthlyPrices;
	/** Set where all money is in constant dollars. */
	readonly constantDollars?: ConstantDollars;
	/** Set where a reader looks at a file of his own: never in what is delivered. */
	readonly own?: OwnData;
}
