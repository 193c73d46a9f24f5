import { asset } from '$app/paths';
import type { Searched } from '$lib/view/search-index';
import type { Supplier } from '$lib/view/suppliers';
import { readAtlas } from './atlas-source';

let reading: Promise<Searched> | null = null;

/** All that can be searched, read once for all pages of a visit. A failed reading is tried anew the next time. */
export function readSearched(): Promise<Searched> {
	reading ??= fetchSearched().catch((error: unknown) => {
		reading = null;
		throw error;
	});
	return reading;
}

async function fetchSearched(): Promise<Searched> {
	const [atlas, suppliers] = await Promise.all([
		readAtlas(),
		// Without them everything else is still found.
		fetchSuppliers().catch((): Supplier[] => [])
	]);
	return { atlas, suppliers };
}

async function fetchSuppliers(): Promise<Supplier[]> {
	const response = await fetch(asset('/data/suppliers.json'));
	if (!response.ok) throw new Error(`The suppliers answered ${response.status}`);
	return (await response.json()) as Supplier[];
}
