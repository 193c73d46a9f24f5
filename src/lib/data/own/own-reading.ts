import type { Locale } from '../../domain/locale';
import type { OwnTable } from '../../domain/own-table';
import { encodingOf, isWorkbookFile, type Encoding } from '../text';
import { ByteRecords } from './byte-records';
import type { ReadAs, Said } from './column-guess';
import { outsideOf } from './located';
import { NoTable } from './no-table';
import type { Named } from './own-columns';
import { HEAD, headOf, type Head } from './own-head';
import { OwnRows } from './own-rows';
import type { PlaceReader } from './place-text';
import { placedBy } from './placing-columns';
import type { Refusal, Refused } from './refusal';
import type { ColumnReport, OwnReport } from './report';
import { NotUtf8, Utf8Pieces } from './utf8-pieces';

export interface ReadTable {
	readonly report: OwnReport;
	readonly table: OwnTable;
}

/**
 * Reads a file of values per state, county or company, or of points, that arrives in pieces cut anywhere; in memory are the piece, a
 * beginning of 1 MiB until it is read, and the columns. Give it every piece, then ask `end`. Where that answers `again`, the whole file
 * told something of its cells that its beginning did not, and it must be given once more from the start.
 */
export class OwnReading {
	readonly #places: PlaceReader;
	readonly #said: Said;
	readonly #locale: Locale;
	/** What earlier times told. */
	#encoding: Encoding | null = null;
	#isMarked = false;
	#repairs = false;
	#columns: readonly ReadAs[] | null = null;
	#isSettled = false;
	/** Of this time. */
	#head = new Uint8Array(0);
	#text: Utf8Pieces | null = null;
	#records: ByteRecords | null = null;
	#rows: OwnRows | null = null;
	#found: Head | null = null;
	#named: readonly (Named & Pick<ColumnReport, 'as' | 'seems'>)[] = [];
	#passed = 0;
	#outcome: Refused | 'again' | null = null;

	constructor(places: PlaceReader, said: Said = {}, locale: Locale = 'en') {
		this.#places = places;
		this.#said = said;
		this.#locale = locale;
	}

	/** Rows so far, read or set aside. */
	get rows(): number {
		return this.#rows ? this.#rows.count + this.#rows.setAside : 0;
	}

