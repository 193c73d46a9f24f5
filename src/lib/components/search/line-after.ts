/**
 * The line a key moves to, around the ends; null where the key means nothing here or, with Shift held, something in the
 * text. Enough keys of the combobox pattern to go through one list:
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function lineAfter(
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	active: number,
	count: number
): number | null {
	if (shiftKey || count === 0) return null;
	switch (key) {
		case 'ArrowDown':
			return (active + 1) % count;
		case 'ArrowUp':
			return (active - 1 + count) % count;
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}
