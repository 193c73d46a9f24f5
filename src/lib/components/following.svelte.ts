import { untrack } from 'svelte';
import { afterPainting } from './after-painting';

/**
 * A value that follows another one as soon as the picture is painted. For what stands beside or below the picture: the
 * reader who changes a view waits for the picture, not for tables.
 */
export function following<T>(leader: () => T): { readonly value: T } {
	let value = $state.raw(untrack(leader));
	$effect(() => {
		const next = leader();
		if (next !== untrack(() => value)) return afterPainting(() => (value = next));
	});
	return {
		get value() {
			return value;
		}
	};
}
