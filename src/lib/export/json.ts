import type { Cell, Column, Table } from './table';

/**
 * A table as JSON, a row to a line and in the order of the columns. Unknown is null. Written by hand, because an object
 * would put keys that are numbers first and take `__proto__` for something else.
 */
export function json({ columns, rows, notes, provenance }: Table): string {
	const keys = keysOf(columns).map((key) => JSON.stringify(key));
	const { title, subtitle, sources, licence, dataVersion, address } = provenance;
	const about = { title, shows: subtitle, notes, sources, licence, dataVersion, address };
	const described = columns.map(({ label, unit, kind }, index) =>
		object([
			['"key"', keys[index] ?? ''],
			['"label"', JSON.stringify(label)],
			['"unit"', JSON.stringify(unit ?? null)],
			['"kind"', JSON.stringify(kind)]
		])
	);
	const records = rows.map((row) =>
		object(keys.map((key, index) => [key, written(row[index] ?? null)]))
	);
	const lines = [
		...Object.entries(about).map(([key, value]) => `\t"${key}": ${JSON.stringify(value)}`),
		`\t"columns": ${listed(described)}`,
		`\t"rows": ${listed(records)}`
	];
	return `{\n${lines.join(',\n')}\n}\n`;
}

/** A key that comes again gets a number: a reader of JSON keeps only one value to a key. */
function keysOf(columns: readonly Column[]): string[] {
	const keys = new Set<string>();
	for (const { key } of columns) {
		let free = key;
		for (let number = 2; keys.has(free); number += 1) free = `${key}_${number}`;
		keys.add(free);
	}
	return [...keys];
}

function written(cell: Cell): string {
	return typeof cell === 'number' && !Number.isFinite(cell) ? 'null' : JSON.stringify(cell);
}

function object(entries: readonly (readonly [key: string, value: string])[]): string {
	return `{${entries.map(([key, value]) => `${key}: ${value}`).join(', ')}}`;
}

function listed(items: readonly string[]): string {
	return items.length === 0 ? '[]' : `[\n\t\t${items.join(',\n\t\t')}\n\t]`;
}
