import type { Locale } from '../../domain/locale';
import type { OwnKind, OwnTable } from '../../domain/own-table';
import type { ByteRecords } from './byte-records';
import type { CellReader } from './cell-reader';
import { CONVERTED, KNOWN, RULE, ruleOf } from './cell-result';
import type { ReadAs, Said } from './column-guess';
import { ConversionCounts } from './conversion-counts';
import { trimmed } from './conversion';
import { DayCells } from './day-cells';
import { isBlank, isComment } from './layout';
import { NumberCells } from './number-cells';
import { COMMA_SEEN, POINT_SEEN, type DecimalMark } from './number-text';
import { OwnColumns, type Named } from './own-columns';
import type { PlaceReader } from './place-text';
import type { OwnReport } from './report';
import { RowFaults, type RowFault } from './row-faults';
import { RULES } from './rules';
import { ThinColumns } from './thin-columns';

/** Rows that the report shows as they are written and as they are read. */
const SAMPLE = 8;
const LONGEST_SHOWN = 200;

export interface Asked {
	readonly columns: readonly Named[];
	/** Columns that are looked at again. */
	readonly thin: readonly number[];
	readonly kind: OwnKind | null;
	readonly places: PlaceReader;
	readonly said: Said;
	readonly locale: Locale;
}

const NUMBERS: readonly ReadAs['kind'][] = ['number', 'latitude', 'longitude'];

/** The decimal mark that the columns of numbers tell together; null where none does, or one tells otherwise than another. */
function markOfFile(readers: readonly CellReader[]): DecimalMark | null {
	const seen = readers.reduce((all, one) => all | (one instanceof NumberCells ? one.seen : 0), 0);
	const [point, comma] = [(seen & POINT_SEEN) !== 0, (seen & COMMA_SEEN) !== 0];
	return point === comma ? null : point ? 'point' : 'comma';
}

/** Reads records as rows of columns that are known: each is read or set aside with its reasons. */
export class OwnRows {
	/** Rows that were read. */
	count = 0;
	/** Lines that were passed over because they are comments. */
	comments = 0;
	/** A column turned out to be something else than it was read as. */
	isOtherwise = false;
	readonly #records: ByteRecords;
	readonly #asked: Asked;
	readonly #columns: OwnColumns;
	readonly #results: Int32Array;
	readonly #faults: RowFaults;
	readonly #conversions: ConversionCounts;
	readonly #sample: OwnReport['sample'][number][] = [];
	readonly #thin: ThinColumns;
	readonly #text: (column: number) => string;
	#shortRows = 0;

	constructor(records: ByteRecords, asked: Asked) {
		const { columns, kind, places, said, locale } = asked;
		const names = columns.map(({ name }) => name);
		this.#records = records;
		this.#asked = asked;
		this.#columns = new OwnColumns(columns, kind, places, said);
		this.#results = new Int32Array(columns.length);
		this.#faults = new RowFaults(names, locale);
		this.#conversions = new ConversionCounts(names);
		this.#thin = new ThinColumns(asked);
		this.#text = (column) => records.text(column);
	}

	get setAside(): number {
		return this.#faults.count;
	}

