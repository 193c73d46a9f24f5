import type { Atlas } from '../domain/atlas';

/** The tables that a release keeps, and what tells their rows apart. */
const KEYS = {
	announcements: ({ id }: Atlas['announcements'][number]) => id,
	companies: ({ id }: Atlas['companies'][number]) => id,
	states: ({ code }: Atlas['states'][number]) => code,
	counties: ({ fips }: Atlas['counties'][number]) => fips,
	vintages: ({ id }: Atlas['vintages'][number]) => id,
	stateCounts: ({ vintageId, state, kind }: Atlas['stateCounts'][number]) =>
		[vintageId, state, kind].join(' / '),
	countyCounts: ({ vintageId, fips }: Atlas['countyCounts'][number]) =>
		[vintageId, fips].join(' / ')
} as const;

export type KeptTable = keyof typeof KEYS;
export const KEPT_TABLES = Object.keys(KEYS) as readonly KeptTable[];

export interface FieldChange {
	readonly field: string;
	/** As JSON writes it; null where the field was not there. */
	readonly before: string | null;
	readonly after: string | null;
}

/** What is different in a table between two editions of the data. */
export interface TableChanges {
	readonly table: KeptTable;
	/** The earlier edition did not keep this table: nothing can be said about its rows. */
	readonly newlyKept: boolean;
	readonly added: readonly string[];
	readonly removed: readonly string[];
	readonly changed: readonly { readonly key: string; readonly fields: readonly FieldChange[] }[];
}

/** Compares two editions row by row and field by field. Tables without a difference are left out; the order of rows is none. */
export function changesBetween(
	before: Readonly<Partial<Atlas>>,
	after: Readonly<Partial<Atlas>>
): TableChanges[] {
	return KEPT_TABLES.map((table) => changesOf(table, before, after)).filter(
		({ newlyKept, added, removed, changed }) =>
			newlyKept || added.length + removed.length + changed.length > 0
	);
}

function changesOf(
	table: KeptTable,
	before: Readonly<Partial<Atlas>>,
	after: Readonly<Partial<Atlas>>
): TableChanges {
	if (before[table] === undefined && after[table] !== undefined)
		return { table, newlyKept: true, added: [], removed: [], changed: [] };
	const old = byKey(table, before);
	const now = byKey(table, after);
	return {
		table,
		newlyKept: false,
		added: [...now.keys()].filter((key) => !old.has(key)).toSorted(),
		removed: [...old.keys()].filter((key) => !now.has(key)).toSorted(),
		changed: [...now]
			.flatMap(([key, row]) => {
				const fields = fieldChanges(old.get(key) ?? row, row);
				return fields.length === 0 ? [] : [{ key, fields }];
			})
			.toSorted((a, b) => (a.key < b.key ? -1 : 1))
	};
}

function byKey(
	table: KeptTable,
	atlas: Readonly<Partial<Atlas>>
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
	const key = KEYS[table] as (row: unknown) => string;
	const rows: readonly unknown[] = atlas[table] ?? [];
	return new Map(rows.map((row) => [key(row), row as Readonly<Record<string, unknown>>]));
}

function fieldChanges(
	before: Readonly<Record<string, unknown>>,
	after: Readonly<Record<string, unknown>>
): FieldChange[] {
	const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return fields.flatMap((field) => {
		const was = written(before[field]);
		const is = written(after[field]);
		return was === is ? [] : [{ field, before: was, after: is }];
	});
}

/** Equal values are equal texts: what JSON cannot hold is in no release. */
function written(value: unknown): string | null {
	return value === undefined ? null : JSON.stringify(value);
}
