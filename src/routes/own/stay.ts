/** A browser clears what pages keep when room is short, unless it was asked not to. What it answers changes nothing here. */
export function askToStay(): void {
	navigator.storage?.persist?.().catch(() => false);
}
