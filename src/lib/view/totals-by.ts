/** What the published totals are told apart by. */
export const TOTALS_BY = ['state', 'company', 'status'] as const;
export type TotalsBy = (typeof TOTALS_BY)[number];
