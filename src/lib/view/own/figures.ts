import type { Atlas } from '../../domain/atlas';
import type { OwnMeasure } from '../../domain/own-measure';
import type { OwnTable } from '../../domain/own-table';
import type { OwnShown } from '../answer';
import type { Group } from '../group';
import { isCounters, measureOf } from '../measures';
import type { ViewState } from '../view-state';
import { showsOwn } from './answerable';
import { ROWS } from './infer';
import { levelOf, placesOf } from './groups';
import { rowsIn, valuesOf, valueOfAll, type OwnValue } from './values';

type Asked = Pick<ViewState, 'by' | 'where'>;

/** What a measure of a reader's table comes to in each group, by key; empty where there is no table. */
export function ownFigures(
	{ own }: Pick<Atlas, 'own'>,
	{ by, where }: Asked,
	measure: OwnMeasure,
	groups: readonly (Pick<Group, 'key'> & Partial<Pick<Group, 'states'>>)[]
): ReadonlyMap<string, OwnValue> {
	if (!own?.table) return new Map();
	const places = new Map(groups.map((group) => [group.key, placesOf(group, by)]));
	return valuesOf(own.table, measure, where, levelOf(by), places);
}

/** The same of all of the table's places. */
export function ownTotal(
	{ own }: Pick<Atlas, 'own'>,
	{ by, where }: Asked,
	measure: OwnMeasure
): number | null {
	return own?.table ? valueOfAll(own.table, measure, where, levelOf(by)).value : null;
}

function withoutPlace(table: OwnTable, { by, where }: Asked): number {
	const level = levelOf(by);
	const keys = table.places[level]?.keys ?? [];
	const placed = valuesOf(table, ROWS, where, level, new Map([['all', keys]])).get('all')?.of ?? 0;
	return rowsIn(table, where) - placed;
}

/** What an answer says of the reader's file; null where it shows none of its numbers. */
export function ownShown({ own }: Pick<Atlas, 'own'>, view: ViewState): OwnShown | null {
	if (!own) return null;
	const replacesOurs = own.table === null;
	// Counts of data centers are their counters', whoever's announcements stand beside them.
	const isShown = replacesOurs ? !isCounters(measureOf(view.measure)) : showsOwn(view);
	if (!isShown) return null;
	const { name, fingerprint, rows, setAside, table } = own;
	const filters = view.where.flatMap(({ column, labels }) => {
		const found = table?.columns[column];
		return found && found.kind !== 'number' && found.kind !== 'text'
			? [{ column: found.name, labels }]
			: [];
	});
	const placeless = table ? withoutPlace(table, view) : 0;
	return { name, fingerprint, replacesOurs, rows, setAside, placeless, filters, unnamed: false };
}
