import { guessColumn, saidOf, type Beside, type ReadAs, type Said } from './column-guess';
import { namingOf, type PlaceKind } from './column-name';
import { mostlyCodes } from './county-codes';
import type { PlaceReader } from './place-text';

/** The first rows of a file, by columns. */
export interface FirstCells {
	readonly names: readonly string[];
	readonly cells: readonly (readonly string[])[];
}

/** How well a column stands for the places of its kind: `SAID` by the reader, by its name, or by nothing but its cells. */
const SAID = 0;
export const ALONE = 1;
const WITHIN = 2;
const BY_CELLS = 3;

export function standingOf(kind: PlaceKind, name: string, said: Said): number {
	if (saidOf(name, said).kind === kind) return SAID;
	const naming = namingOf(kind, name);
	return naming === null ? BY_CELLS : naming === 'alone' ? ALONE : WITHIN;
}

/** What each column of a file holds, beside the others. Only one that is called so is a place beside another that places the rows. */
export function guessColumns(
	{ names, cells }: FirstCells,
	places: PlaceReader,
	said: Said
): readonly ReadAs[] {
	const guess = (by: Beside) =>
		names.map((name, index) => guessColumn(name, cells[index] ?? [], places, said, by));
	const has = (columns: readonly ReadAs[], kind: ReadAs['kind']) =>
		columns.some((column) => column.kind === kind);
	const isPair = (columns: readonly ReadAs[]) =>
		has(columns, 'latitude') === has(columns, 'longitude');
	const strict = guess({ names });
	const isLast = !has(strict, 'state') && !has(strict, 'county');
	const asNamed = isLast ? guess({ names, isLast }) : strict;
	// What is called x and has no y that holds degrees is any number.
	const guessed = isPair(asNamed) ? asNamed : guess({ isLast });
	const others = othersOf(guessed, { names, cells }, places, said);
	return guessed.map((column, index) =>
		others.has(index)
			? guessColumn(names[index] ?? '', cells[index] ?? [], places, said, { names, isPlaced: true })
			: column
	);
}

/** Columns that look like places, in a file whose rows another column places. */
function othersOf(
	columns: readonly ReadAs[],
	{ names, cells }: FirstCells,
	places: PlaceReader,
	said: Said
): ReadonlySet<number> {
	const isPoints = ['latitude', 'longitude'].every((kind) =>
		columns.some((column) => column.kind === kind)
	);
	const standing = (kind: PlaceKind) =>
		columns.flatMap((column, index) =>
			column.kind === kind ? [{ index, at: standingOf(kind, names[index] ?? '', said) }] : []
		);
	const states = standing('state');
	const counties = standing('county');
	const isNamed = states.some(({ at }) => at <= ALONE);
	const lesser = outdone(counties, isPoints, isPoints || isNamed);
	const isByCode = counties.some(
		({ index }) => !lesser.includes(index) && mostlyCodes(cells[index] ?? [], places)
	);
	const isPlaced = isPoints || isByCode;
	return new Set([...lesser, ...outdone(states, isPlaced, isPlaced)]);
}

/** Those outdone by a better one, or by columns of another kind: what is called a state in passing may be that of the headquarters. */
function outdone(
	columns: readonly { readonly index: number; readonly at: number }[],
	isPlaced: boolean,
	isNamed: boolean
): number[] {
	const best = Math.min(...columns.map(({ at }) => at));
	const first = columns.findIndex(({ at }) => at === BY_CELLS);
	return columns.flatMap(({ index, at }, position) => {
		const isBeaten = at > Math.max(best, ALONE);
		const isSecond = at === BY_CELLS && (position !== first || isNamed);
		return isBeaten || isSecond || (at === WITHIN && isPlaced) ? [index] : [];
	});
}
