import type { Atlas } from '../domain/atlas';
import type { StateCode } from '../domain/place';
import type { Answer, AnswerPart, Dominant, Mark } from './answer';
import { ask } from './ask';
import type { MeasureId } from './measures';
import type { NormalizationId } from './normalizations';
import { remembering } from './remember';
import { DEFAULTS, NO_FILTERS, type ViewState } from './view-state';

/** One of a state's own numbers, with its place among the states. */
export interface StateFigure {
	readonly measure: MeasureId;
	readonly per: NormalizationId;
	readonly value: number | null;
	readonly mark: Mark;
	/** The number or more. */
	readonly open: boolean;
	readonly rank: number | null;
	/** How many states have a rank: those that have this number. */
	readonly ranked: number;
	/** Projects with a figure, of those that could have one. */
	readonly known: number;
	readonly of: number;
}

/** What is announced in one state, as the reader's filters leave it. */
export interface StateFigures extends Pick<Answer, 'request' | 'companyNames' | 'stateNames'> {
	readonly code: StateCode;
	readonly name: string;
	readonly figures: readonly StateFigure[];
	readonly floor: number | null;
	/** Parts of the floor, furthest on first; they add up to it. */
	readonly statuses: readonly AnswerPart[];
	/** The part of the floor that rests on rows marked doubtful. */
	readonly doubtful: number;
	/** Projects that each make up more than a third of the floor. */
	readonly dominant: readonly Dominant[];
	/** Projects of the state that are not in its floor, whatever the reason. */
	readonly setAside: number;
	readonly population: number | null;
}

type Question = Pick<ViewState, 'measure' | 'per'>;

const FLOOR = { measure: 'floor', per: 'total' } as const;
const FLOOR_PER_RESIDENT = { measure: 'floor', per: 'resident' } as const;

/** What is asked of every state, in the order in which it is read. */
const QUESTIONS: readonly Question[] = [
	FLOOR,
	FLOOR_PER_RESIDENT,
	{ measure: 'ceiling', per: 'total' },
	{ measure: 'projects', per: 'total' },
	{ measure: 'jobs', per: 'total' },
	{ measure: 'construction_jobs', per: 'total' },
	{ measure: 'mw', per: 'total' }
];

/** No map is drawn of the answers, so no classes are looked for. */
const ALL_STATES: ViewState = { ...DEFAULTS.map, classes: 'quantile' };

const FILTERS = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];

const asked = remembering<Atlas, string, readonly Answer[]>(2);

/** A state's own figures under a view's filters: the numbers that every other page gives, for they are asked the same way. */
export function stateFigures(atlas: Atlas, view: ViewState, code: StateCode): StateFigures {
	const answers = answersOf(atlas, view);
	const rowOf = (answer: Answer | undefined) => answer?.rows.find(({ key }) => key === code);
	const answerTo = ({ measure, per }: Question) =>
		answers.find(({ request }) => request.measure === measure && request.per === per);
	const floor = answerTo(FLOOR);
	const row = rowOf(floor);
	return {
		request: floor?.request ?? view,
		companyNames: floor?.companyNames ?? {},
		stateNames: floor?.stateNames ?? {},
		code,
		name: row?.name ?? code,
		figures: answers.map((answer) => figureOf(answer, rowOf(answer))),
		floor: row?.value ?? null,
		statuses: row?.parts ?? [],
		doubtful: row?.doubtful ?? 0,
		dominant: row?.dominant ?? [],
		setAside: row?.setAside ?? 0,
		population: rowOf(answerTo(FLOOR_PER_RESIDENT))?.denominator ?? null
	};
}

/** One answer for each question, about all states: opening the next state asks nothing again. */
function answersOf(atlas: Atlas, view: ViewState): readonly Answer[] {
	const filters = Object.fromEntries(FILTERS.map((name) => [name, view[name]]));
	return asked(atlas, JSON.stringify(filters), () =>
		QUESTIONS.map((question) => ask(atlas, { ...ALL_STATES, ...filters, ...question }))
	);
}

function figureOf({ request, rows }: Answer, row: Answer['rows'][number] | undefined): StateFigure {
	return {
		measure: request.measure,
		per: request.per,
		value: row?.value ?? null,
		mark: row?.mark ?? 'none_found',
		open: row?.open ?? false,
		rank: row?.rank ?? null,
		ranked: rows.filter(({ rank }) => rank !== null).length,
		known: row?.known ?? 0,
		of: row?.of ?? 0
	};
}
