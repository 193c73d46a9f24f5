import type { Locale } from '../domain/locale';

/** `Georgia and North Carolina`, `a, b, and c`; in German without the comma before `und`. */
export function list(items: readonly string[], locale: Locale): string {
	const [before, last] = [items.slice(0, -1), items.at(-1) ?? ''];
	if (before.length === 0) return last;
	if (locale === 'de') return `${before.join(', ')} und ${last}`;
	return `${before.join(', ')}${before.length > 1 ? ',' : ''} and ${last}`;
}
