import type { NumberColumn, OwnTable } from '../../domain/own-table';
import type { OwnMeasure } from '../../domain/own-measure';
import type { Where } from './where';

/** Words in a column's name, English or German, that say what its numbers are. */
const RATE =
	/%|percent|prozent|\bpct\b|\brates?\b|\bratio\b|\bshare\b|anteil|quote\b|\bindex\b|average|\bavg\b|\bmean\b|median|durchschnitt|mittel|price|preis|\bper\b|\bpro\b|\bje\b|temperat|\brank\b|\brang\b|score|density|dichte|wage|salary|gehalt|\blohn\b/i;
const MONEY =
	/\$|\busd\b|\bdollars?\b|\bcosts?\b|kosten\b|\bcapex\b|\binvestments?\b|\binvestition(?:en)?\b|\brevenues?\b|umsatz|\bspend(?:ing)?\b|ausgaben/i;
/** A column of thousands or millions is in a unit of its own; its label says so. */
const SCALED =
	/\b(?:thousands?|tsd|tausend|millions?|millionen|mill?|mio|mn|mm|billions?|milliarden?|mrd|bn|trillions?|usd ?[kmbt]n?)\b|\$ ?[kmbt]n?\b|\b[kmbt]\b/i;
const UNITS: readonly (readonly [RegExp, string])[] = [
	[/\bmw\b|megawatts?\b/i, 'mw'],
	[/\bgw\b|gigawatts?\b/i, 'GW'],
	[/\bkw\b|kilowatts?\b/i, 'kW'],
	[/\bkwh\b/i, 'kWh'],
	[/\bmwh\b/i, 'MWh'],
	[/\bgwh\b/i, 'GWh'],
	[/\btwh\b/i, 'TWh'],
	[/\bjobs?\b|\bstellen\b|\bemployees\b|\bbeschäftigte\b|arbeitsplätze/i, 'jobs']
];
/** Numbers that name something and count nothing: so called, or ending so. */
const NAMES_THINGS =
	/^(?:nr|no|number|nummer|month|monat|day|tag|lon|lng|long|lat|x|y|index)$|(?:^| )(?:ids?|codes?|fips|statefp|countyfp|geoid|zip|zipcode|plz|postal|phone|telefon|latitude|longitude)$/i;
const YEAR = /\b(?:year|jahr|fy)\b/i;

/** What can be counted and added up in a file: its rows, and each column of numbers that are more than names. */
export function inferMeasures({ columns, points }: OwnTable): OwnMeasure[] {
	const found = columns.flatMap((column, index): OwnMeasure[] => {
		if (column.kind !== 'number' || isName(column)) return [];
		if (column.values === points?.latitude || column.values === points?.longitude) return [];
		return [measureOfColumn(column, index)];
	});
	return [...found, ROWS];
}

/** What a column of numbers most likely is, as its name and then its cells say; also of one that is not offered at first. */
export function measureOfColumn(column: NumberColumn, index: number): OwnMeasure {
	const { name } = column;
	const unit = unitOf(column);
	const kind = unit === '%' || RATE.test(spaced(name)) ? 'rate' : 'total';
	return {
		column: index,
		label: name,
		unit,
		kind,
		aggregate: kind === 'rate' ? 'mean' : 'sum'
	};
}

/** Rows of a file, counted; without a label of the reader's it has ours. */
export const ROWS: OwnMeasure = {
	column: null,
	label: '',
	unit: '',
	kind: 'total',
	aggregate: 'count'
};

/**
 * A file with a row for each place and year shows its newest year at first: years added up would be a sum of nothing. No filter where
 * no place has two rows of different years.
 */
export function inferWhere(table: OwnTable): Where[] {
	const place = table.places.county ?? table.places.state ?? table.places.company;
	const at = table.columns.findIndex(
		({ kind, name }) => (kind === 'days' || kind === 'labels') && YEAR.test(spaced(name))
	);
	const column = table.columns[at];
	if (!place || !column || (column.kind !== 'days' && column.kind !== 'labels')) return [];
	// A word that only begins with a year is no year, and no row would be called so.
	const pattern = column.kind === 'days' ? /^(?:19|20)\d\d/ : /^(?:19|20)\d\d$/;
	const years = column.labels.map((label) => pattern.exec(label)?.[0] ?? null);
	if (years.includes(null)) return [];
	const yearOf = Uint16Array.from([0, ...years.map(Number)]);
	const first = new Uint16Array(place.keys.length + 1);
	for (let row = 0; row < table.rows; row += 1) {
		const code = place.codes[row] ?? 0;
		const year = yearOf[column.codes[row] ?? 0] ?? 0;
		if (code === 0 || year === 0) continue;
		const before = first[code] ?? 0;
		if (before !== 0 && before !== year) {
			const newest = years.toSorted().at(-1);
			return newest ? [{ column: at, labels: [newest] }] : [];
		}
		first[code] = year;
	}
	return [];
}

function isName({ name, values }: NumberColumn): boolean {
	const said = spaced(name).trim();
	if (NAMES_THINGS.test(said)) return true;
	return YEAR.test(said) && isYears(values);
}

function isYears(values: Float64Array): boolean {
	return values.every(
		(value) => Number.isNaN(value) || (Number.isInteger(value) && value >= 1800 && value <= 2100)
	);
}

function unitOf({ name, unit: written = '' }: NumberColumn): string {
	if (written === '%') return '%';
	const said = spaced(name);
	if (/%|percent|prozent|\bpct\b/i.test(said)) return '%';
	// What is set against something is in no unit of ours.
	if (/\b(?:per|pro|je)\b|unemploy/i.test(said)) return '';
	const unit = UNITS.find(([pattern]) => pattern.test(said))?.[1];
	if (unit !== undefined) return unit;
	if (MONEY.test(`${said} ${written}`)) return SCALED.test(said) ? '' : 'usd';
	return UNITS.find(([pattern]) => pattern.test(written))?.[1] ?? written;
}

/** Words that are written together, apart: `capacity_mw`, `capacityMw`. */
function spaced(name: string): string {
	return name
		.replace(/([a-zß-ü])([A-Z])/g, '$1 $2')
		.replace(/[_\-./()]+/g, ' ')
		.replace(/\s+/g, ' ');
}
