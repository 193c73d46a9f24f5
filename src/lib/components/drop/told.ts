import type { Locale } from '../../domain/locale';

/** What the reader is told of a file, in the language of the page that is there by then. */
export interface Told {
	readonly tone: 'reading' | 'opened' | 'refused';
	readonly say: (locale: Locale) => Said;
}

export interface Said {
	readonly what: string;
	/** Of the view that was opened. */
	readonly title: string;
	readonly lines: readonly string[];
}
