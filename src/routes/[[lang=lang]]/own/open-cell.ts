import { readDate } from '$lib/data/own/date-text';
import { readNumber } from '$lib/data/own/number-text';
import type { ColumnReport, OwnReport } from '$lib/data/own/report';
import type { Locale } from '$lib/domain/locale';
import { date } from '$lib/format/date';
import { numberUpTo } from '$lib/format/number';

/** A cell that can be read in two ways, and both of them. */
export interface OpenCell {
	readonly cell: string;
	/** As the reading `month_first` or `point` has it. */
	readonly first: string;
	/** As the reading `day_first` or `comma` has it. */
	readonly second: string;
}

/** A cell of a column that leaves its order or its decimal mark open; null where none is at hand. */
export function openCellOf(
	{ name, open }: ColumnReport,
	{ columns, issues, sample }: OwnReport,
	locale: Locale
): OpenCell | null {
	const at = columns.findIndex((column) => column.name === name);
	const cells = [
		...issues.filter(({ column }) => column === name).flatMap(({ examples }) => examples),
		...sample.map(({ written }) => ({ value: written[at] ?? '' }))
	];
	for (const { value } of cells) {
		const [first, second] = open === 'order' ? days(value, locale) : numbers(value, locale);
		if (first !== null && second !== null && first !== second)
			return { cell: value.trim(), first, second };
	}
	return null;
}

function days(cell: string, locale: Locale) {
	return (['month_first', 'day_first'] as const).map((order) => {
		const read = readDate(cell, order);
		return 'value' in read && read.value !== null ? date(read.value, locale) : null;
	}) as [string | null, string | null];
}

function numbers(cell: string, locale: Locale) {
	return (['point', 'comma'] as const).map((mark) => {
		const read = readNumber(cell, mark);
		return 'value' in read && read.value !== null ? numberUpTo(read.value, locale, 6) : null;
	}) as [string | null, string | null];
}
