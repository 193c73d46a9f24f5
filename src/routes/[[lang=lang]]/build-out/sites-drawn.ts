/** As many sites as a picture holds and still can be read on a slide; the others are a choice away. */
export const SITES_DRAWN = 10;

/** The first site that an address asks for, of so many; the beginning where it names none that is there. */
export function firstSite(text: string | null, all: number): number {
	const asked = Number(text ?? 1) - 1;
	if (!Number.isInteger(asked) || asked < 0 || asked >= all) return 0;
	return asked - (asked % SITES_DRAWN);
}
