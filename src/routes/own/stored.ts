import { COLUMN_KINDS, type ReadAs, type Said } from '$lib/data/own/column-guess';
import { OWN_KINDS } from '$lib/domain/own-table';
import { OWN_AGGREGATES, OWN_MEASURE_KINDS, type OwnMeasure } from '$lib/domain/own-measure';
import type { OwnReport } from '$lib/data/own/report';

/*
 * What comes out of a browser's storage may be anything: of another version of this site, cut short, or put there by hand.
 */

/** What is kept of a file to list and find it. Its content and its source stand apart, so that a list loads neither. */
export interface StoredFile {
	readonly fingerprint: string;
	readonly name: string;
	readonly kind: OwnReport['kind'];
	readonly rows: number;
	readonly bytes: number;
	readonly addedOn: string;
	readonly shape: string;
	readonly measures: readonly OwnMeasure[];
	readonly said: Said;
}

const KINDS = [...OWN_KINDS, 'announcements'] as const;

/** An entry of the list; null where it is none. */
export function storedFile(value: unknown): StoredFile | null {
	if (!isRecord(value)) return null;
	const { fingerprint, name, rows, bytes, addedOn, shape } = value;
	const kind = KINDS.find((one) => one === value.kind);
	if (typeof fingerprint !== 'string' || typeof name !== 'string' || kind === undefined)
		return null;
	if (!isCount(rows) || !isCount(bytes)) return null;
	if (typeof addedOn !== 'string' || Number.isNaN(Date.parse(addedOn))) return null;
	if (typeof shape !== 'string') return null;
	const measures = measuresFrom(value.measures);
	const said = saidFrom(value.said) ?? {};
	return { fingerprint, name, kind, rows, bytes, addedOn, shape, measures, said };
}

/** The measures that are some; others are left out. */
function measuresFrom(value: unknown): OwnMeasure[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((one: unknown): OwnMeasure[] => {
		if (!isRecord(one)) return [];
		const { column, label, unit } = one;
		const kind = OWN_MEASURE_KINDS.find((known) => known === one.kind);
		const aggregate = OWN_AGGREGATES.find((known) => known === one.aggregate);
		if (kind === undefined || aggregate === undefined) return [];
		if (typeof label !== 'string' || typeof unit !== 'string') return [];
		if (column !== null && !isCount(column)) return [];
		return [{ column, label, unit, kind, aggregate }];
	});
}

/** What was said of a file's cells; null where that cannot be made out. */
export function saidFrom(value: unknown): Said | null {
	if (!isRecord(value)) return null;
	const mark = MARKS.find((one) => one === value.mark);
	const order = ORDERS.find((one) => one === value.order);
	const kind = OWN_KINDS.find((one) => one === value.kind);
	const columns = columnsFrom(value.columns);
	return {
		...(mark && { mark }),
		...(order && { order }),
		...(kind && { kind }),
		...(columns && { columns })
	};
}

const MARKS = ['point', 'comma'] as const;
const ORDERS = ['month_first', 'day_first'] as const;

function columnsFrom(value: unknown): Said['columns'] | null {
	if (!isRecord(value)) return null;
	// From entries, so that a column called `__proto__` is a column like any other.
	return Object.fromEntries(
		Object.entries(value).flatMap(([name, one]): [string, Partial<ReadAs>][] => {
			if (!isRecord(one)) return [];
			const kind = COLUMN_KINDS.find((known) => known === one.kind);
			const mark = [...MARKS, null].find((known) => known === one.mark);
			const order = [...ORDERS, null].find((known) => known === one.order);
			return [
				[
					name,
					{
						...(kind && { kind }),
						...(mark !== undefined && { mark }),
						...(order !== undefined && { order })
					}
				]
			];
		})
	);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
