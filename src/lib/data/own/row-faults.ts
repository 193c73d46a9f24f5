import type { Locale } from '../../domain/locale';
import type { RuleId } from './conversion';
import { givenBack } from './given-back';
import { MOST_SHOWN, type IssueGroup } from './report';
import { RULES } from './rules';

/** What is wrong with a row: a cell of it, or all of it. */
export interface RowFault {
	readonly column: string | null;
	readonly value: string;
	readonly rule: RuleId;
}

/** Rows to a piece of the file in which they are given back. */
const ROWS_TO_A_PIECE = 500;
/** Of a cell that is shown. */
const LONGEST_SHOWN = 200;

/** What stands before the columns of rows that are given back. */
export const HEADER: Readonly<Record<Locale, readonly [string, string]>> = {
	en: ['line', 'reason'],
	de: ['Zeile', 'Grund']
};

/** Where the whole row is at fault. */
export const WHOLE: Readonly<Record<Locale, string>> = { en: 'row', de: 'Zeile' };

/** The rows that are set aside: their faults by kind with the first of them, and all of them as CSV with the reasons beside each. */
export class RowFaults {
	/** Rows. */
	count = 0;
	readonly #locale: Locale;
	readonly #columns: readonly string[];
	readonly #groups = new Map<
		string,
		{
			column: string | null;
			rule: RuleId;
			count: number;
			examples: { line: number; value: string }[];
		}
	>();
	readonly #pieces: string[] = [];
	#waiting: string[][] = [];

	constructor(columns: readonly string[], locale: Locale) {
		this.#columns = columns;
		this.#locale = locale;
	}

	add(line: number, cells: readonly string[], faults: readonly RowFault[]): void {
		this.count += 1;
		for (const { column, value, rule } of faults) {
			// A column's name cannot hold a line end.
			const key = `${rule}\n${column ?? '\n'}`;
			const group = this.#groups.get(key);
			const example = { line, value: value.slice(0, LONGEST_SHOWN) };
			if (!group) this.#groups.set(key, { column, rule, count: 1, examples: [example] });
			else {
				group.count += 1;
				if (group.examples.length < MOST_SHOWN) group.examples.push(example);
			}
		}
		const row = WHOLE[this.#locale];
		const reasons = faults.map(
			({ column, rule }) => `${column ?? row}: ${RULES[rule].problem[this.#locale]}`
		);
		this.#waiting.push([`${line}`, reasons.join('; '), ...cells]);
		if (this.#waiting.length === ROWS_TO_A_PIECE) this.#write();
	}

	/** The most frequent first. */
	issues(): IssueGroup[] {
		return [...this.#groups.values()]
			.map((group) => ({ ...RULES[group.rule], ...group }))
			.toSorted((a, b) => b.count - a.count);
	}

	rejected(): readonly string[] {
		if (this.#waiting.length > 0) this.#write();
		return this.#pieces;
	}

	#write(): void {
		const rows = this.#waiting;
		if (this.#pieces.length === 0) rows.unshift([...HEADER[this.#locale], ...this.#columns]);
		this.#pieces.push(givenBack(rows));
		this.#waiting = [];
	}
}
