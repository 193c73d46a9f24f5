import type { Atlas } from '../domain/atlas';
import type { Answer, AnswerPart, AnswerRow, Dominant, Mark } from './answer';
import { ask } from './ask';
import { inDollarsOf } from './constant-dollars';
import type { MeasureId } from './measures';
import type { NormalizationId } from './normalizations';
import { remembering } from './remember';
import { DEFAULTS, NO_FILTERS, type ViewState } from './view-state';

/** One of a group's own numbers, with its place among the groups of its kind. */
export interface OwnFigure {
	readonly measure: MeasureId;
	readonly per: NormalizationId;
	readonly value: number | null;
	readonly mark: Mark;
	/** The number or more. */
	readonly open: boolean;
	readonly rank: number | null;
	/** How many groups have a rank: those that have this number. */
	readonly ranked: number;
	/** Projects with a figure, of those that could have one. */
	readonly known: number;
	readonly of: number;
}

/** What is announced in a state or by a company, as the reader's filters leave it. */
export interface OwnFigures extends Pick<
	Answer,
	'request' | 'companyNames' | 'stateNames' | 'constantDollars'
> {
	readonly name: string;
	readonly figures: readonly OwnFigure[];
	readonly floor: number | null;
	/** Parts of the floor, furthest on first; they add up to it. */
	readonly statuses: readonly AnswerPart[];
	/** The part of the floor that rests on rows marked doubtful. */
	readonly doubtful: number;
	/** Projects that each make up more than a third of the floor. */
	readonly dominant: readonly Dominant[];
	/** Its projects that are not in the floor, whatever the reason. */
	readonly setAside: number;
	/** Of a state. */
	readonly population: number | null;
}

type Owner = 'state' | 'company';
type Question = Pick<ViewState, 'measure' | 'per'>;

export const FLOOR = { measure: 'floor', per: 'total' } as const;
export const FLOOR_PER_RESIDENT = { measure: 'floor', per: 'resident' } as const;

const OF_EACH: readonly Question[] = [
	{ measure: 'ceiling', per: 'total' },
	{ measure: 'projects', per: 'total' },
	{ measure: 'jobs', per: 'total' },
	{ measure: 'construction_jobs', per: 'total' },
	{ measure: 'mw', per: 'total' }
];

/** What is asked of every group, in the order in which it is read. Companies have no residents. */
const QUESTIONS: Readonly<Record<Owner, readonly Question[]>> = {
	state: [FLOOR, FLOOR_PER_RESIDENT, ...OF_EACH],
	company: [FLOOR, ...OF_EACH]
};

/** No map is drawn of the answers, so no classes are looked for. */
const ALL: ViewState = { ...DEFAULTS.map, classes: 'quantile' };

const FILTERS = Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[];

const asked = remembering<Atlas, string, readonly Answer[]>(4);

/** One answer for each question, about all states or all companies: the next one asks nothing again. */
export function answersAbout(whole: Atlas, view: ViewState, by: Owner): readonly Answer[] {
	const atlas = inDollarsOf(whole, view);
	const filters = Object.fromEntries(FILTERS.map((name) => [name, view[name]]));
	return asked(atlas, by + JSON.stringify(filters), () =>
		QUESTIONS[by].map((question) => ask(atlas, { ...ALL, ...filters, ...question, by }))
	);
}

/** The answer to one question; null where it was not asked. */
export function answerTo(answers: readonly Answer[], { measure, per }: Question): Answer | null {
	return answers.find(({ request }) => request.measure === measure && request.per === per) ?? null;
}

/** A group's own figures: the numbers that every other page gives, for they are asked the same way. */
export function ownFigures(answers: readonly Answer[], view: ViewState, key: string): OwnFigures {
	const floor = answerTo(answers, FLOOR);
	const row = rowOf(floor, key);
	return {
		request: floor?.request ?? view,
		companyNames: floor?.companyNames ?? {},
		stateNames: floor?.stateNames ?? {},
		constantDollars: floor?.constantDollars ?? null,
		name: row?.name ?? key,
		figures: answers.map((answer) => figureOf(answer, rowOf(answer, key))),
		floor: row?.value ?? null,
		statuses: row?.parts ?? [],
		doubtful: row?.doubtful ?? 0,
		dominant: row?.dominant ?? [],
		setAside: row?.setAside ?? 0,
		population: rowOf(answerTo(answers, FLOOR_PER_RESIDENT), key)?.denominator ?? null
	};
}

/** A group's row of an answer. */
export function rowOf(answer: Answer | null, key: string): AnswerRow | undefined {
	return answer?.rows.find((row) => row.key === key);
}

function figureOf({ request, rows }: Answer, row: AnswerRow | undefined): OwnFigure {
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
