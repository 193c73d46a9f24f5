import type { OwnKind } from '../../domain/own-table';
import { mostOf, saidOf, type ReadAs, type Said } from './column-guess';
import type { PlaceKind } from './column-name';
import { trimmed, unknown } from './conversion';
import { mostlyCodes } from './county-codes';
import { ALONE, standingOf, type FirstCells } from './file-columns';
import { isNoChance, isNumber, namesCounty, showsState } from './place-shown';
import type { PlaceReader } from './place-text';
import type { ColumnReport, OwnReport } from './report';

type Seems = NonNullable<ColumnReport['seems']>;

/** So many of the known cells, that the reader is told. */
const MANY = 0.5;
const PLACES: readonly PlaceKind[] = ['state', 'county'];

/** Columns that hold places as another does by which the rows are placed: the one the reader named, or that has codes or a clearer name. */
export function besideOf(
	columns: readonly ReadAs[],
	{ names, cells }: FirstCells,
	places: PlaceReader,
	said: Said
): boolean[] {
	const placing = PLACES.map((kind) => {
		const rank = (index: number) => {
			const byName = kind === 'county' && !mostlyCodes(cells[index] ?? [], places);
			return standingOf(kind, names[index] ?? '', said) + (byName ? 10 : 0);
		};
		const own = columns.flatMap((column, index) => (column.kind === kind ? [index] : []));
		return own.length < 2 ? own[0] : own.toSorted((a, b) => rank(a) - rank(b))[0];
	});
	return columns.map(({ kind }, index) => {
		const at = PLACES.findIndex((one) => one === kind);
		return at >= 0 && placing[at] !== index;
	});
}

/** What the first cells of a column of words look like all the same; null where the reader said that they are words. */
export function seemsOf(
	name: string,
	{ kind }: ReadAs,
	cells: readonly string[],
	places: PlaceReader,
	said: Said
): Seems | null {
	if (kind !== 'text' || saidOf(name, said).kind !== undefined) return null;
	const known = cells.filter((cell) => unknown(trimmed(cell)) === null);
	const many = mostOf(known);
	const looks: readonly (readonly [Seems['kind'], (cell: string) => boolean])[] = [
		['number', isNumber],
		['state', (cell) => showsState(cell, places)],
		['county', (cell) => namesCounty(cell, places) && !isNumber(cell)]
	];
	for (const [one, is] of looks)
		if (many(is, MANY) && (one !== 'state' || isNoChance(known, places)))
			return { kind: one, cells: known.filter(is).length, of: known.length };
	return null;
}

/** By which column the rows belong where they do, and the others that could say it as well, of which only the reader knows the right one. */
export function placedBy(
	kind: OwnKind,
	columns: readonly (ReadAs & {
		readonly name: string;
		readonly isBeside?: boolean;
		readonly seems?: Seems | null;
	})[],
	said: Said
): NonNullable<OwnReport['placedBy']> | null {
	const place = PLACES.find((one) => kind === (one === 'state' ? 'states' : 'counties'));
	const by = columns.find((column) => column.kind === place && !column.isBeside);
	if (!place || !by) return null;
	const at = standingOf(place, by.name, said);
	const others = columns.filter(
		(one) =>
			one !== by &&
			(one.kind === place || one.seems?.kind === place) &&
			standingOf(place, one.name, said) === at
	);
	return {
		kind: place,
		column: by.name,
		others: at <= ALONE ? [] : others.map(({ name }) => name)
	};
}
