import type { Amount } from './amount';
import type { PartialDate } from './partial-date';
import type { County, StateCode } from './place';
import type { Source, Sourcing } from './source';

export const SCOPES = ['site', 'multi_site', 'state_plan', 'national_plan'] as const;
export type Scope = (typeof SCOPES)[number];

export const STATUSES = [
	'operational',
	'under_construction',
	'approved',
	'announced',
	'paused',
	'cancelled'
] as const;
/** How far a project has come, as its newest announcement records it. */
export type Status = (typeof STATUSES)[number];

export const AMOUNT_KINDS = [
	'investment',
	'financing',
	'mixed_use',
	'permit_value',
	'land_purchase',
	'equipment',
	'bond_ceiling',
	'buildout_value',
	'economic_output',
	'contract_commitment'
] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** Kinds of figure that are not money put into the project: what future users may spend, or what others may earn. */
const NOT_INVESTMENT: readonly AmountKind[] = [
	'economic_output',
	'buildout_value',
	'contract_commitment'
];

/** A dated public statement that somebody intends to invest: one row, one source at least. */
export interface Announcement {
	readonly id: string;
	readonly announcedOn: PartialDate;
	readonly companyId: string;
	readonly partners: readonly string[];
	readonly project: string | null;
	readonly scope: Scope;
	/** Null for a country-wide plan. */
	readonly state: StateCode | null;
	readonly counties: readonly County[];
	/** Of several, all, with semicolons between, as the table has them. */
	readonly city: string | null;
	/** Null where no figure was announced, never 0. */
	readonly amount: Amount | null;
	readonly kind: AmountKind | null;
	readonly periodStart: number | null;
	readonly periodEnd: number | null;
	readonly jobsPermanent: number | null;
	readonly jobsConstruction: number | null;
	readonly powerMw: number | null;
	readonly status: Status;
	readonly statusAsOf: PartialDate;
	/** The larger announcement that holds this money. */
	readonly partOf: string | null;
	/** The earlier announcement that this one enlarges or replaces. */
	readonly supersedes: string | null;
	readonly sourcing: Sourcing;
	/** At least one. */
	readonly sources: readonly Source[];
	readonly note: string | null;
}

/** True for a figure that counts as announced investment; jobs and megawatts ignore this. */
export function isInvestment(kind: AmountKind | null): boolean {
	return kind !== null && !NOT_INVESTMENT.includes(kind);
}
