import type { Locale } from '$lib/domain/locale';
import type { StateCode } from '$lib/domain/place';
import { writeView } from '$lib/view/url';
import { DEFAULTS, NO_FILTERS, type ViewState } from '$lib/view/view-state';
import { pathOf } from '../../addresses';

/** What only a map is asked for. */
const { draw, classes, classCount, limits, sites } = DEFAULTS.map;
const DRAWING = { draw, classes, classCount, limits, sites };

/** The same question about what was picked, on the page that compares. */
export function comparing(request: ViewState, items: readonly string[], locale: Locale): string {
	return addressOn('compare', { ...request, ...DRAWING, items, chart: 'bars', at: null }, locale);
}

/** The announcements of a state: what narrows the numbers of the map narrows them too. */
export function listing(request: ViewState, code: StateCode, locale: Locale): string {
	const narrowed = (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).map((name) => [
		name,
		request[name]
	]);
	const { dollars } = request;
	return addressOn(
		'announcements',
		{ ...(Object.fromEntries(narrowed) as Partial<ViewState>), dollars, states: [code] },
		locale
	);
}

function addressOn(
	page: 'compare' | 'announcements',
	asks: Partial<ViewState>,
	locale: Locale
): string {
	return pathOf(page, locale) + writeView({ ...DEFAULTS[page], ...asks }, DEFAULTS[page]);
}