	/** False where no more pieces are needed: ask `end` then. */
	push(piece: Uint8Array): boolean {
		if (this.#outcome) return false;
		return this.#tried(() => {
			if (this.#text) {
				this.#take(this.#text.push(piece));
				return;
			}
			const missing = HEAD - this.#head.length;
			this.#head = joined(this.#head, piece.subarray(0, missing));
			if (this.#head.length < HEAD) return;
			this.#begin(this.#head, false);
			if (this.#outcome === null && piece.length > missing) this.push(piece.subarray(missing));
		});
	}

	end(): ReadTable | Refused | 'again' {
		this.#tried(() => {
			if (this.#text) this.#take(this.#text.end());
			else this.#begin(this.#head, true);
			if (this.#outcome === null) this.#records?.end();
		});
		const outcome = this.#outcome ?? this.#settle() ?? this.#finished();
		if (outcome === 'again') this.#restart();
		return outcome;
	}

	/** The beginning tells how all of it is to be read. */
	#begin(raw: Uint8Array, isWhole: boolean): void {
		if (isWorkbookFile(raw)) return this.#refuse('workbook');
		this.#isMarked = encodingOf(raw) === 'utf-8';
		this.#encoding ??= encodingOf(raw) ?? 'utf-8';
		const text = new Utf8Pieces(this.#encoding, this.#repairs);
		const begun = text.push(raw);
		const head = isWhole ? joined(begun, text.end()) : begun;
		const found = headOf(head, isWhole, this.#places, this.#said, this.#columns);
		if (typeof found === 'string') return this.#refuse(found);
		if (found.kind === null && found.thin.length === 0) return this.#refuse('no_place');
		const { layout, columns, units, thin, kind } = found;
		this.#found = found;
		this.#named = layout.columns.map(({ name, as }, index) => ({
			name,
			as,
			...(columns[index] ?? { kind: 'text' as const, mark: null, order: null })
		}));
		const records = new ByteRecords(layout.delimiter, () => this.#record());
		this.#records = records;
		this.#rows = new OwnRows(records, {
			columns: this.#named.map((column, index) => ({ ...column, unit: units[index] })),
			thin,
			kind,
			places: this.#places,
			said: this.#said,
			locale: this.#locale
		});
		this.#text = text;
		this.#head = new Uint8Array(0);
		this.#take(head);
	}

	#take(utf8: Uint8Array): void {
		this.#records?.push(utf8);
		if (this.#rows?.isOtherwise) this.#outcome = 'again';
	}

	#record(): void {
		this.#passed += 1;
		if (this.#passed > (this.#found?.layout.skipped ?? 0)) this.#rows?.read();
	}

	/** Reading again is told where the whole file says something else of its columns than its beginning did; once for that. */
	#settle(): 'again' | null {
		if (this.#isSettled || !this.#rows) return null;
		const settled = this.#rows.settled();
		const isSame = settled.every(({ kind, mark, order }, index) => {
			const used = this.#named[index];
			return used?.kind === kind && used.mark === mark && used.order === order;
		});
		return isSame ? null : 'again';
	}

	#restart(): void {
		const isOtherwise = this.#rows?.isOtherwise ?? false;
		if (this.#rows) this.#columns = this.#rows.settled();
		// What a column holds may be learnt early; how its cells are to be read is known when all were seen.
		if (this.#rows && !isOtherwise) this.#isSettled = true;
		this.#text = null;
		this.#records = null;
		this.#rows = null;
		this.#found = null;
		this.#passed = 0;
		this.#outcome = null;
		this.#head = new Uint8Array(0);
	}

	#finished(): ReadTable | Refused {
		if (!this.#rows || !this.#found || this.#encoding === null) return refused('empty');
		const { layout, kind } = this.#found;
		if (kind === null) return refused('no_place');
		if (this.rows === 0) return refused('no_rows');
		const { known, ...kept } = this.#rows.table(kind);
		const table: OwnTable = { kind, rows: this.#rows.count, ...kept };
		return {
			report: {
				kind,
				encoding: this.#encoding,
				delimiter: layout.delimiter,
				above: layout.above,
				hasHeader: layout.hasHeader,
				columns: this.#named.map(({ isBeside: _, ...column }, index) => ({
					...column,
					order: this.#rows?.orderOf(index) ?? null,
					known: known[index] ?? 0,
					open: openOf(column)
				})),
				placedBy: placedBy(kind, this.#named, this.#said),
				...this.#rows.report(),
				outside: outsideOf(table)
			},
			table
		};
	}

	#tried(work: () => void): boolean {
		try {
			work();
		} catch (error) {
			if (error instanceof NotUtf8) this.#asOther();
			else if (error instanceof NoTable) this.#outcome = refused(error.reason, error.line);
			else throw error;
		}
		return this.#outcome === null;
	}

	/** A file that is marked as UTF-8 is repaired; another is taken for what old spreadsheets write. */
	#asOther(): void {
		this.#repairs = this.#isMarked;
		if (!this.#isMarked) this.#encoding = 'windows-1252';
		this.#rows = null;
		this.#outcome = 'again';
	}

	#refuse(refusal: Refusal): void {
		this.#outcome = refused(refusal);
	}
}

function openOf({ kind, mark, order }: ReadAs): ColumnReport['open'] {
	if (kind === 'date') return order === null ? 'order' : null;
	const isNumber = kind === 'number' || kind === 'latitude' || kind === 'longitude';
	return isNumber && mark === null ? 'mark' : null;
}

function refused(refusal: Refusal, line: number | null = null): Refused {
	return { refusal, line };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
	const both = new Uint8Array(one.length + other.length);
	both.set(one);
	both.set(other, one.length);
	return both;
}
