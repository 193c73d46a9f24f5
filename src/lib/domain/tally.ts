import type { Figure, Project } from './project';
import type { Quantity } from './quantity';

export const SET_ASIDE_REASONS = [
	'after_as_of',
	'cancelled',
	'national_plan',
	'not_investment',
	'part_of',
	'no_amount'
] as const;
/** Why a project of the selection is not in its total; the first that applies. */
export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** A project in the total, with what it contributes. */
export interface Counted {
	readonly project: Project;
	readonly low: number;
	readonly high: number;
	readonly open: boolean;
	/** The part of `low` that rests on rows marked doubtful. */
	readonly doubtful: number;
	/** The pieces directly under it that are in the selection. */
	readonly pieces: readonly Project[];
	/** True where the pieces add up to more than the plan itself says. */
	readonly raisedByPieces: boolean;
}

export interface SetAside {
	readonly project: Project;
	readonly reason: SetAsideReason;
	/** For `part_of`: the plan that holds its money. */
	readonly within: Project | null;
}

/** One selection's total with its whole arithmetic: counted and set aside together are the selection. */
export interface Tally {
	/** Null where nothing was counted, never 0. */
	readonly low: number | null;
	readonly high: number | null;
	readonly open: boolean;
	readonly counted: readonly Counted[];
	readonly setAside: readonly SetAside[];
	/** Projects counted. */
	readonly known: number;
	/** Projects counted and those without a figure. */
	readonly of: number;
	/** The selection is country-wide plans and nothing else, compared within itself. */
	readonly nationalOnly: boolean;
}

export interface TallyOptions {
	/** The reader asks for cancelled projects too. */
	readonly withCancelled?: boolean;
	/** Whether country-wide plans count: only where there is nothing else, which the selection itself says unless it is a part. */
	readonly nationalOnly?: boolean;
}

/**
 * Adds up a selection of projects so that no dollar is in it twice. No sum depends on the order of the projects; what is
 * counted and set aside is told in that order.
 */
export function tally(
	selection: readonly Project[],
	quantity: Quantity,
	{ withCancelled = false, nationalOnly = isNationalOnly(selection) }: TallyOptions = {}
): Tally {
	const inPlay = (project: Project) =>
		earlyReason(project, quantity, withCancelled, nationalOnly) === null;
	const linked = selection.filter((project) => project.parents.length > 0 && inPlay(project));
	const eligible = eligiblePlans(selection, linked, inPlay);
	const pieces = piecesByPlan(linked, eligible, quantity);

	const counted: Counted[] = [];
	const setAside: SetAside[] = [];
	for (const project of selection) {
		const reason = earlyReason(project, quantity, withCancelled, nationalOnly);
		const plan = reason === null ? figuredPlan(project, eligible, quantity) : null;
		const own = reason === null && !plan ? quantity.figure(project) : null;
		if (reason !== null) setAside.push({ project, reason, within: null });
		else if (plan) setAside.push({ project, reason: 'part_of', within: plan });
		else if (!own) setAside.push({ project, reason: 'no_amount', within: null });
		else counted.push(worth(project, own, quantity, pieces));
	}
	return {
		low: sum(counted, ({ low }) => low),
		high: sum(counted, ({ high }) => high),
		open: counted.some(({ open }) => open),
		counted,
		setAside,
		known: counted.length,
		of: counted.length + setAside.filter(({ reason }) => reason === 'no_amount').length,
		nationalOnly
	};
}

/** What of a total's low end rests on rows marked doubtful. */
export function doubtfulPart({ counted }: Tally): number {
	return counted.reduce((total, { doubtful }) => total + doubtful, 0);
}

/** The projects that each make up more than a third of the total. */
export function dominant({ counted, low }: Tally): readonly Counted[] {
	return low === null || low === 0 ? [] : counted.filter((entry) => entry.low > low / 3);
}

/** Only what is known counts as company: a site announced after the reader's day changes nothing as of it. */
function isNationalOnly(selection: readonly Project[]): boolean {
	let national = false;
	for (const { known, national: isNational } of selection) {
		if (known.length === 0) continue;
		if (!isNational) return false;
		national = true;
	}
	return national;
}

const NO_PLANS: ReadonlySet<Project> = new Set();

