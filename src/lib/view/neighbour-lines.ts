import type { Atlas } from '../domain/atlas';
import { bordersOf, neighboursOf } from '../domain/neighbours';
import { isStateCode, type StateCode } from '../domain/place';
import type { Mark } from './answer';
import { answersAbout, answerTo, FLOOR, FLOOR_PER_RESIDENT, rowOf } from './own-figures';
import { DEFAULTS, MAX_ITEMS, type ViewState } from './view-state';

/** A state beside its neighbours. */
export interface NeighbourLine {
	readonly code: StateCode;
	readonly name: string;
	readonly floor: number | null;
	readonly mark: Mark;
	readonly perResident: number | null;
	readonly rank: number | null;
}

export interface NeighbourLines {
	/** False where no state borders on it: then these are the others of its Census division. */
	readonly borders: boolean;
	/** The state itself and its neighbours, the largest floor first. */
	readonly lines: readonly NeighbourLine[];
	/** The same states side by side: the state first, and as many neighbours as there is room for. */
	readonly compare: ViewState;
}

export function neighbourLines(atlas: Atlas, code: StateCode): NeighbourLines {
	const neighbours = neighboursOf(code);
	const answers = answersAbout(atlas, DEFAULTS.compare, 'state');
	const perResident = answerTo(answers, FLOOR_PER_RESIDENT);
	const lines = (answerTo(answers, FLOOR)?.rows ?? []).flatMap((row) => {
		const { key, name, value, mark, rank } = row;
		if (!isStateCode(key) || (key !== code && !neighbours.includes(key))) return [];
		const perHead = rowOf(perResident, key)?.value ?? null;
		return [{ code: key, name, floor: value, mark, perResident: perHead, rank }];
	});
	const others = lines.flatMap((line) => (line.code === code ? [] : [line.code]));
	return {
		borders: bordersOf(code).length > 0,
		lines,
		compare: { ...DEFAULTS.compare, items: [code, ...others].slice(0, MAX_ITEMS) }
	};
}
