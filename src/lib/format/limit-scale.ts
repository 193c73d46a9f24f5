import type { Localized } from '../domain/locale';

/** How thousands, millions … are written behind a limit, and what else is read as the same. */
export interface LimitScale {
	/** Of ten. */
	readonly exponent: number;
	readonly written: string;
	/** In small letters, without a full stop. */
	readonly read: readonly string[];
}

/** From large to small. */
export const LIMIT_SCALES: Localized<readonly LimitScale[]> = {
	en: [
		{ exponent: 12, written: 'T', read: ['t', 'tn', 'trillion'] },
		{ exponent: 9, written: 'B', read: ['b', 'bn', 'billion'] },
		{ exponent: 6, written: 'M', read: ['m', 'mn', 'million'] },
		{ exponent: 3, written: 'k', read: ['k', 'thousand'] }
	],
	de: [
		{ exponent: 12, written: 'Bio.', read: ['bio', 'billion', 'billionen'] },
		{ exponent: 9, written: 'Mrd.', read: ['mrd', 'milliarde', 'milliarden'] },
		{ exponent: 6, written: 'Mio.', read: ['mio', 'million', 'millionen'] },
		{ exponent: 3, written: 'Tsd.', read: ['tsd', 'tausend'] }
	]
};
