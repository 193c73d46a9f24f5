import Papa from 'papaparse';
import type { Flaw } from './issue';
import { normalizeNewlines } from './newlines';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

export interface CsvRow {
	/** The line its first cell stands on, as an editor numbers it. */
	readonly line: number;
	readonly cells: readonly string[];
}

export interface CsvProblem extends Flaw {
	readonly line: number | null;
	readonly column: string | null;
	readonly value: string | null;
}

/** A CSV text as cells, nothing interpreted: `01001` stays `01001`. */
export interface Csv {
	readonly delimiter: Delimiter;
	readonly header: readonly string[];
	/** Every row that has something in it; a row listed in `problems` is here too. */
	readonly rows: readonly CsvRow[];
	readonly problems: readonly CsvProblem[];
}

/** Reads any CSV text. It knows no table and runs in a browser: a reader's own file comes through here too. */
export function readCsv(source: string, known?: Delimiter): Csv {
	const { text, announced, skipped } = withoutPreamble(source);
	const delimiter = known ?? announced ?? guessDelimiter(text);
	const parsed = Papa.parse<string[]>(normalizeNewlines(text, delimiter), {
		delimiter,
		newline: '\n'
	});
	// Without a quote in the text no cell can hold a line end.
	const lines = linesOf(parsed.data, 1 + skipped, text.includes('"'));
	const quoteProblems = parsed.errors
		.filter(({ type }) => type === 'Quotes')
		.map(({ code, row }) => quoteProblem(code, lines[row ?? 0] ?? null));
	const records = parsed.data
		.map((cells, index) => ({ cells, line: lines[index] ?? 0 }))
		.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
	const [first, ...others] = records;
	if (!first) return { delimiter, header: [], rows: [], problems: [NO_HEADER] };
	const header = first.cells.map((name) => name.trim());
	const rows = others.map((row) => withoutEmptyTail(row, header.length));
	return {
		delimiter,
		header,
		rows,
		problems: [
			...headerProblems(header, first.line),
			...quoteProblems,
			...rows.flatMap((row) => widthProblem(row, header.length))
		]
	};
}

/** Without a byte order mark and without the `sep=;` line that spreadsheets write for themselves. */
function withoutPreamble(source: string): {
	text: string;
	announced: Delimiter | null;
	skipped: number;
} {
	const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
	const match = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
	const announced = DELIMITERS.find((delimiter) => delimiter === match?.[1]) ?? null;
	return match && announced
		? { text: text.slice(match[0].length), announced, skipped: 1 }
		: { text, announced: null, skipped: 0 };
}

/** A table of one column has no delimiter to be found; the comma is as good as any. */
function guessDelimiter(text: string): Delimiter {
	const sample = Papa.parse(text.slice(0, 65_536), {
		preview: 20,
		delimitersToGuess: [...DELIMITERS]
	});
	return DELIMITERS.find((delimiter) => delimiter === sample.meta.delimiter) ?? ',';
}

/** The line each record starts on; a quoted cell with line ends in it makes its record span several. */
function linesOf(
	records: readonly (readonly string[])[],
	first: number,
	maySpan: boolean
): number[] {
	let line = first;
	return records.map((cells) => {
		const start = line;
		line += 1;
		if (!maySpan) return start;
		for (const cell of cells) {
			if (cell.includes('\n') || cell.includes('\r')) line += cell.split(/\r\n|\r|\n/).length - 1;
		}
		return start;
	});
}

/** Spreadsheets pad rows with empty cells; only a cell with something in it is too many. */
function withoutEmptyTail(row: CsvRow, width: number): CsvRow {
	if (row.cells.length <= width) return row;
	return row.cells.slice(width).every((cell) => cell.trim() === '')
		? { line: row.line, cells: row.cells.slice(0, width) }
		: row;
}

function widthProblem({ line, cells }: CsvRow, width: number): CsvProblem[] {
	if (cells.length === width) return [];
	const found = `${cells.length}`;
	const many = cells.length > width;
	return [
		{
			line,
			column: null,
			value: found,
			problem: {
				en: `${many ? 'too many' : 'too few'} cells: ${found} where the header has ${width}`,
				de: `zu ${many ? 'viele' : 'wenige'} Zellen: ${found}, die Kopfzeile hat ${width}`
			},
			remedy: many
				? {
						en: 'Put a cell that holds the delimiter in double quotes.',
						de: 'Eine Zelle, die das Trennzeichen enthält, in doppelte Anführungszeichen setzen.'
					}
				: {
						en: 'Write every delimiter, also for empty cells.',
						de: 'Jedes Trennzeichen schreiben, auch für leere Zellen.'
					}
		}
	];
}

function headerProblems(header: readonly string[], line: number): CsvProblem[] {
	const seen = new Set<string>();
	return header.flatMap((name, index) => {
		const repeated = seen.has(name);
		seen.add(name);
		if (name === '') return [headerProblem(line, `${index + 1}`, NAMELESS)];
		return repeated ? [headerProblem(line, name, REPEATED)] : [];
	});
}

function headerProblem(line: number, column: string, flaw: Flaw): CsvProblem {
	return { line, column, value: null, ...flaw };
}

function quoteProblem(code: string, line: number | null): CsvProblem {
	return { line, column: null, value: null, ...(code === 'MissingQuotes' ? UNCLOSED : STRAY) };
}

const NO_HEADER: CsvProblem = {
	line: null,
	column: null,
	value: null,
	problem: { en: 'the file is empty', de: 'die Datei ist leer' },
	remedy: {
		en: 'Begin with a line that names the columns.',
		de: 'Mit einer Zeile beginnen, die die Spalten benennt.'
	}
};
const NAMELESS: Flaw = {
	problem: { en: 'a column without a name', de: 'eine Spalte ohne Namen' },
	remedy: { en: 'Name it in the header.', de: 'In der Kopfzeile benennen.' }
};
const REPEATED: Flaw = {
	problem: { en: 'two columns share this name', de: 'zwei Spalten tragen diesen Namen' },
	remedy: { en: 'Rename or remove one of them.', de: 'Eine davon umbenennen oder entfernen.' }
};
const UNCLOSED: Flaw = {
	problem: {
		en: 'a double quote is opened and never closed; all that follows is taken into one cell',
		de: 'ein Anführungszeichen wird geöffnet und nie geschlossen; alles Weitere gerät in eine Zelle'
	},
	remedy: {
		en: 'Close the quote, or double it where it is meant as a character.',
		de: 'Das Anführungszeichen schließen oder verdoppeln, wenn es als Zeichen gemeint ist.'
	}
};
const STRAY: Flaw = {
	problem: {
		en: 'text follows a closing double quote',
		de: 'nach einem schließenden Anführungszeichen folgt Text'
	},
	remedy: {
		en: 'Double every quote inside a quoted cell.',
		de: 'Anführungszeichen innerhalb einer Zelle in Anführungszeichen verdoppeln.'
	}
};
