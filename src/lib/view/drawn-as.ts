import type { Answer } from './answer';
import { isCounters, measureOf } from './measures';
import type { ViewState } from './view-state';

/**
 * How a map shows a view's numbers: totals and parts of a whole grow with a state's size and are drawn as symbols, what is set
 * against something and what was counted is shaded, unless the reader wants it otherwise.
 */
export function drawnAs({
	draw,
	measure,
	per,
	by
}: Pick<ViewState, 'draw' | 'measure' | 'per'> & Partial<Pick<ViewState, 'by'>>):
	'shade' | 'symbols' {
	if (draw !== 'auto') return draw;
	const { ratio, own } = measureOf(measure);
	// Rows are counted, and a rate is the same for large and small.
	if (own && (own.aggregate !== 'sum' || own.kind === 'rate')) return 'shade';
	// A file may know thousands of counties, whose circles would be one.
	if (own && by === 'county') return 'shade';
	const counted = isCounters(measureOf(measure));
	return !counted && ratio === null && (per === 'total' || per === 'share') ? 'symbols' : 'shade';
}

/** How a map shows an answer. No circle is smaller than nothing: with a number below zero there is nothing for it but shades. */
export function drawnOf({ request, rows }: Pick<Answer, 'request' | 'rows'>): 'shade' | 'symbols' {
	return rows.some(({ value }) => value !== null && value < 0) ? 'shade' : drawnAs(request);
}
