import type { Announcement, Status } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Quantity } from '../domain/quantity';
import { doubtfulPart, tally, type SetAsideReason, type Tally } from '../domain/tally';
import type { Mark } from './answer';
import { groupKeyOf, groupsBy } from './group';
import { markOf } from './mark';
import { measureOf, type MeasureId } from './measures';
import { selectionOf, tallyOptionsOf } from './selection';
import type { ViewState } from './view-state';
import type { Project } from '../domain/project';

/** One line of an opened total: what a project contributes or why it does not. */
export interface ArithmeticLine {
	readonly projectId: string;
	readonly company: string;
	/** The row the project's place, status and sources are read from. */
	readonly row: Announcement;
	readonly status: Project['status'];
	/** The row its amount rests on, where that is another one. */
	readonly amountFrom: Announcement | null;
	/** The row its ceiling rests on, where that is not the floor's: a later “up to” caps an earlier figure. */
	readonly ceilingFrom: Announcement | null;
	/** Null where it was set aside. */
	readonly low: number | null;
	readonly high: number | null;
	readonly open: boolean;
	/** The part of `low` that rests on rows marked doubtful. */
	readonly doubtful: number;
	readonly reason: SetAsideReason | null;
	/** For a piece: the plan that holds its money. */
	readonly withinId: string | null;
	readonly pieceIds: readonly string[];
	readonly raisedByPieces: boolean;
	readonly earlierIds: readonly string[];
}

/** A total opened: its lines add up to it, and what was set aside stands below with its reason. */
export interface Arithmetic {
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
	readonly setAside: readonly ArithmeticLine[];
	/** For a part of a total: what is counted beside it. */
	readonly rest: { readonly count: number; readonly low: number } | null;
}

/** Opens the total of one group of a view, or of the whole selection where `key` is null. */
export function openTotal(atlas: Atlas, view: ViewState, key: string | null): Arithmetic | null {
	const { quantity } = measureOf(view.measure);
	const group = key === null ? null : groupsBy(atlas, view.by).find((one) => one.key === key);
	if (!quantity || group === undefined) return null;
	const selection = selectionOf(atlas, view).filter(
		(project) => key === null || groupKeyOf(project, view.by) === key
	);
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
	const total = tally(selection, quantity, tallyOptionsOf(view));
	const names = new Map(atlas.companies.map(({ id, name: company }) => [id, company]));
	return {
		name,
		measure: view.measure,
		mark: markOf(total, selection),
		low: total.low,
		high: total.high,
		open: total.open,
		known: total.known,
		of: total.of,
		doubtful: doubtfulPart(total),
		rest: null,
		...linesOf(total, (id) => names.get(id) ?? id, quantity)
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
	return {
		...total,
		mark: some ? total.mark : 'none_found',
		low: some ? sum(counted, ({ low }) => low ?? 0) : null,
		high: some ? sum(counted, ({ high }) => high ?? 0) : null,
		open: counted.some(({ open }) => open),
		known: counted.length,
		of: counted.length,
		doubtful: sum(counted, ({ doubtful }) => doubtful),
		counted,
		setAside: [],
		rest: { count: others.length, low: sum(others, ({ low }) => low ?? 0) }
	};
}

function linesOf(
	total: Tally,
	companyName: (id: string) => string,
	{ dollars, figure }: Quantity
): Pick<Arithmetic, 'counted' | 'setAside'> {
	const base = (project: Project) => {
		const from = figure(project)?.from ?? null;
		return {
			projectId: project.id,
			company: companyName(project.newest.companyId),
			row: project.newest,
			status: project.status,
			amountFrom: from && from.id !== project.id ? from : null,
			ceilingFrom: dollars ? otherThan(from, project.ceiling?.from ?? null) : null,
			earlierIds: project.known.slice(0, -1).map(({ id }) => id)
		};
	};
	return {
		counted: total.counted
			.map((entry) => ({
				...base(entry.project),
				low: entry.low,
				high: entry.high,
				open: entry.open,
				doubtful: entry.doubtful,
				reason: null,
				withinId: null,
				pieceIds: entry.pieces.map(({ id }) => id),
				raisedByPieces: entry.raisedByPieces
			}))
			.toSorted((a, b) => b.low - a.low),
		setAside: total.setAside.map(({ project, reason, within }) => ({
			...base(project),
			low: null,
			high: null,
			open: false,
			doubtful: 0,
			reason,
			withinId: within?.id ?? null,
			pieceIds: [],
			raisedByPieces: false
		}))
	};
}

function otherThan(one: Announcement | null, other: Announcement | null): Announcement | null {
	return other && other.id !== one?.id ? other : null;
}
