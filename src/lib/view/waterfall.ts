import type { Figure } from '../domain/project';
import type { Quantity } from '../domain/quantity';
import { SET_ASIDE_REASONS, type Counted, type SetAsideReason, type Tally } from '../domain/tally';

/**
 * In the order they are taken: what is announced, less what is set aside, plus what pieces add, is the floor. A part of a
 * total goes on from the `whole` and takes away the `rest`. The ceiling stands above the floor.
 */
export type StepId =
	'announced' | SetAsideReason | 'raised' | 'whole' | 'rest' | 'floor' | 'ceiling';

/** One step on the way from what was announced to what is counted. */
export interface Step {
	readonly id: StepId;
	/** Projects it stands for. */
	readonly count: number;
	/** Those of them without a figure of their own: they are counted here and add no money. */
	readonly unknown: number;
	/** What it adds to the floor, below 0 where it takes away; for a sum, the sum. Null where nothing is known, never 0. */
	readonly low: number | null;
	/** The same for the ceiling. */
	readonly high: number | null;
	/** No upper limit was named for some of it. */
	readonly open: boolean;
	/** Where it begins and ends on the way. */
	readonly start: number;
	readonly end: number;
}

/** Figures added up, before it is known where on the way they stand. */
type Amount = Pick<Step, 'id' | 'count' | 'unknown' | 'low' | 'high' | 'open'>;

/** What is counted of a total, all of it or a part. */
export interface CountedFigure {
	readonly low: number | null;
	readonly high: number | null;
	readonly open: boolean;
}

const SUMS: readonly StepId[] = ['announced', 'whole', 'floor'];

/** True for a step that says what has come about so far; the others change it. */
export function isSum({ id }: Pick<Step, 'id'>): boolean {
	return SUMS.includes(id);
}

/** The way from the figures of all projects, each by itself, to a total. The steps add up to it exactly. */
export function waterfallOf(total: Tally, quantity: Quantity): Step[] {
	const { counted, setAside } = total;
	const own = [...counted, ...setAside].map(({ project }) => quantity.figure(project));
	const aside = SET_ASIDE_REASONS.map((reason) =>
		lessOf(
			reason,
			setAside
				.filter((entry) => entry.reason === reason)
				.map(({ project }) => quantity.figure(project))
		)
	);
	const changes = [...aside, raisedOf(counted, quantity)].filter(({ count }) => count > 0);
	return inARow([sumOf('announced', own), ...changes, ...endOf(total, counted)]);
}

/** The same way gone on to a part of the total: what is counted beside it is taken away. */
export function waterfallOfPart(
	whole: readonly Step[],
	part: CountedFigure & { readonly counted: readonly CountedFigure[] },
	rest: readonly CountedFigure[]
): Step[] {
	const before = whole
		.filter(({ id }) => id !== 'ceiling')
		.map((step) => (step.id === 'floor' ? { ...step, id: 'whole' as const } : step));
	const ceiling = whole.find(({ id }) => id === 'ceiling');
	const known = rest.flatMap(({ low, high, open }) =>
		low === null || high === null ? [] : { low, high, open }
	);
	return inARow([
		...before.map((step) =>
			step.id === 'whole' && ceiling ? { ...step, high: ceiling.high, open: ceiling.open } : step
		),
		...(known.length > 0 ? [lessOf('rest', known)] : []),
		...endOf(part, part.counted)
	]);
}

/** How far the picture reaches. */
export function reachOf(steps: readonly Step[]): number {
	return Math.max(0, ...steps.flatMap(({ start, end }) => [start, end]));
}

/** Decimals that none of the values loses anything by, six at most. */
export function decimalsOf(values: readonly (number | null)[]): number {
	const known = values.filter((value) => value !== null);
	for (let decimals = 0; decimals < 6; decimals += 1)
		if (known.every((value) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9))
			return decimals;
	return 6;
}

type OwnFigure = Pick<Figure, 'low' | 'high' | 'open'> | null;

function sumOf(id: StepId, figures: readonly OwnFigure[]): Amount {
	const known = figures.filter((figure) => figure !== null);
	const some = known.length > 0;
	return {
		id,
		count: figures.length,
		unknown: figures.length - known.length,
		low: some ? known.reduce((sum, { low }) => sum + low, 0) : null,
		high: some ? known.reduce((sum, { high }) => sum + high, 0) : null,
		open: known.some(({ open }) => open)
	};
}

function lessOf(id: StepId, figures: readonly OwnFigure[]): Amount {
	const sum = sumOf(id, figures);
	// Not a minus sign, which would make -0 of what is not firm.
	return { ...sum, low: sum.low && 0 - sum.low, high: sum.high && 0 - sum.high };
}

/** What pieces add to their plans. It can be the ceiling only. */
function raisedOf(counted: readonly Counted[], { figure }: Quantity): Amount {
	return sumOf(
		'raised',
		counted.flatMap(({ project, low, high, open }) => {
			const own = figure(project);
			const more = { low: low - (own?.low ?? 0), high: high - (own?.high ?? 0) };
			return more.low > 0 || more.high > 0 ? { ...more, open: open && own?.open !== true } : [];
		})
	);
}

function endOf(total: CountedFigure, counted: readonly CountedFigure[]): Amount[] {
	const uncertain = counted.filter(({ low, high, open }) => open || high !== low).length;
	const { low, high, open } = total;
	return [
		{ id: 'floor', count: counted.length, unknown: 0, low, high: null, open: false },
		...(low === null
			? []
			: [{ id: 'ceiling' as const, count: uncertain, unknown: 0, low: null, high, open }])
	];
}

/** Each step begins where the one before ended; a sum begins at 0, and the ceiling stands on the floor. */
function inARow(amounts: readonly Amount[]): Step[] {
	let at = 0;
	return amounts.map((amount) => {
		const start = isSum(amount) ? 0 : at;
		at = amount.id === 'ceiling' ? (amount.high ?? at) : start + (amount.low ?? 0);
		return { ...amount, start, end: at };
	});
}
