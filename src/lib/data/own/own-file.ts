import type { Delimiter } from '../csv';
import { decodeText, type Encoding } from '../text';
import { guessColumn, type ReadAs, type Said } from './column-guess';
import { trimmed, unknown, type ConversionId, type Read, type RuleId } from './conversion';
import { readDate } from './date-text';
import { isPassedOver, layoutOf, type LayoutRefusal } from './layout';
import { readNumber } from './number-text';
import type { PlaceReader } from './place-text';
import { NoTable, RecordStream, type RawRecord } from './record-stream';

/** What a reader's rows are about. */
export type OwnKind = 'states' | 'counties' | 'points';

/** Why a file is not read at all. */
export type Refusal = LayoutRefusal | NoTable['reason'] | 'workbook' | 'not_text' | 'no_place';

export interface OwnIssue {
	readonly line: number;
	/** Null where the whole row is at fault. */
	readonly column: string | null;
	readonly value: string;
	readonly rule: RuleId;
}

/** How often a column's cells were read as something else than they are written, and the first of them. */
export interface Converted {
	readonly column: string;
	readonly conversion: ConversionId;
	readonly count: number;
	readonly line: number;
	readonly example: string;
}

/** A reader's file as it was read: every row is read or set aside with its reasons, and every conversion is listed. */
export interface OwnReport {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly above: readonly string[];
	readonly hasHeader: boolean;
	readonly kind: OwnKind;
	readonly columns: readonly (ReadAs & {
		readonly name: string;
		readonly as: string | null;
		/** Rows that were read and know it. */
		readonly known: number;
	})[];
	readonly rowsRead: number;
	readonly setAside: readonly {
		readonly record: RawRecord;
		readonly issues: readonly OwnIssue[];
	}[];
	readonly conversions: readonly Converted[];
	/** Rows with fewer cells than columns: what is missing is unknown. */
	readonly shortRows: number;
}

/** Characters that decide about delimiter and header. */
const HEAD = 1 << 18;

/** Reads a file of values per state or county, or of points. `said` decides what the cells leave open. */
export function readOwnFile(
	bytes: Uint8Array,
	places: PlaceReader,
	said: Said = {}
): OwnReport | { readonly refusal: Refusal; readonly line: number | null } {
	const { text: source, encoding, isWorkbook } = decodeText(bytes);
	if (isWorkbook) return refused('workbook');
	const text = source.replace(/^\uFEFF/, '');
	if (text.slice(0, HEAD).includes('\0')) return refused('not_text');
	const layout = layoutOf(text.slice(0, HEAD), text.length <= HEAD);
	if (typeof layout === 'string')
		return refused(layout === 'no_rows' && text.length > HEAD ? 'endless_line' : layout);
	const records: RawRecord[] = [];
	try {
		const stream = new RecordStream(layout.delimiter, (record) => records.push(record));
		stream.push(text);
		stream.end();
	} catch (error) {
		if (error instanceof NoTable) return refused(error.reason, error.line);
		throw error;
	}
	const rows = records.slice(layout.skipped).filter(({ cells }) => !isPassedOver(cells));
	const columns = layout.columns.map((column, index) => ({
		...column,
		...guessColumn(
			column.name,
			rows.map(({ cells }) => cells[index] ?? ''),
			places,
			said
		)
	}));
	const kind = kindOf(columns);
	if (kind === null) return refused('no_place');
	const tally = new Conversions();
	const known = columns.map(() => 0);
	const setAside: { record: RawRecord; issues: OwnIssue[] }[] = [];
	let shortRows = 0;
	for (const record of rows) {
		const { issues, conversions, isKnown } = readRow(record, columns, kind, places);
		if (issues.length > 0) {
			setAside.push({ record, issues });
			continue;
		}
		if (record.cells.length < columns.length) shortRows += 1;
		isKnown.forEach((is, index) => (known[index] = (known[index] ?? 0) + (is ? 1 : 0)));
		for (const one of conversions) tally.add(one);
	}
	return {
		encoding,
		delimiter: layout.delimiter,
		above: layout.above,
		hasHeader: layout.hasHeader,
		kind,
		columns: columns.map((column, index) => ({ ...column, known: known[index] ?? 0 })),
		rowsRead: rows.length - setAside.length,
		setAside,
		conversions: tally.list(),
		shortRows
	};
}

