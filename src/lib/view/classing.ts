import type { Breaks } from '../stats/classify';
import { equalBreaks } from '../stats/equal-breaks';
import { logBreaks } from '../stats/log-breaks';
import { naturalBreaks } from '../stats/natural-breaks';
import { ownBreaks } from '../stats/own-breaks';
import { quantileBreaks } from '../stats/quantile-breaks';
import { spreadOf } from '../stats/spread';
import type { Classing, Spread } from './answer';
import type { ViewState } from './view-state';

type Asked = Pick<ViewState, 'classes' | 'classCount' | 'limits'>;
type Method = Classing['method'];

/** Null where the values or the view do not allow it. */
const METHODS: Readonly<
	Record<Method, (values: readonly number[], asked: Asked) => Breaks | null>
> = {
	quantile: (values, { classCount }) => quantileBreaks(values, classCount),
	natural: (values, { classCount }) => naturalBreaks(values, classCount),
	equal: (values, { classCount }) => equalBreaks(values, classCount),
	log: (values, { classCount }) => logBreaks(values, classCount),
	own: (values, { limits }) => ownBreaks(values, limits)
};

/**
 * What a spread asks for. A few values are told apart one by one, or by the gaps between them; quantiles are fair to any
 * spread, but only where the others do not fit, since their limits say the least about the values.
 */
const FITTING: Readonly<Record<Spread, Method>> = {
	few_values: 'natural',
	orders_of_magnitude: 'log',
	even: 'equal',
	skewed: 'quantile'
};

/**
 * The classes of a map's values, as the reader chose them or as the spread of the data asks for. A choice that cannot be
 * followed is left to the data too: the logarithm of what is not above 0, own classes without a limit.
 */
export function classed(
	values: readonly number[],
	asked: Asked
): { readonly breaks: Breaks; readonly classing: Classing } {
	const chosen = asked.classes === 'auto' ? null : METHODS[asked.classes](values, asked);
	if (chosen !== null && asked.classes !== 'auto')
		return { breaks: chosen, classing: { method: asked.classes, spread: null } };
	const spread = spreadOf(values);
	const method = FITTING[spread];
	return { breaks: METHODS[method](values, asked) ?? [], classing: { method, spread } };
}
