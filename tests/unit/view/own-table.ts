import type { OwnData } from '$lib/domain/own-data';
import type { OwnColumn, OwnTable, PlaceColumn } from '$lib/domain/own-table';

type Cell = number | string | null;

/** A reader's table made by hand: columns by name, rows in order; `null` is unknown. Places are columns named `state`, `county` and `company`. */
export function ownTable(columns: Readonly<Record<string, readonly Cell[]>>): OwnTable {
	const entries = Object.entries(columns);
	const place = (name: string): PlaceColumn<never> | null => {
		const cells = columns[name];
		return cells ? (coded(cells) as PlaceColumn<never>) : null;
	};
	const kind = columns.county ? 'counties' : columns.state ? 'states' : 'companies';
	return {
		kind,
		rows: entries[0]?.[1].length ?? 0,
		columns: entries.map(([name, cells]) => columnOf(name, cells)),
		places: { state: place('state'), county: place('county'), company: place('company') },
		points: null
	};
}

export function ownData(table: OwnTable, fields: Partial<OwnData> = {}): OwnData {
	return {
		name: 'Own list',
		fingerprint: '0123456789abcdef'.repeat(4),
		table,
		measures: [],
		counties: [],
		rows: table.rows,
		setAside: 0,
		...fields
	};
}

function columnOf(name: string, cells: readonly Cell[]): OwnColumn {
	if (cells.every((cell) => typeof cell !== 'string'))
		return { kind: 'number', name, values: Float64Array.from(cells, (cell) => cell ?? NaN) };
	const { keys, codes } = coded(cells);
	const kind = name === 'Year' ? 'days' : 'labels';
	return { kind, name, labels: keys, codes: Uint32Array.from(codes) };
}

function coded(cells: readonly Cell[]): PlaceColumn {
	const keys = [...new Set(cells.flatMap((cell) => (cell === null ? [] : `${cell}`)))];
	return {
		keys,
		codes: Uint16Array.from(cells, (cell) => (cell === null ? 0 : keys.indexOf(`${cell}`) + 1))
	};
}
