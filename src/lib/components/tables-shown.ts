import type { Tab } from '../view/view-state';

/** In an address, the figures of a page whose tables are shown. */
const NAME = 'table';

/** Which tab an address asks for of a figure that a page has several of; the picture where it says nothing. */
export function tabIn(query: URLSearchParams, figure: string): Tab {
	return tablesIn(query).includes(figure) ? 'table' : 'picture';
}

/** The query with a figure's other tab; what it says besides stays. Starts with `?` or is empty. */
export function queryWithTab(query: URLSearchParams, figure: string, tab: Tab): string {
	const others = tablesIn(query).filter((one) => one !== figure);
	const tables = tab === 'table' ? [...others, figure] : others;
	return queryWith(query, NAME, tables.join(','));
}

/** The query with a value changed; an empty one is left out. */
export function queryWith(query: URLSearchParams, name: string, value: string): string {
	const next = new URLSearchParams(query);
	if (value === '') next.delete(name);
	else next.set(name, value);
	return next.size === 0 ? '' : `?${next}`;
}

function tablesIn(query: URLSearchParams): string[] {
	return (query.get(NAME) ?? '').split(',').filter((one) => one !== '');
}
