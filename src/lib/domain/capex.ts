import type { Amount } from './amount';
import type { Day, PartialDate } from './partial-date';
import type { Source } from './source';

export const CAPEX_PERIODS = ['FY', 'Q1', 'Q2', 'Q3', 'Q4'] as const;
export type CapexPeriod = (typeof CAPEX_PERIODS)[number];

export const CAPEX_KINDS = ['actual', 'guidance'] as const;

/** Capital expenditure of a company in a period, as it reported it or said it would be. Never added to announcements. */
export interface CapexFigure {
	readonly companyId: string;
	/** The name under which it reports: Google's is in Alphabet's. */
	readonly reporter: string;
	readonly fiscalYear: number;
	readonly period: CapexPeriod;
	readonly periodEnd: Day;
	readonly kind: (typeof CAPEX_KINDS)[number];
	readonly amount: Amount;
	/** When the company said it; null where the source does not say. */
	readonly statedOn: PartialDate | null;
	readonly source: Source;
	/** What the figure includes; definitions differ. */
	readonly note: string | null;
}
