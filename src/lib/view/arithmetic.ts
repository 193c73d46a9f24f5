import type { Announcement, Status } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Day } from '../domain/partial-date';
import type { ConstantDollars } from '../domain/prices';
import type { Project } from '../domain/project';
import type { Quantity } from '../domain/quantity';
import { doubtfulPart, SET_ASIDE_REASONS, type SetAsideReason, type Tally } from '../domain/tally';
import type { Mark } from './answer';
import { inDollarsOf, speaksOfMoney } from './constant-dollars';
import { filteredByOf } from './filtered-by';
import { groupsBy, membersByGroup } from './group';
import { markOf } from './mark';
import { measureOf, type MeasureId } from './measures';
import { selectionOf } from './selection';
import { tallied } from './tallied';
import type { ViewState } from './view-state';
import { waterfallOf, waterfallOfPart, type Step } from './waterfall';

/** What a project is called by. */
export interface Named {
	readonly projectId: string;
	readonly company: string;
	readonly project: string | null;
}

/** A project of an opened total with its own figure, before anything is set aside or raised. */
export interface OpenedProject extends Named {
	/** The row the project's place, status and sources are read from. */
	readonly row: Announcement;
	readonly status: Project['status'];
	/** Null where it has none for this measure, never 0. */
	readonly own: { readonly low: number; readonly high: number; readonly open: boolean } | null;
	/** The row its amount rests on, where that is another one. */
	readonly amountFrom: Announcement | null;
	/** The row its ceiling rests on, where that is not the floor's: a later “up to” caps an earlier figure. */
	readonly ceilingFrom: Announcement | null;
}

/** One line of an opened total: what a project contributes or why it does not. */
export interface ArithmeticLine extends OpenedProject {
	/** Null where it was set aside. */
	readonly low: number | null;
	readonly high: number | null;
	readonly open: boolean;
	/** The part of `low` that rests on rows marked doubtful. */
	readonly doubtful: number;
	readonly reason: SetAsideReason | null;
	/** For a piece: the plan that holds its money. */
	readonly within: Named | null;
	/** For a plan: what is directly under it, the largest first. */
	readonly pieces: readonly OpenedProject[];
	readonly raisedByPieces: boolean;
	readonly earlierIds: readonly string[];
}

/** A total opened: its lines add up to it, and what was set aside stands below with its reason. */
export interface Arithmetic {
	readonly request: ViewState;
	readonly name: string | null;
	readonly measure: MeasureId;
	readonly mark: Mark;
	readonly low: number | null;
	readonly high: number | null;
	readonly open: boolean;
	readonly known: number;
	readonly of: number;
	readonly doubtful: number;
	readonly counted: readonly ArithmeticLine[];
	/** By reason, in the order the reasons are tried. */
	readonly setAside: readonly ArithmeticLine[];
	/** For a part of a total: what is counted beside it. */
	readonly rest: { readonly count: number; readonly low: number } | null;
	/** How the total comes about. */
	readonly steps: readonly Step[];
	/** Names of the companies and states that the request filters by. */
	readonly filteredBy: readonly string[];
	/** Where its money is in constant dollars: whose, and how. */
	readonly constantDollars: ConstantDollars | null;
	readonly dataThrough: Day;
	readonly dataVersion: string;
}

/** Opens the total of one group of a view, or of the whole selection where `key` is null. */
export function openTotal(whole: Atlas, view: ViewState, key: string | null): Arithmetic | null {
	const atlas = inDollarsOf(whole, view);
	const { quantity } = measureOf(view.measure);
	const group =
		key === null ? null : groupsBy(atlas, view.by, view.items).find((one) => one.key === key);
	if (!quantity || group === undefined) return null;
	const all = selectionOf(atlas, view);
	const selection = key === null ? all : (membersByGroup(all, view).get(key) ?? []);
	return openSelection(atlas, view, selection, group?.name ?? null);
}

/** Opens the total of any selection of projects. */
export function openSelection(
	atlas: Atlas,
	view: ViewState,
	selection: readonly Project[],
	name: string | null
): Arithmetic | null {
	const { quantity } = measureOf(view.measure);
	if (!quantity) return null;
	const total = tallied(selection, quantity, view);
	const companies = new Map(atlas.companies.map((company) => [company.id, company.name]));
	return {
		request: view,
		name,
		measure: view.measure,
		mark: markOf(total.low, selection),
		low: total.low,
		high: total.high,
		open: total.open,
		known: total.known,
		of: total.of,
		doubtful: doubtfulPart(total),
		rest: null,
		steps: waterfallOf(total, quantity),
		...linesOf(total, (id) => companies.get(id) ?? id, quantity),
		filteredBy: filteredByOf(atlas, view),
		constantDollars: speaksOfMoney(view) ? (atlas.constantDollars ?? null) : null,
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion
	};
}

