import type { Flaw } from '../issue';
import { rowReader } from '../field';
import { announcements } from '../tables/announcements';
import type { Said } from './column-guess';
import { trimmed } from './conversion';
import { cellWriter, ourColumn, type OurColumn } from './own-announcement-cells';
import {
	decodedOf,
	linkFaults,
	rowFaults,
	type AnnouncementRow,
	type RowFault
} from './own-announcement-faults';
import type { Findings } from './own-announcement-report';
import { ANNOUNCEMENT_RULES } from './own-announcement-rules';
import type { PlaceNames } from './place-text';
import type { RawRecord } from './record-stream';
import { RULES } from './rules';

const NAMES = Object.keys(announcements.fields);

export interface WrittenRows {
	/** Cells in the order of our schema, as it writes them. */
	readonly cellsOf: ReadonlyMap<RawRecord, readonly string[]>;
	/** How the columns of our schema were read, by name. */
	readonly columns: ReadonlyMap<string, OurColumn>;
}

/** A row that can be read, and where it stands. */
export interface SoundRow {
	readonly row: AnnouncementRow;
	readonly record: RawRecord;
}

/** Every cell as our schema writes it. Rows with one that cannot be are set aside. */
export function ourCells(
	rows: readonly RawRecord[],
	names: readonly string[],
	places: PlaceNames,
	said: Said,
	findings: Findings
): WrittenRows {
	const columns = Object.entries(announcements.fields).map(([name, field]) => {
		const at = names.indexOf(name);
		const cells = rows.map(({ cells }) => cells[at] ?? '');
		return { name, field, at, column: ourColumn(name, field, cells, said) };
	});
	const others = names.flatMap((name, at) => (NAMES.includes(name) ? [] : [{ name, at }]));
	const write = cellWriter(places);
	const cellsOf = new Map<RawRecord, string[]>();
	for (const record of rows) {
		const { cells } = record;
		const broken = brokenRecord(record, names.length);
		if (broken)
			findings.setAside(record, {
				column: null,
				value: cells.join(' '),
				rule: broken,
				...RULES[broken]
			});
		const ours = columns.map(({ name, field, at, column }) => {
			const cell = cells[at] ?? '';
			const one = write(name, field, column, cell);
			if ('flaw' in one) {
				findings.setAside(record, { column: name, value: cell, rule: one.rule, ...one.flaw });
				return '';
			}
			for (const conversion of one.conversions) findings.convert(record, name, conversion, cell);
			return one.text;
		});
		cellsOf.set(record, ours);
		for (const { name, at } of others) {
			const cell = cells[at] ?? '';
			if (trimmed(cell) !== '') findings.convert(record, name, 'column_left_out', cell);
		}
	}
	return { cellsOf, columns: new Map(columns.map(({ name, column }) => [name, column])) };
}

/** The rows that nothing is wrong with, alone and with each other; all others are set aside. */
export function soundRows(
	rows: readonly RawRecord[],
	names: readonly string[],
	{ cellsOf }: WrittenRows,
	places: PlaceNames,
	findings: Findings
): SoundRow[] {
	const isKept = ({ record }: SoundRow) => !findings.isSetAside(record);
	const setAside = (from: readonly SoundRow[], faults: readonly RowFault[]) => {
		for (const { index, column, value, rule, flaw } of faults) {
			const record = from[index]?.record;
			if (record) findings.setAside(record, { column, value, rule, ...flaw });
		}
		return from.filter(isKept);
	};
	const read = readRows(rows, names, cellsOf, findings);
	const alone = setAside(read, rowFaults(decodedOf(read), places));
	const [id, supersedes] = [NAMES.indexOf('id'), NAMES.indexOf('supersedes')];
	const lost = rows
		.filter((record) => findings.isSetAside(record))
		.map((record) => cellsOf.get(record) ?? [])
		.map((cells) => ({ id: cells[id] ?? '', supersedes: cells[supersedes] || null }));
	const together = setAside(
		alone,
		linkFaults(
			alone.map(({ row }) => row),
			lost
		)
	);
	return withoutLooseLinks(together, findings);
}

function brokenRecord({ cells, quotes }: RawRecord, width: number): 'quotes' | 'cells' | null {
	if (quotes !== 'sound') return 'quotes';
	return cells.slice(width).some((cell) => trimmed(cell) !== '') ? 'cells' : null;
}

/** Rows whose cells can be read, the first of each id. */
function readRows(
	rows: readonly RawRecord[],
	names: readonly string[],
	cellsOf: WrittenRows['cellsOf'],
	findings: Findings
): SoundRow[] {
	const read = rowReader(announcements.fields, NAMES);
	const ids = new Set<string>();
	return rows.flatMap((record) => {
		const row = read(cellsOf.get(record) ?? [], (column, value, { problem, remedy }: Flaw) => {
			if (findings.hasReason(record, column)) return;
			const absent = !names.includes(column);
			const flaw = absent ? ANNOUNCEMENT_RULES.missing_column : { problem, remedy };
			const rule = absent ? 'missing_column' : 'schema';
			findings.setAside(record, { column, value, rule, ...flaw });
		});
		if (!row || findings.isSetAside(record)) return [];
		if (ids.has(row.id)) {
			const flaw = ANNOUNCEMENT_RULES.repeated_id;
			findings.setAside(record, { column: 'id', value: row.id, rule: 'repeated_id', ...flaw });
			return [];
		}
		ids.add(row.id);
		return [{ row, record }];
	});
}

/** What a row is part of or replaces and nobody reads is left out: the row stands without it. */
function withoutLooseLinks(rows: readonly SoundRow[], findings: Findings): SoundRow[] {
	const ids = new Set(rows.map(({ row }) => row.id));
	return rows.map(({ row, record }) => {
		const held = { ...row };
		for (const link of ['part_of', 'supersedes'] as const) {
			const target = row[link];
			if (target === null || ids.has(target)) continue;
			findings.convert(record, link, 'link_left_out', target);
			held[link] = null;
		}
		return { row: held, record };
	});
}
