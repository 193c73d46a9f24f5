import type { Basis } from '../domain/amount';
import type { Status } from '../domain/announcement';
import type { Day, PartialDate } from '../domain/partial-date';
import type { ConstantDollars } from '../domain/prices';
import type { Vintage } from '../domain/state-count';
import type { Breaks } from '../stats/classify';
import type { Spread } from '../stats/spread';
import type { CountersData, DistributionData, ScatterData, TimeData } from './chart-data';
import type { ClassesId, ViewState } from './view-state';

/** Three things that are not one another, and a fourth for partial counts. */
export type WhyUnknown = 'no_figure' | 'none_found' | 'not_reported';
export type Mark = 'known' | WhyUnknown;

/** What status a segment stands for: `not_recorded` before its day. */
export type StatusKey = Status | 'not_recorded';

export interface AnswerPart {
	/** What `request.parts` divides by: a status, a year, a kind … */
	readonly key: string;
	readonly value: number;
}

/** What is known of a group that makes it unequal to another. */
export interface Facts {
	readonly bases: readonly Basis[];
	/** Distinct counties its counted projects name; null where one names none. */
	readonly counties: readonly string[] | null;
	readonly announcedOn: readonly PartialDate[];
	/** Years by which the money is to be spent, where announced. */
	readonly periodEnds: readonly number[];
	/** In the order of progress; a status before its day is `not_recorded`. */
	readonly statuses: readonly StatusKey[];
	readonly statusDays: readonly PartialDate[];
	readonly jobsPermanent: number | null;
	/** Projects whose jobs are known, of those that could be. */
	readonly jobsCoverage: { readonly known: number; readonly of: number };
}

/** One project that makes up more than a third of a group's total. */
export interface Dominant {
	readonly projectId: string;
	readonly company: string;
	/** What tells it from the company's others. */
	readonly project: string;
	readonly share: number;
}

/** One group's number with what it takes to read it. Values are normalised as the request asks; `total` never is. */
export interface AnswerRow {
	readonly key: string;
	readonly name: string;
	readonly mark: Mark;
	readonly value: number | null;
	readonly high: number | null;
	readonly open: boolean;
	readonly total: number | null;
	readonly totalHigh: number | null;
	readonly denominator: number | null;
	readonly rank: number | null;
	/** Segments in their order, solid first; they add up to `value`. */
	readonly parts: readonly AnswerPart[];
	/** The class of a map; null where the value is 0 or not known. */
	readonly classIndex: number | null;
	readonly known: number;
	readonly of: number;
	/** Of a county: projects that name it together with others, whose money belongs to none of them; 0 of all else. */
	readonly shared: number;
	/** Projects set aside, whatever the reason. */
	readonly setAside: number;
	/** The part of `total` that rests on rows marked doubtful. */
	readonly doubtful: number;
	readonly dominant: readonly Dominant[];
	/** A selection of country-wide plans only, comparable only within itself. */
	readonly nationalOnly: boolean;
	readonly facts: Facts;
}

/** All groups of an answer taken together as one selection. */
export interface Whole {
	readonly low: number | null;
	/** The part of `low` that rests on rows marked doubtful. */
	readonly doubtful: number;
	/** What the groups' own totals add up to; they need not be `low`. */
	readonly sumOfGroups: number;
}

export type { Spread };

/** How a map's classes were made. */
export interface Classing {
	readonly method: Exclude<ClassesId, 'auto'>;
	/** Null where the reader chose the method. */
	readonly spread: Spread | null;
}

/** A reader's own file, where an answer shows its numbers. */
export interface OwnShown {
	readonly name: string;
	readonly fingerprint: string;
	/** Announcements by our schema stand in place of ours; else numbers of a table stand alone or beside ours. */
	readonly replacesOurs: boolean;
	readonly rows: number;
	readonly setAside: number;
	/** Rows that filters leave and that belong to no place of the dimension: they are in no number. */
	readonly placeless: number;
	/** Columns whose labels the reader asks for, by name. */
	readonly filters: readonly { readonly column: string; readonly labels: readonly string[] }[];
	/** In a picture that leaves the reader's hands filters are told only where the reader says so. */
	readonly unnamed: boolean;
}

/** An answer carries the question that produced it; title, legend, table and export read that, never the controls. */
export interface Answer {
	readonly request: ViewState;
	/** By rank, then by name; without a value last. */
	readonly rows: readonly AnswerRow[];
	readonly breaks: Breaks;
	readonly classing: Classing;
	/** The counter's edition, for counts of data centers. */
	readonly vintage: Vintage | null;
	/** Names for the ids that the request filters by. */
	readonly companyNames: Readonly<Record<string, string>>;
	readonly stateNames: Readonly<Record<string, string>>;
	/** The money itself for a ratio of dollars; null for counts, which are never added. */
	readonly whole: Whole | null;
	/** Among counties: what belongs to none of them alone. */
	readonly notAllocated: { readonly low: number; readonly projects: number } | null;
	/** For the kinds of chart that draw more than one number of a group; null where that kind is not asked for. */
	readonly time: TimeData | null;
	readonly scatter: ScatterData | null;
	readonly distribution: DistributionData | null;
	readonly counters: CountersData | null;
	readonly coverage: { readonly known: number; readonly of: number };
	/** For every group there is: what of `rows` was asked for; true where all were. */
	readonly everyGroup: boolean;
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
	/** Null where all numbers are ours. */
	readonly own: OwnShown | null;
	readonly dataThrough: Day;
	readonly dataVersion: string;
}