/** Coordinates say more than a county, a county more than a state. */
function kindOf(columns: readonly ReadAs[]): OwnKind | null {
	const has = (kind: ReadAs['kind']) => columns.some((column) => column.kind === kind);
	if (has('latitude') && has('longitude')) return 'points';
	if (has('county')) return 'counties';
	return has('state') ? 'states' : null;
}

const NEEDED: Readonly<Record<OwnKind, readonly ReadAs['kind'][]>> = {
	points: ['latitude', 'longitude'],
	counties: ['county'],
	states: ['state']
};

type Named = ReadAs & { readonly name: string };

function readRow(
	{ cells, line, quotes }: RawRecord,
	columns: readonly Named[],
	kind: OwnKind,
	places: PlaceReader
) {
	const issues: OwnIssue[] = [];
	const conversions: Omit<Converted, 'count'>[] = [];
	const whole = (rule: RuleId) =>
		issues.push({ line, column: null, value: cells.join(' ').slice(0, 120), rule });
	if (quotes !== 'sound') whole('quotes');
	else if (cells.slice(columns.length).some((cell) => trimmed(cell) !== '')) whole('cells');
	const stateAt = columns.findIndex((column) => column.kind === 'state');
	const state = stateAt < 0 ? null : places.state(cells[stateAt] ?? '');
	const within = state && 'value' in state ? state.value : null;
	const isKnown = columns.map((column, index) => {
		const value = cells[index] ?? '';
		const read = readCell(value, column, (cell) => places.county(cell, within), places);
		if ('rule' in read) {
			issues.push({ line, column: column.name, value, rule: read.rule });
			return false;
		}
		for (const conversion of read.conversions)
			conversions.push({ column: column.name, conversion, line, example: value });
		const firstOfKind = columns.findIndex((one) => one.kind === column.kind) === index;
		if (read.value === null && firstOfKind && NEEDED[kind].includes(column.kind))
			issues.push({ line, column: column.name, value, rule: 'required' });
		return read.value !== null;
	});
	return { issues, conversions, isKnown };
}

function readCell(
	cell: string,
	{ kind, mark, order }: ReadAs,
	county: (cell: string) => Read<string>,
	places: PlaceReader
): Read<string | number> {
	switch (kind) {
		case 'text':
			return unknown(trimmed(cell)) ?? { value: cell, conversions: [] };
		case 'state':
			return places.state(cell);
		case 'county':
			return county(cell);
		case 'date':
			return readDate(cell, order);
		case 'number':
			return mark === null ? eitherNumber(cell) : readNumber(cell, mark);
		case 'latitude':
		case 'longitude': {
			const read = mark === null ? eitherNumber(cell) : readNumber(cell, mark);
			const most = kind === 'latitude' ? 90 : 180;
			const outside = 'value' in read && read.value !== null && Math.abs(read.value) > most;
			return outside || ('rule' in read && read.rule === 'number') ? { rule: kind } : read;
		}
	}
}

/** Where nothing tells the decimal mark, only what is the same number both ways is read. */
function eitherNumber(cell: string): Read<number> {
	const [point, comma] = [readNumber(cell, 'point'), readNumber(cell, 'comma')];
	const same = 'value' in point && 'value' in comma && point.value === comma.value;
	return same || 'rule' in point ? point : { rule: 'ambiguous_number' };
}

class Conversions {
	readonly #found = new Map<string, Converted>();

	add({ column, conversion, line, example }: Omit<Converted, 'count'>): void {
		const key = `${column}\n${conversion}`;
		const before = this.#found.get(key);
		this.#found.set(
			key,
			before
				? { ...before, count: before.count + 1 }
				: { column, conversion, count: 1, line, example }
		);
	}

	list(): Converted[] {
		return [...this.#found.values()];
	}
}

function refused(refusal: Refusal, line: number | null = null) {
	return { refusal, line };
}
