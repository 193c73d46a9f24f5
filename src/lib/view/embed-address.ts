import type { Locale } from '../domain/locale';
import { withEmbed, type EmbedOptions } from './embed';

const FIGURE = /^(.*)\/(compare|map)\/(\?.*)?$/;

/**
 * Path and query of a figure's embedded form, in a language; null where the address is of no page that has one.
 *
 * @param address path and query of the view on its own page, in the language `from`
 */
export function embedAddress(
	address: string,
	from: Locale,
	to: Locale,
	options: EmbedOptions
): string | null {
	const [, before, page, query = ''] = FIGURE.exec(address) ?? [];
	if (before === undefined || page === undefined) return null;
	const base = from === 'de' ? before.replace(/\/de$/, '') : before;
	const lang = to === 'de' ? '/de' : '';
	return `${base}${lang}/embed/${page}/${withEmbed(query, options)}`;
}
