import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import { furtherLeadOf, leadOf, leadToList, type Lead, type Search } from '../../view/search';
import type { Found, FoundKind } from '../../view/search-index';
import { foundContext, foundFurther, foundName, searchWords } from '../../words/search';

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

/**
 * What was found, as it is read and gone through with the arrow keys. The first state and the first company have a
 * second line that leads to the map or the list; the whole list of announcements comes last.
 */
export function foundLines(
	{ groups, text }: Search,
	locale: Locale,
	address: (lead: Lead) => string
): FoundLines[] {
	const words = searchWords[locale];
	let next = 0;
	const line = (lead: Lead, name: string, context: string): FoundLine => ({
		at: next++,
		href: address(lead),
		name,
		context
	});
	const further = (found: Found | undefined) => {
		const lead = found && furtherLeadOf(found);
		return found && lead ? [line(lead, foundFurther(found, locale), '')] : [];
	};
	return groups.map(({ kind, best, found }) => {
		const lines = best.map((one) => line(leadOf(one), foundName(one), foundContext(one, locale)));
		lines.push(...further(best[0]));
		if (kind === 'announcement')
			lines.push(line(leadToList(text), words.allInList(number(found, locale), found === 1), ''));
		const heading = words.kinds[kind];
		const cut = best.length < found;
		const bestOf = cut ? words.bestOf(number(best.length, locale), number(found, locale)) : '';
		return { kind, heading, bestOf, lines };
	});
}
