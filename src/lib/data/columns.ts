import { isDay, isPartialDate, type Day, type PartialDate } from '../domain/partial-date';
import { STATE_CODES, type Fips, type StateCode } from '../domain/place';
import { BadCell, column, type Field, type Options } from './field';

export function text(en: string, de: string, options: Options = {}): Field<string> {
	const shape = options.pattern === undefined ? null : new RegExp(`^(?:${options.pattern})$`);
	const bad = new BadCell(
		{ en: 'not in the form this column has', de: 'nicht in der Form dieser Spalte' },
		{
			en: `Write it to match ${options.pattern}.`,
			de: `So schreiben, dass es zu ${options.pattern} passt.`
		}
	);
	return column('string', en, de, options, (cell) => (shape && !shape.test(cell) ? bad : cell));
}

/** A short lower-case name that never changes, as other rows and addresses refer to it. */
export function slug(en: string, de: string, options: Options = {}): Field<string> {
	return text(en, de, { pattern: '[a-z0-9]+(-[a-z0-9]+)*', ...options });
}

export function fips(
	digits: 2 | 3 | 5,
	en: string,
	de: string,
	options: Options = {}
): Field<Fips> {
	return text(en, de, { pattern: `\\d{${digits}}`, ...options });
}

export function url(en: string, de: string, options: Options = {}): Field<string> {
	const bad = new BadCell(
		{ en: 'not a web address', de: 'keine Webadresse' },
		{
			en: 'Write the full address, beginning with https:// or http://, without spaces.',
			de: 'Die volle Adresse schreiben, mit https:// oder http:// am Anfang, ohne Leerzeichen.'
		}
	);
	const read = (cell: string) => (WEB_ADDRESS.test(cell) ? cell : bad);
	return { ...column('string', en, de, options, read), format: 'uri' };
}

export function choice<const V extends string>(
	values: readonly V[],
	en: string,
	de: string,
	options: Options = {}
): Field<V> {
	const known = new Map<string, V>(values.map((value) => [value, value]));
	const bad = new BadCell(
		{ en: 'not one of the values of this column', de: 'keiner der Werte dieser Spalte' },
		{ en: `Use one of: ${values.join(', ')}.`, de: `Einen davon verwenden: ${values.join(', ')}.` }
	);
	const constrained = { ...options, enum: values };
	return column('string', en, de, constrained, (cell) => known.get(cell) ?? bad);
}

export function stateCode(en: string, de: string, options: Options = {}): Field<StateCode> {
	const field = choice(STATE_CODES, en, de, options);
	const bad = new BadCell(
		{ en: 'not a state', de: 'kein Bundesstaat' },
		{
			en: 'Use the two-letter USPS code of one of the 50 states, or DC.',
			de: 'Den zweibuchstabigen USPS-Code eines der 50 Bundesstaaten oder DC verwenden.'
		}
	);
	return {
		...field,
		read: (cell) => (field.read(cell) instanceof BadCell ? bad : field.read(cell))
	};
}

export function integer(en: string, de: string, options: Options = {}): Field<number> {
	const bad = new BadCell(
		{ en: 'not a whole number', de: 'keine ganze Zahl' },
		{
			en: 'Write digits only, without separators, unit or decimals: 1200.',
			de: 'Nur Ziffern schreiben, ohne Trennzeichen, Einheit und Nachkommastellen: 1200.'
		}
	);
	const ranged = inRange(options);
	return column('integer', en, de, options, (cell) => {
		const value = Number(cell);
		return /^-?\d+$/.test(cell) && Number.isSafeInteger(value) ? ranged(value) : bad;
	});
}

export function decimal(en: string, de: string, options: Options = {}): Field<number> {
	const bad = new BadCell(
		{ en: 'not a number', de: 'keine Zahl' },
		{
			en: 'Write digits with a point as decimal mark, without separators or unit: 1200.5.',
			de: 'Ziffern mit Punkt als Dezimalzeichen schreiben, ohne Trennzeichen und Einheit: 1200.5.'
		}
	);
	const ranged = inRange(options);
	return column('number', en, de, options, (cell) => {
		const value = Number(cell);
		return NUMBER.test(cell) && Number.isFinite(value) ? ranged(value) : bad;
	});
}

export function year(en: string, de: string, options: Options = {}): Field<number> {
	const bad = new BadCell(
		{ en: 'not a year', de: 'keine Jahreszahl' },
		{ en: 'Write four digits: 2025.', de: 'Vier Ziffern schreiben: 2025.' }
	);
	const ranged = inRange(options);
	return column('year', en, de, options, (cell) =>
		/^\d{4}$/.test(cell) ? ranged(Number(cell)) : bad
	);
}

export function day(en: string, de: string, options: Options = {}): Field<Day> {
	return column('date', en, de, options, (cell) => (isDay(cell) ? cell : NOT_A_DAY));
}

/** A day known in full, to its month or to its year. */
export function partialDate(en: string, de: string, options: Options = {}): Field<PartialDate> {
	const shaped = { ...options, pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' };
	return column('string', en, de, shaped, (cell) => (isPartialDate(cell) ? cell : NOT_A_DATE));
}

export function yesNo(en: string, de: string, options: Options = {}): Field<boolean> {
	const bad = new BadCell(
		{ en: 'neither yes nor no', de: 'weder yes noch no' },
		{ en: 'Write yes or no.', de: 'yes oder no schreiben.' }
	);
	return column('boolean', en, de, options, (cell) =>
		cell === 'yes' ? true : cell === 'no' ? false : bad
	);
}

function inRange({ minimum, maximum }: Options): (value: number) => number | BadCell {
	const low = minimum ?? -Infinity;
	const high = maximum ?? Infinity;
	const bad = new BadCell(
		{ en: 'outside the range of this column', de: 'außerhalb des Bereichs dieser Spalte' },
		{
			en: `Check it: at least ${minimum ?? 'any'}, at most ${maximum ?? 'any'}.`,
			de: `Prüfen: mindestens ${minimum ?? 'beliebig'}, höchstens ${maximum ?? 'beliebig'}.`
		}
	);
	return (value) => (value < low || value > high ? bad : value);
}

const WEB_ADDRESS = /^https?:\/\/[^\s/?#]+\.[^\s/?#]+(?:[/?#]\S*)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NOT_A_DAY = new BadCell(
	{ en: 'not a day of the calendar', de: 'kein Tag des Kalenders' },
	{ en: 'Write it as YYYY-MM-DD: 2025-06-04.', de: 'Als JJJJ-MM-TT schreiben: 2025-06-04.' }
);
const NOT_A_DATE = new BadCell(
	{ en: 'not a date', de: 'kein Datum' },
	{
		en: 'Write YYYY-MM-DD, YYYY-MM or YYYY, as much of it as is known.',
		de: 'JJJJ-MM-TT, JJJJ-MM oder JJJJ schreiben, soweit es bekannt ist.'
	}
);
