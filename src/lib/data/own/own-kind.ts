import type { OwnKind } from '../../domain/own-table';
import type { ColumnKind } from './column-guess';

interface Column {
	readonly kind: ColumnKind;
	/** Another column of its kind places the rows. */
	readonly isBeside?: boolean;
}

/** Coordinates say more than a county, a county more than a state, a state more than a company. */
const ORDER: readonly OwnKind[] = ['points', 'counties', 'states', 'companies'];

/** In each, the columns that a row needs; the first of these that a file has are its own. */
const NEEDED: Readonly<Record<OwnKind, readonly (readonly ColumnKind[])[]>> = {
	points: [['latitude', 'longitude']],
	counties: [['county']],
	states: [['state'], ['county'], ['announcement']],
	companies: [['company'], ['announcement']]
};

/**
 * What the rows are about: as the reader said where the columns allow it, else the kind that says most of those whose columns are filled
 * in most rows, else that says most. Null where no column names a place or a company.
 */
export function kindOf(
	columns: readonly Column[],
	said: OwnKind | undefined,
	isFilled: (column: number) => boolean,
	hasStates: boolean
): OwnKind | null {
	const possible = ORDER.filter((kind) => {
		const needed = neededOf(kind, columns);
		const byAnnouncement = needed?.some((index) => columns[index]?.kind === 'announcement');
		return needed !== null && (kind !== 'states' || !byAnnouncement || hasStates);
	});
	if (said !== undefined && possible.includes(said)) return said;
	const filled = possible.find((kind) => (neededOf(kind, columns) ?? []).every(isFilled));
	return filled ?? possible[0] ?? null;
}

/** The columns that no row may leave empty; null where the file lacks them. */
export function neededOf(kind: OwnKind, columns: readonly Column[]): readonly number[] | null {
	for (const kinds of NEEDED[kind]) {
		const found = kinds.map((one) =>
			columns.findIndex((column) => column.kind === one && !column.isBeside)
		);
		if (found.every((index) => index >= 0)) return found;
	}
	return null;
}
