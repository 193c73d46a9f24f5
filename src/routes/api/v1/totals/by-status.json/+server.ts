import { json } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { dollarTotals } from '$lib/view/totals';

export const prerender = true;

export const GET = () => json(dollarTotals(loadAtlas(), 'status'));
