import type { Locale } from '../../domain/locale';
import type { Flaw } from '../issue';
import type { ConversionId } from './conversion';
import { givenBack } from './given-back';
import type { RawRecord } from './record-stream';
import { HEADER, WHOLE } from './row-faults';
import { MOST_SHOWN, type Converted, type IssueGroup, type OwnReport } from './report';

/** Why a row is set aside. */
export interface Reason extends Flaw {
	/** Null where the whole row is at fault. */
	readonly column: string | null;
	readonly value: string;
	readonly rule: string;
}

interface Respelled {
	readonly column: string;
	readonly conversion: ConversionId;
	readonly cell: string;
}

/** What is written of a cell or a row, at most. */
const SHOWN = 120;

/** Gathers what is told of a file's rows while they are read. */
export class Findings {
	readonly #reasons = new Map<RawRecord, Reason[]>();
	readonly #converted = new Map<RawRecord, Respelled[]>();

	/** Sets a row aside; a row may have several reasons. */
	setAside(record: RawRecord, reason: Reason): void {
		const reasons = this.#reasons.get(record);
		if (reasons) reasons.push(reason);
		else this.#reasons.set(record, [reason]);
	}

	isSetAside(record: RawRecord): boolean {
		return this.#reasons.has(record);
	}

	hasReason(record: RawRecord, column: string): boolean {
		return this.#reasons.get(record)?.some((reason) => reason.column === column) ?? false;
	}

	/** None of a row that is read. */
	reasonsOf(record: RawRecord): readonly Reason[] {
		return this.#reasons.get(record) ?? [];
	}

	/** A cell is read as something else than it is written; told only if its row is read. */
	convert(record: RawRecord, column: string, conversion: ConversionId, cell: string): void {
		const all = this.#converted.get(record);
		if (all) all.push({ column, conversion, cell });
		else this.#converted.set(record, [{ column, conversion, cell }]);
	}

	/** The part of the report that says what became of the rows. */
	report(
		rows: readonly RawRecord[],
		columns: readonly string[],
		locale: Locale
	): Pick<OwnReport, 'rowsRead' | 'rowsSetAside' | 'issues' | 'conversions' | 'rejected'> {
		const lost = rows.filter((record) => this.isSetAside(record));
		return {
			rowsRead: rows.length - lost.length,
			rowsSetAside: lost.length,
			issues: this.#groups(lost),
			conversions: this.#conversions(rows),
			rejected: lost.length === 0 ? [] : [this.#csv(lost, columns, locale)]
		};
	}

	#conversions(rows: readonly RawRecord[]): Converted[] {
		const found = new Map<string, Converted & { count: number }>();
		for (const record of rows) {
			if (this.isSetAside(record)) continue;
			for (const { column, conversion, cell } of this.#converted.get(record) ?? []) {
				const known = found.get(`${conversion} ${column}`);
				if (known) known.count += 1;
				else {
					const example = cell.slice(0, SHOWN);
					const first = { column, conversion, count: 1, line: record.line, example };
					found.set(`${conversion} ${column}`, first);
				}
			}
		}
		return [...found.values()];
	}

	#groups(lost: readonly RawRecord[]): IssueGroup[] {
		const groups = new Map<string, { first: Reason; found: { line: number; value: string }[] }>();
		for (const record of lost) {
			for (const reason of this.#reasons.get(record) ?? []) {
				const key = JSON.stringify([reason.column, reason.rule, reason.problem.en]);
				const at = { line: record.line, value: reason.value.slice(0, SHOWN) };
				const group = groups.get(key);
				if (group) group.found.push(at);
				else groups.set(key, { first: reason, found: [at] });
			}
		}
		return [...groups.values()]
			.map(({ first: { column, rule, problem, remedy }, found }) => ({
				column,
				rule,
				problem,
				remedy,
				count: found.length,
				examples: found.slice(0, MOST_SHOWN)
			}))
			.toSorted((a, b) => b.count - a.count);
	}

	#csv(lost: readonly RawRecord[], columns: readonly string[], locale: Locale): string {
		const rows = lost.map((record) => [
			`${record.line}`,
			(this.#reasons.get(record) ?? [])
				.map(({ column, problem }) => `${column ?? WHOLE[locale]}: ${problem[locale]}`)
				.join('; '),
			...record.cells
		]);
		const all = [[...HEADER[locale], ...columns], ...rows];
		return givenBack(all);
	}
}
