import { viewPartOf } from '../view/url';
import type { DrawnValues, Picture } from './picture';

/** What our files are told by: the keyword of a PNG's text, the element in an SVG's metadata. */
export const MARK = 'capex-atlas';
/** Of that element: what an SVG holds in it is ours. */
export const NAMESPACE = 'https://capex-atlas/picture';

/** What a picture carries for machines: enough to open its view again, and to see whether the data has changed since. */
export interface Carried {
	/** Of this description; another one is not read. */
	readonly carries: 1;
	/** Path and query (of a reader's own file: fragment) of the view, without the site it was made on. */
	readonly view: string;
	readonly address: string;
	readonly dataVersion: string;
	readonly title: string;
	/** The values drawn, never the rows behind them. */
	readonly values: DrawnValues;
}

/** What a picture carries, as text. */
export function carriedBy({ address, dataVersion, title, values }: Picture): string {
	const { pathname, search, hash } = new URL(address, 'https://site.invalid');
	const carried: Carried = {
		carries: 1,
		view: pathname + viewPartOf({ search, hash }),
		address,
		dataVersion,
		title,
		values
	};
	return JSON.stringify(carried);
}
