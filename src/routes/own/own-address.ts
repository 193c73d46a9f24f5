import type { Locale } from '$lib/domain/locale';
import { FINGERPRINT_SHOWN } from '$lib/domain/own-table';
import { inferWhere, ROWS } from '$lib/view/own/infer';
import { ownMeasureId } from '$lib/view/own/measure-id';
import { valuesOf } from '$lib/view/own/values';
import { writeView } from '$lib/view/url';
import { DEFAULTS, MAX_ITEMS, MIN_ITEMS, type ViewState } from '$lib/view/view-state';
import { pathOf } from '../addresses';
import type { OwnFile } from './own-file';

type Opened = Pick<OwnFile, 'fingerprint' | 'table' | 'measures' | 'said'>;

/** More groups than this do not stand side by side at first: the largest do. */
const MOST_AT_FIRST = 60;

/** Where a reader's file is first seen on a page: its first measure, by the smallest places it has; announcements as ours are. */
export function ownAddress(locale: Locale, page: 'compare' | 'map', file: Opened): string {
	const view = { ...DEFAULTS[page], ...firstView(file), ...(page === 'map' && onMap(file)) };
	return pathOf(page, locale) + writeView(view, DEFAULTS[page]);
}

/** The map draws states, counties and points: a file of nothing but companies has no place on it. */
export function isMappable({ table }: Pick<OwnFile, 'table'>): boolean {
	if (table === null || table.points !== null) return true;
	return table.places.state !== null || table.places.county !== null;
}

function onMap({ table }: Opened): Partial<ViewState> {
	if (!table?.points) return { items: [] };
	// Points over circles would hide each other: how many there are is shaded beneath them.
	return { items: [], by: 'state', sites: ['own'], measure: ownMeasureId(ROWS) };
}

/** All of a few, the largest of very many, else every group there is. */
function besideAtFirst(keys: readonly string[], largest: readonly string[]): readonly string[] {
	const few = keys.length >= MIN_ITEMS && keys.length <= MAX_ITEMS;
	return few || keys.length > MOST_AT_FIRST ? largest : [];
}

function firstView({ fingerprint, table, measures, said }: Opened): Partial<ViewState> {
	const own = fingerprint.slice(0, FINGERPRINT_SHOWN);
	const reading = Object.keys(said).length === 0 ? null : JSON.stringify(said);
	const [measure] = measures;
	if (!table) return { own, reading, measure: 'floor' };
	if (!measure) return { own, reading };
	// A county for each point is finer than anyone looks at first.
	const county = table.places.county !== null && table.points === null;
	const by = county ? 'county' : table.places.state ? 'state' : 'company';
	const where = inferWhere(table);
	const keys = table.places[by]?.keys ?? [];
	const groups = new Map(keys.map((key) => [key, [key]]));
	const values = [...valuesOf(table, measure, where, by, groups)];
	const largest = values
		.toSorted(([, a], [, b]) => (b.value ?? -Infinity) - (a.value ?? -Infinity))
		.slice(0, MAX_ITEMS);
	return {
		own,
		reading,
		where,
		by,
		measure: ownMeasureId(measure),
		items: besideAtFirst(
			keys,
			largest.map(([key]) => key)
		)
	};
}
