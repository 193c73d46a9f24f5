import type { Locale } from '../../domain/locale';
import type { PageId } from '../../view/view-state';

/** A view of this site that a picture leads to. */
export interface Destination {
	/** Path and query, checked. */
	readonly href: string;
	/** Whose view the query is; null for a page that has none. */
	readonly page: PageId | null;
	readonly query: string;
	readonly locale: Locale;
}
