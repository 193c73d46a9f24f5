import { dataOfPage, isPageData, offlinePage, pageOfData, properPath } from './plan';
import type { Shelf } from './shelf';

/** A network that has not begun to answer by now is passed over where the answer is kept. */
export const PATIENCE_MS = 3000;

/** One request, with the means to answer it. */
export interface Asked {
	/** Path and query. */
	readonly url: URL;
	readonly base: string;
	readonly shelf: Shelf;
	/** Asks the network once. */
	readonly network: () => Promise<Response>;
	/** Goes on after the answer is given. */
	readonly later: (work: Promise<unknown>) => void;
}

/** A page: never a stale one while there is a network, never nothing while there is none. */
export async function answerPage(asked: Asked): Promise<Response> {
	const { url, base, shelf, later } = asked;
	const answer = await networkFirst(asked, (response) => {
		const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
		if (!isPage || !response.ok || shelf.holds(url.pathname)) return;
		later(shelf.keep(url.pathname, response.clone()));
		// A link to it asks for its data, not for the page.
		if (url.pathname.endsWith('/')) later(shelf.fetch(dataOfPage(url.pathname)));
	});
	if (answer) return answer;
	const proper = properPath(url.pathname);
	if (proper !== null && (await shelf.find(proper))) {
		return Response.redirect(url.origin + proper + url.search, 307);
	}
	return (await shelf.find(offlinePage(url.pathname, base))) ?? Response.error();
}

/** Data: as for pages. Where a page's data is not there, the reader is led to the page that says so. */
export async function answerData(asked: Asked): Promise<Response> {
	const { url, base, shelf, later } = asked;
	const answer = await networkFirst(asked, (response) => {
		if (!shelf.holds(url.pathname)) later(shelf.keep(url.pathname, response.clone()));
	});
	if (answer) return answer;
	const offline = offlinePage(url.pathname, base);
	if (!isPageData(url.pathname) || !(await shelf.find(offline))) return Response.error();
	const wanted = encodeURIComponent(pageOfData(url.pathname));
	return Response.json({ type: 'redirect', location: `${offline}?page=${wanted}` });
}

/** Code and pictures, whose names change with their contents: any version's copy is the right one. */
export async function answerImmutable({ url, shelf, network, later }: Asked): Promise<Response> {
	const kept = await shelf.find(url.pathname);
	if (kept) return kept;
	const response = await network();
	later(shelf.keep(url.pathname, response.clone()));
	return response;
}

/** Null where neither the network nor the shelf has an answer. */
async function networkFirst(
	{ url, shelf, network, later }: Asked,
	use: (response: Response) => void
): Promise<Response | null> {
	const asking = network()
		.then((response) => {
			use(response);
			return response;
		})
		.catch(() => null);
	later(asking);
	const inTime = await Promise.race([asking, after(PATIENCE_MS)]);
	if (inTime && inTime.status < 500) return inTime;
	return (await shelf.find(url.pathname)) ?? (await asking);
}

function after(ms: number): Promise<null> {
	return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