	/** Reads the record that stands in `records`, unless it is blank or a comment. */
	read(): void {
		const { bytes, starts, ends, count, line, quotes } = this.#records;
		// All of it will be read again.
		if (this.isOtherwise || this.#isPassedOver()) return;
		const { readers, order, needed } = this.#columns;
		const results = this.#results;
		const row = this.count;
		let all = 0;
		for (let at = 0; at < order.length; at += 1) {
			const index = order[at] as number;
			const reader = readers[index];
			if (!reader) continue;
			const result =
				index < count
					? reader.read(bytes, starts[index] as number, ends[index] as number, row)
					: reader.read(bytes, 0, 0, row);
			results[index] = result;
			all |= result;
		}
		if (!this.#thin.areNone && this.#thin.look(count, this.#text)) this.isOtherwise = true;
		let isWanting = quotes !== 'sound' || (all & RULE) !== 0;
		for (const index of needed) if (this.#isMissing(index)) isWanting = true;
		if (count > readers.length && this.#hasMore()) isWanting = true;
		if (this.#columns.contradicts) isWanting = true;
		const faults = isWanting ? this.#faultsOf() : [];
		if (this.#sample.length < SAMPLE) this.#show(row, faults);
		if (isWanting) {
			this.#faults.add(line, this.#records.cells(), faults);
			return;
		}
		this.#columns.place(row);
		if (all >= CONVERTED)
			for (let index = 0; index < results.length; index += 1)
				if ((results[index] as number) >= CONVERTED)
					this.#conversions.add(index, results[index] as number, line, this.#text);
		if (count < readers.length) this.#shortRows += 1;
		this.count = row + 1;
	}

	/** How every column is to be read by all that was seen of it. */
	settled(): readonly ReadAs[] {
		const { readers } = this.#columns;
		const settled = readers.map((reader, index) => this.#thin.guessed(index) ?? reader.settled());
		// A file is written by one hand: where its other columns tell the mark, one that leaves it open is written so too.
		const mark = markOfFile(readers);
		return settled.map((one) =>
			one.mark === null && NUMBERS.includes(one.kind) ? { ...one, mark } : one
		);
	}

	/** The order in which a column's days were read, where a cell of it could be read in another. */
	orderOf(index: number): ReadAs['order'] {
		const { order } = this.#asked.columns[index] ?? { order: null };
		const reader = this.#columns.readers[index];
		return reader instanceof DayCells && reader.needsOrder ? order : null;
	}

	table(kind: OwnKind): Pick<OwnTable, 'places' | 'points' | 'columns'> & {
		readonly known: readonly number[];
	} {
		const rows = this.count;
		const kept = this.#columns.readers.map((reader, index) =>
			reader.kept(this.#asked.columns[index]?.name ?? '', rows)
		);
		const columns = kept.map(({ column }) => column);
		const numbers = (index: number | undefined) => {
			const column = columns[index ?? -1];
			return column?.kind === 'number' ? column.values : new Float64Array(rows);
		};
		const [latitude, longitude] = this.#columns.needed;
		return {
			columns,
			known: kept.map(({ known }) => known),
			places: {
				state: this.#columns.state.taken(rows),
				county: this.#columns.county.taken(rows),
				company: this.#columns.company.taken(rows)
			},
			points:
				kind === 'points' ? { latitude: numbers(latitude), longitude: numbers(longitude) } : null
		};
	}

	report(): Pick<
		OwnReport,
		| 'rowsRead'
		| 'rowsSetAside'
		| 'issues'
		| 'conversions'
		| 'shortRows'
		| 'sample'
		| 'rejected'
		| 'comments'
	> {
		return {
			rowsRead: this.count,
			rowsSetAside: this.#faults.count,
			issues: this.#faults.issues(),
			conversions: this.#conversions.list(),
			shortRows: this.#shortRows,
			comments: this.comments,
			sample: this.#sample,
			rejected: this.#faults.rejected()
		};
	}

	#isPassedOver(): boolean {
		const { bytes, starts, ends } = this.#records;
		const start = starts[0] as number;
		const byte = bytes[start] as number;
		// Letters and digits begin neither a comment nor a blank.
		if (start < (ends[0] as number) && byte > 0x2f && byte < 0x80) return false;
		const cells = this.#records.cells();
		if (isBlank(cells)) return true;
		if (!isComment(cells, this.#results.length)) return false;
		this.comments += 1;
		return true;
	}

	/** Spreadsheets pad rows with empty cells; only one with something in it is too many. */
	#hasMore(): boolean {
		const { count } = this.#records;
		for (let index = this.#results.length; index < count; index += 1)
			if (trimmed(this.#text(index)) !== '') return true;
		return false;
	}

	#faultsOf(): RowFault[] {
		const { count, quotes } = this.#records;
		const { columns } = this.#asked;
		const whole = () => this.#records.cells().join(' ').slice(0, LONGEST_SHOWN);
		const faults: RowFault[] = [];
		if (quotes !== 'sound') faults.push({ column: null, value: whole(), rule: 'quotes' });
		else if (count > columns.length && this.#hasMore())
			faults.push({ column: null, value: whole(), rule: 'cells' });
		columns.forEach(({ name }, index) => {
			const result = this.#results[index] ?? 0;
			const value = index < count ? this.#text(index) : '';
			const rule = ruleOf(result);
			if (rule !== null) faults.push({ column: name, value, rule });
			else if (index === this.#columns.stateAt && this.#columns.contradicts)
				faults.push({ column: name, value, rule: 'state_differs' });
			else if (this.#columns.needed.includes(index) && this.#isMissing(index))
				faults.push({ column: name, value, rule: 'required' });
		});
		return faults;
	}

	/** A cell that the row needs is empty, and no other says the same. */
	#isMissing(index: number): boolean {
		return ((this.#results[index] ?? 0) & KNOWN) === 0 && this.#columns.isWanting(index);
	}

	#show(row: number, faults: readonly RowFault[]): void {
		const { line } = this.#records;
		const written = this.#records.cells().map((cell) => cell.slice(0, LONGEST_SHOWN));
		const read = this.#columns.readers.map((reader, index) => {
			const result = this.#results[index] ?? 0;
			if (ruleOf(result) !== null || (result & KNOWN) === 0) return null;
			return reader.shown(row)?.slice(0, LONGEST_SHOWN) ?? null;
		});
		const aside = faults.map(({ column, rule }) => ({ column, problem: RULES[rule].problem }));
		this.#sample.push({ line, written, read, ...(aside.length > 0 && { aside }) });
	}
}
