import type { Locale } from '../domain/locale';
import type { Tokens } from '../format/tokens';
import type { Answer } from '../view/answer';
import type { Areas } from './area';

/** What a map shows at a moment. */
export interface Shown {
	readonly answer: Answer;
	readonly areas: Areas;
	readonly tokens: Tokens;
	readonly locale: Locale;
	/** The area under the pointer or the keys, the one that is open, and those that are picked for comparison. */
	readonly active: string | null;
	readonly selected: string | null;
	readonly picked: readonly string[];
}

/** How strongly an area is outlined, in pixels; 0 where it is not. */
export function emphasisOf(
	key: string,
	{ active, selected, picked }: Pick<Shown, 'active' | 'selected' | 'picked'>
): number {
	if (key === active) return 2;
	return key === selected || picked.includes(key) ? 1.5 : 0;
}
