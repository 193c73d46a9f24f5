import { error } from '@sveltejs/kit';
import { loadAtlas } from '$lib/data/folder.server';
import { totalsCsv } from '$lib/export/totals-csv';
import { dollarTotals, dollarTotalsOfCompaniesInStates } from '$lib/view/totals';
import { TOTALS_BY } from '$lib/view/totals-by';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const BOTH = 'by-state-and-company';

export const entries: EntryGenerator = () => [
	...TOTALS_BY.map((by) => ({ by: `by-${by}` })),
	{ by: BOTH }
];

/** The totals of the JSON of the same name, a row each; the projects they are made of stand in the JSON. */
export const GET: RequestHandler = ({ params }) => {
	const atlas = loadAtlas();
	const by = TOTALS_BY.find((one) => `by-${one}` === params.by);
	if (by === undefined && params.by !== BOTH) error(404);
	const totals = by ? dollarTotals(atlas, by) : dollarTotalsOfCompaniesInStates(atlas);
	return new Response(totalsCsv(totals), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
};
