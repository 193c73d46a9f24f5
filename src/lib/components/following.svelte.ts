import { untrack } from 'svelte';
import { afterPainting } from './after-painting';

/**
 * A value that follows another one as soon as the picture is painted. For what stands beside or below the picture: the
 * reader who changes a view waits for the picture, not for tables. `before` is done when it is about to follow.
 */
export function following<T>(leader: () => T, before?: () => void): { readonly value: T } {
	let value = $state.raw(untrack(leader));
	$effect(() => {
		const next = leader();
		if (next === untrack(() => value)) return;
		return afterPainting(() => {
			before?.();
			value = next;
		});
	});
	return {
		get value() {
			return value;
		}
	};
}