/**
 * The part of an opened total that stands for projects of these statuses. It is taken from the lines of the one total, so
 * that parts add up to it; a selection by status would count pieces anew.
 */
export function partByStatus(total: Arithmetic, statuses: readonly Status[]): Arithmetic {
	const belongs = ({ status }: ArithmeticLine) => status !== null && statuses.includes(status);
	const counted = total.counted.filter(belongs);
	const others = total.counted.filter((line) => !belongs(line));
	const sum = (lines: readonly ArithmeticLine[], of: (line: ArithmeticLine) => number) =>
		lines.reduce((all, line) => all + of(line), 0);
	const some = counted.length > 0;
	const part = {
		low: some ? sum(counted, ({ low }) => low ?? 0) : null,
		high: some ? sum(counted, ({ high }) => high ?? 0) : null,
		open: counted.some(({ open }) => open),
		counted
	};
	return {
		...total,
		...part,
		mark: some ? total.mark : 'none_found',
		known: counted.length,
		of: counted.length,
		doubtful: sum(counted, ({ doubtful }) => doubtful),
		setAside: [],
		rest: { count: others.length, low: sum(others, ({ low }) => low ?? 0) },
		steps: waterfallOfPart(total.steps, part, others)
	};
}

/** The lines that each make up more than a third of the total. One project alone is no news. */
export function dominantOf({ counted, low }: Arithmetic): readonly ArithmeticLine[] {
	if (low === null || low === 0 || counted.length < 2) return [];
	return counted.filter((line) => (line.low ?? 0) > low / 3);
}

function linesOf(
	total: Tally,
	companyName: (id: string) => string,
	quantity: Quantity
): Pick<Arithmetic, 'counted' | 'setAside'> {
	const named = ({ id, newest }: Project): Named => ({
		projectId: id,
		company: companyName(newest.companyId),
		project: newest.project
	});
	const opened = (project: Project): OpenedProject => {
		const own = quantity.figure(project);
		const from = own?.from ?? otherMoneyOf(project, quantity);
		return {
			...named(project),
			row: project.newest,
			status: project.status,
			own: own && { low: own.low, high: own.high, open: own.open },
			amountFrom: from && from.id !== project.id ? from : null,
			ceilingFrom: quantity.dollars ? otherThan(from, project.ceiling?.from ?? null) : null
		};
	};
	const line = (project: Project) => ({
		...opened(project),
		earlierIds: project.known.slice(0, -1).map(({ id }) => id)
	});
	return {
		counted: total.counted
			.map((entry) => ({
				...line(entry.project),
				low: entry.low,
				high: entry.high,
				open: entry.open,
				doubtful: entry.doubtful,
				reason: null,
				within: null,
				pieces: entry.pieces.map(opened).toSorted(largestFirst),
				raisedByPieces: entry.raisedByPieces
			}))
			.toSorted((a, b) => b.low - a.low),
		setAside: total.setAside
			.map(({ project, reason, within }) => ({
				...line(project),
				low: null,
				high: null,
				open: false,
				doubtful: 0,
				reason,
				within: within && named(within),
				pieces: [],
				raisedByPieces: false
			}))
			.toSorted((a, b) => placeOf(a.reason) - placeOf(b.reason) || largestFirst(a, b))
	};
}

/** For a project whose money is not investment, the newest row that names any: it is the reason. */
function otherMoneyOf(project: Project, { dollars }: Quantity): Announcement | null {
	if (!dollars || !project.onlyOtherMoney) return null;
	return project.known.findLast(({ amount }) => amount !== null) ?? null;
}

function otherThan(one: Announcement | null, other: Announcement | null): Announcement | null {
	return other && other.id !== one?.id ? other : null;
}

function placeOf(reason: SetAsideReason): number {
	return SET_ASIDE_REASONS.indexOf(reason);
}

function largestFirst({ own: a }: OpenedProject, { own: b }: OpenedProject): number {
	return (b?.low ?? -1) - (a?.low ?? -1) || (b?.high ?? -1) - (a?.high ?? -1);
}
