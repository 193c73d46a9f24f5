import type { Localized, Locale } from '../domain/locale';
import type { OwnColumn, OwnTable } from '../domain/own-table';
import { number } from '../format/number';
import { exactQuantity } from '../format/quantity';
import { measureOf, type MeasureId } from '../view/measures';
import { ownCellOf, ownLineOf } from './own-cell';

interface OwnPointWords {
	readonly one: string;
	readonly several: string;
	/** In a picture, where nothing is clicked. */
	readonly pictured: string;
	readonly severalPictured: string;
	readonly what: string;
	readonly count: (drawn: string, of: string) => string;
	readonly none: string;
	readonly outside: (count: string, one: boolean) => string;
	readonly row: (row: string) => string;
	readonly cell: (column: string, value: string) => string;
	readonly unknown: string;
	readonly list: string;
	readonly listed: (shown: string, of: string) => string;
	readonly rowHead: string;
	readonly credit: (name: string) => string;
}

/** Every text of the points of a reader's own file, in both languages. */
export const ownPointWords: Localized<OwnPointWords> = {
	en: {
		one: 'A row of your file',
		several: 'Several rows; a click opens them',
		pictured: 'A point of the reader’s own file',
		severalPictured: 'Several points of that file; the number says how many',
		what: 'A point stands where your file puts a row. Rows are never counted together with sites that others mapped.',
		count: (drawn, of) =>
			drawn === of ? `${drawn} rows on the map.` : `${drawn} of ${of} rows on the map.`,
		none: 'Your filters leave no row.',
		outside: (count, one) =>
			`${count} ${one ? 'point lies' : 'points lie'} outside what the map shows and ${one ? 'is' : 'are'} not on it.`,
		row: (row) => `Row ${row} of those read`,
		cell: (column, value) => `${column}: ${value}`,
		unknown: 'not known',
		list: 'The points of your file as a table',
		listed: (shown, of) =>
			shown === of ? `All ${of} points.` : `The first ${shown} of ${of} points.`,
		rowHead: 'Row',
		credit: (name) => `Points: “${name}”, own data, no licence stated.`
	},
	de: {
		one: 'Eine Zeile Ihrer Datei',
		several: 'Mehrere Zeilen; ein Klick öffnet sie',
		pictured: 'Ein Punkt der eigenen Datei',
		severalPictured: 'Mehrere Punkte dieser Datei; die Zahl sagt, wie viele',
		what: 'Ein Punkt steht, wohin Ihre Datei eine Zeile setzt. Zeilen werden nie mit Standorten zusammengezählt, die andere kartiert haben.',
		count: (drawn, of) =>
			drawn === of ? `${drawn} Zeilen auf der Karte.` : `${drawn} von ${of} Zeilen auf der Karte.`,
		none: 'Ihre Filter lassen keine Zeile übrig.',
		outside: (count, one) =>
			`${count} ${one ? 'Punkt liegt' : 'Punkte liegen'} außerhalb dessen, was die Karte zeigt, und ${one ? 'fehlt' : 'fehlen'} auf ihr.`,
		row: (row) => `Zeile ${row} der gelesenen`,
		cell: (column, value) => `${column}: ${value}`,
		unknown: 'nicht bekannt',
		list: 'Die Punkte Ihrer Datei als Tabelle',
		listed: (shown, of) =>
			shown === of ? `Alle ${of} Punkte.` : `Die ersten ${shown} von ${of} Punkten.`,
		rowHead: 'Zeile',
		credit: (name) => `Punkte: „${name}“, eigene Daten, keine Lizenz angegeben.`
	}
};

/** Columns of a file of points, by their place in it, as tooltip and table tell them. */
export interface PointColumns {
	/** Null where none looks like a name: rows are then told by their number. */
	readonly name: number | null;
	/** Null where the measure that is shown is not one of this file's columns. */
	readonly measured: number | null;
	/** The rest, but for latitude and longitude. */
	readonly others: readonly number[];
}

/** Further columns than name and measure beside a point. */
export const FURTHER = 4;
const NAME =
	/(?:^|[\s_-])(?:name|title|titel|site|facility|project|projekt|label|bezeichnung|standort|anlage|campus)(?:$|[\s_-])/i;
const DEGREES =
	/^(?:lat|latitude|lon|lng|long|longitude|x|y|breite|breitengrad|länge|längengrad|laenge|laengengrad)$/i;

/** Which columns say what of a point; `measure` is the one that the map shows. */
export function pointColumnsOf({ columns, points }: OwnTable, measure: MeasureId): PointColumns {
	const asked = measureOf(measure).own?.column ?? null;
	const measured = asked !== null && columns[asked]?.kind === 'number' ? asked : null;
	const name = columns.findIndex(
		(column) =>
			(column.kind === 'text' || column.kind === 'labels') &&
			NAME.test(column.name.replace(/([a-zß-ü])([A-Z])/g, '$1 $2'))
	);
	const isPlace = (column: OwnColumn) =>
		column.kind === 'number' &&
		(column.values === points?.latitude ||
			column.values === points?.longitude ||
			DEGREES.test(column.name.trim()));
	return {
		name: name < 0 ? null : name,
		measured,
		others: columns.flatMap((column, index) =>
			index === name || index === measured || isPlace(column) ? [] : [index]
		)
	};
}

/** What a row is called: its name, or its number where it has none. */
export function pointNameOf(
	table: OwnTable,
	row: number,
	{ name }: PointColumns,
	locale: Locale
): string {
	const named = name === null ? null : ownCellOf(table.columns[name], row, locale);
	return named ?? ownPointWords[locale].row(number(row + 1, locale));
}

/** What a row's number is in the column that is shown; null where there is no such column. */
export function pointValueOf(
	table: OwnTable,
	row: number,
	{ measured }: PointColumns,
	measure: MeasureId,
	locale: Locale
): string | null {
	const column = measured === null ? undefined : table.columns[measured];
	if (column?.kind !== 'number') return null;
	const value = column.values[row] ?? NaN;
	if (Number.isNaN(value)) return ownPointWords[locale].unknown;
	return exactQuantity(value, measureOf(measure).unit, locale);
}

/** What a tooltip says of a row: its name, the number that is shown, and what else the file knows first. */
export function ownPointLines(
	table: OwnTable,
	row: number,
	measure: MeasureId,
	locale: Locale
): string[] {
	const words = ownPointWords[locale];
	const columns = pointColumnsOf(table, measure);
	const value = pointValueOf(table, row, columns, measure, locale);
	const label = measureOf(measure).own?.label ?? '';
	const others = columns.others.flatMap((index) => {
		const column = table.columns[index];
		const said = ownCellOf(column, row, locale);
		return column && said !== null ? [words.cell(ownLineOf(column.name), said)] : [];
	});
	return [
		pointNameOf(table, row, columns, locale),
		...(value === null ? [] : [words.cell(ownLineOf(label), value)]),
		...others.slice(0, FURTHER)
	];
}

/** Which points of the file are not on the map. */
export function ownOutsideNotes(
	{ left, rows }: { readonly left: number; readonly rows: { readonly length: number } },
	locale: Locale
): string[] {
	const outside = left - rows.length;
	return outside > 0 ? [ownPointWords[locale].outside(number(outside, locale), outside === 1)] : [];
}
