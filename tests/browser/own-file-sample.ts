import type { OwnFile } from '../../src/routes/own/own-file';
import type { OwnMeasure } from '../../src/lib/domain/own-measure';
import type { OwnTable } from '../../src/lib/domain/own-table';

export const COUNT: OwnMeasure = {
	column: null,
	label: '',
	unit: '',
	kind: 'total',
	aggregate: 'count'
};

export function measureOf(column: number, label: string): OwnMeasure {
	return { column, label, unit: 'mw', kind: 'total', aggregate: 'sum' };
}

/** A fingerprint that begins with a word in hex digits. */
export function fingerprintFrom(start: string): string {
	return start.padEnd(64, '0');
}

/** A file of two states with columns of numbers of these names. */
export function ownFile(
	name: string,
	columns: readonly string[] = ['count'],
	start = 'ab'
): OwnFile {
	const table: OwnTable = {
		kind: 'states',
		rows: 2,
		columns: [
			{ kind: 'labels', name: 'state', codes: Uint32Array.of(1, 2), labels: ['NC', 'GA'] },
			...columns.map((column, at) => ({
				kind: 'number' as const,
				name: column,
				values: Float64Array.of(at + 1, NaN)
			})),
			{
				kind: 'text',
				name: 'note',
				offsets: Uint32Array.of(0, 2, 3),
				bytes: Uint8Array.of(104, 105, 33)
			}
		],
		places: {
			state: { keys: ['NC', 'GA'], codes: Uint16Array.of(1, 2) },
			county: null,
			company: null
		},
		points: null
	};
	return {
		fingerprint: fingerprintFrom(start),
		name,
		table,
		announcements: null,
		measures: columns.map((column, at) => measureOf(at + 1, column)),
		said: { mark: 'comma', columns: { count: { kind: 'number' } } },
		report: {
			kind: 'states',
			encoding: 'utf-8',
			delimiter: ',',
			above: [],
			hasHeader: true,
			columns: table.columns.map((column) => ({
				name: column.name,
				as: null,
				kind: column.kind === 'number' ? 'number' : column.name === 'state' ? 'state' : 'text',
				mark: null,
				order: null,
				known: 2,
				open: null
			})),
			rowsRead: 2,
			rowsSetAside: 0,
			issues: [],
			conversions: [],
			shortRows: 0,
			sample: [],
			rejected: []
		}
	};
}
