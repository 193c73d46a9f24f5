import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import { leadOf, leadToList, type Lead, type Search } from '../../view/search';
import type { FoundKind } from '../../view/search-index';
import { foundContext, foundName, searchWords } from '../../words/search';

/** One line that can be chosen, and where it leads. */
export interface FoundLine {
	/** Its place among all lines. */
	readonly at: number;
	readonly href: string;
	readonly name: string;
	readonly context: string;
}

export interface FoundLines {
	readonly kind: FoundKind;
	readonly heading: string;
	/** Says how many are left out; empty where none are. */
	readonly bestOf: string;
	readonly lines: readonly FoundLine[];
}

/** What was found, as it is read and gone through with the arrow keys: the whole list of announcements comes last. */
export function foundLines(
	{ groups, text }: Search,
	locale: Locale,
	address: (lead: Lead) => string
): FoundLines[] {
	const words = searchWords[locale];
	let next = 0;
	return groups.map(({ kind, best, found }) => {
		const lines = best.map((one) => ({
			at: next++,
			href: address(leadOf(one)),
			name: foundName(one),
			context: foundContext(one, locale)
		}));
		if (kind === 'announcement')
			lines.push({
				at: next++,
				href: address(leadToList(text)),
				name: words.allInList(number(found, locale), found === 1),
				context: ''
			});
		const heading = words.kinds[kind];
		const cut = best.length < found;
		const bestOf = cut ? words.bestOf(number(best.length, locale), number(found, locale)) : '';
		return { kind, heading, bestOf, lines };
	});
}
