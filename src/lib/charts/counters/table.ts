import type { Locale } from '../../domain/locale';
import { date } from '../../format/date';
import { quantity } from '../../format/quantity';
import type { Answer } from '../../view/answer';
import type { CounterValue } from '../../view/chart-data';
import { columnUnitOf, snake } from '../../view/column-unit';
import { measureOf } from '../../view/measures';
import { unitOf } from '../../view/unit-of';
import { wordsOf } from '../../words';
import { counterWords } from '../../words/counters';
import { DIMENSION_LABEL } from '../../words/dimension';
import type { PointColumn, PointTable } from '../scatter/table';
import { cellOf } from './cell';
import { NO_COUNTERS } from './draw';

type Value = number | null;

/** A row for each group, a column for each counter with its day, then the least and the most; what is not reported is null. */
export function countersTableOf(
	{ request, counters }: Pick<Answer, 'request' | 'counters'>,
	locale: Locale
): PointTable {
	const { vintages, groups } = counters ?? NO_COUNTERS;
	const words = counterWords[locale];
	const { mark } = wordsOf(locale);
	const why = { reported: '', no_share: mark.no_figure, not_reported: mark.not_reported } as const;
	const figure = { kind: 'number', unit: columnUnitOf(request) } as const;
	const say = (value: number) => quantity(value, unitOf(request), locale, 'nearest');
	const valuesAt = (index: number) => groups.flatMap(({ values }) => values[index] ?? []);
	const written = ({ value, ...rest }: CounterValue) =>
		value === null ? why[cellOf({ value, ...rest })] : say(value);
	const headOf = ({ counter, asOf }: (typeof vintages)[number]) =>
		`${counter}, ${date(asOf, locale)}`;
	const end = (key: 'least' | 'most'): { column: PointColumn; cells: readonly Value[] } => {
		const cells = groups.map(({ spread }) => spread?.[key] ?? null);
		return {
			column: {
				...figure,
				key,
				label: words[key],
				brief: true,
				written: cells.map((value) => (value === null ? '–' : say(value)))
			},
			cells
		};
	};
	const columns = [
		...vintages.map((vintage, index) => ({
			column: {
				...figure,
				key: snake(vintage.id),
				label: headOf(vintage),
				brief: true,
				written: valuesAt(index).map(written)
			},
			cells: valuesAt(index).map(({ value }) => value)
		})),
		end('least'),
		end('most'),
		// What was divided by residents or the like, before it was.
		...(request.per === 'total' ? [] : vintages).map((vintage, index) => ({
			column: {
				kind: 'number' as const,
				unit: measureOf(request.measure).unit,
				key: `${snake(vintage.id)}_counted`,
				label: words.asCounted(headOf(vintage)),
				brief: false
			},
			cells: valuesAt(index).map(({ count }) => count)
		}))
	];
	return {
		columns: [
			{ key: 'name', label: DIMENSION_LABEL[request.by][locale], kind: 'text', brief: true },
			...columns.map(({ column }) => column)
		],
		rows: groups.map(({ name }, row) => [name, ...columns.map(({ cells }) => cells[row] ?? null)])
	};
}
