import type { Found } from './look-into';

/** A file that led into the other language, whose page is loaded as a whole and has yet to say what was opened. */
export interface CarriedOver {
	readonly found: Found;
	readonly of: { readonly name: string; readonly files: number };
}

const KEY = 'capex-atlas-opened';

/** Keeps it for the next page of this tab; where storage is full or forbidden that page opens without a word. */
export function carryOver(one: CarriedOver): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(one));
	} catch {
		// The view is opened all the same.
	}
}

/** What was kept for the page at an address, once; null for any other page. */
export function carriedOver(href: string): CarriedOver | null {
	try {
		const kept = sessionStorage.getItem(KEY);
		sessionStorage.removeItem(KEY);
		// Nobody but carryOver writes there.
		const one = kept === null ? null : (JSON.parse(kept) as CarriedOver);
		return one?.found.destination.href === href ? one : null;
	} catch {
		return null;
	}
}
