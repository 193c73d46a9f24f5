import type { Locale } from '../../domain/locale';
import { date } from '../../format/date';
import { number } from '../../format/number';
import { quantity } from '../../format/quantity';
import type { BuiltSite } from '../../view/built-sites';
import { buildOutWords } from '../../words/build-out';
import { spanOf } from '../build-line';
import type { SiteLines } from './site-lines';

/** Some of the sites as lines: from one place in their order, so many. The years are those of all of them. */
export function siteLinesOf(
	all: readonly BuiltSite[],
	{ from, count }: { readonly from: number; readonly count: number },
	locale: Locale
): SiteLines {
	const words = buildOutWords[locale];
	const shown = all.slice(from, from + count);
	const say = (value: number) => number(value, locale);
	return {
		sites: shown.map(({ name, owner, steps, ...site }) => ({
			name,
			owner: owner ?? '',
			steps,
			observed: observedOf(site, locale),
			projected: projectedOf(site, locale)
		})),
		span: spanOf(all),
		heads: { site: words.site, observed: words.observed, projected: words.projected },
		key: words.lines,
		note:
			shown.length < all.length
				? words.drawnOf(say(from + 1), say(from + shown.length), say(all.length))
				: '',
		empty: words.noSites
	};
}

/** What was seen on the newest day that was looked at. */
export function observedOf({ observed }: Pick<BuiltSite, 'observed'>, locale: Locale): string {
	const words = buildOutWords[locale];
	return observed
		? words.on(quantity(observed.powerMw, 'mw', locale, 'nearest'), date(observed.day, locale))
		: words.notYet;
}

/** The largest power that is projected. */
export function projectedOf({ projected }: Pick<BuiltSite, 'projected'>, locale: Locale): string {
	const words = buildOutWords[locale];
	return projected
		? words.by(quantity(projected.powerMw, 'mw', locale, 'nearest'), date(projected.day, locale))
		: words.noProjection;
}
