import { createSubscriber } from 'svelte/reactivity';
import type { Tokens } from '../format/tokens';
import { onThemeChange } from './theme';
import { readTokens } from './tokens';

let current: Tokens | null = null;

const subscribe = createSubscriber((update) => {
	current = readTokens();
	return onThemeChange(() => {
		current = readTokens();
		update();
	});
});

/** The tokens the page is drawn in, following the theme; null on the server. */
export function currentTokens(): Tokens | null {
	if (typeof document === 'undefined') return null;
	subscribe();
	return (current ??= readTokens());
}
