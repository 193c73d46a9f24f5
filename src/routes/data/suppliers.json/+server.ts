import { json } from '@sveltejs/kit';
import { loadAtlas, loadEnergyDeals } from '$lib/data/folder.server';
import { suppliersOf } from '$lib/view/suppliers';

export const prerender = true;

/** Who supplies power in the deals: what the search finds beside the atlas. */
export const GET = () => json(suppliersOf(loadAtlas(), loadEnergyDeals()));