/** The plans in play that one of these is a piece of, at any height: the only projects that links are followed to. */
function eligiblePlans(
	selection: readonly Project[],
	linked: readonly Project[],
	inPlay: (project: Project) => boolean
): ReadonlySet<Project> {
	if (linked.length === 0) return NO_PLANS;
	const above = new Set<Project>();
	const climb = ({ parents }: Project) => {
		for (const parent of parents) {
			if (above.has(parent)) continue;
			above.add(parent);
			climb(parent);
		}
	};
	linked.forEach(climb);
	return new Set(selection.filter((project) => above.has(project) && inPlay(project)));
}

/** Reasons one to four: those that need only the project itself. */
function earlyReason(
	project: Project,
	quantity: Quantity,
	withCancelled: boolean,
	nationalOnly: boolean
): SetAsideReason | null {
	// A recorded status says that something is known; most have one, and it is at hand.
	if (project.status === null && project.known.length === 0) return 'after_as_of';
	if (project.status === 'cancelled' && !withCancelled) return 'cancelled';
	if (project.national && !nationalOnly) return 'national_plan';
	if (quantity.dollars && project.onlyOtherMoney) return 'not_investment';
	return null;
}

/** Each eligible plan with the pieces whose worth belongs to it. */
function piecesByPlan(
	linked: readonly Project[],
	eligible: ReadonlySet<Project>,
	quantity: Quantity
): ReadonlyMap<Project, readonly Project[]> {
	const pieces = new Map<Project, Project[]>();
	for (const project of linked) {
		const plan = worthsPlan(project, eligible, quantity);
		if (!plan) continue;
		const others = pieces.get(plan);
		if (others) others.push(project);
		else pieces.set(plan, [project]);
	}
	return pieces;
}

/**
 * The one plan whose worth this project's belongs to, so that it is never added twice. A plan that is not in play is
 * looked through to those above it; of several, the newest link that leads to a figure is followed.
 */
function worthsPlan(
	project: Project,
	eligible: ReadonlySet<Project>,
	quantity: Quantity
): Project | null {
	const plans = nearestPlans(project, eligible);
	const leadsToFigure = (plan: Project) =>
		quantity.figure(plan) !== null || figuredPlan(plan, eligible, quantity) !== null;
	return plans.find(leadsToFigure) ?? plans[0] ?? null;
}

function nearestPlans(project: Project, eligible: ReadonlySet<Project>): Project[] {
	return project.parents.flatMap((parent) =>
		eligible.has(parent) ? [parent] : nearestPlans(parent, eligible)
	);
}

/** The nearest eligible plan above that has a figure, over every known link. */
function figuredPlan(
	project: Project,
	eligible: ReadonlySet<Project>,
	quantity: Quantity
): Project | null {
	for (const parent of project.parents) {
		if (eligible.has(parent) && quantity.figure(parent)) return parent;
		const above = figuredPlan(parent, eligible, quantity);
		if (above) return above;
	}
	return null;
}

const NONE: readonly Project[] = [];

/** The larger of what a plan says and what its pieces add up to, each worked out the same way. */
function worth(
	project: Project,
	own: Figure | null,
	quantity: Quantity,
	piecesOf: ReadonlyMap<Project, readonly Project[]>
): Counted {
	const pieces = piecesOf.get(project) ?? NONE;
	const parts = pieces.map((piece) => worth(piece, quantity.figure(piece), quantity, piecesOf));
	const low = own?.low ?? 0;
	const piecesLow = sum(parts, (part) => part.low) ?? 0;
	const raisedByPieces = piecesLow > low;
	const ownDoubtful = own?.doubtful ? low : 0;
	return {
		project,
		low: Math.max(low, piecesLow),
		high: Math.max(own?.high ?? 0, sum(parts, (part) => part.high) ?? 0),
		open: (own?.open ?? false) || parts.some((part) => part.open),
		doubtful: raisedByPieces ? (sum(parts, (part) => part.doubtful) ?? 0) : ownDoubtful,
		pieces,
		raisedByPieces
	};
}

function sum<T>(items: readonly T[], value: (item: T) => number): number | null {
	return items.length === 0 ? null : items.reduce((total, item) => total + value(item), 0);
}
