/** What Kit says of a build; the parts of `$service-worker`. */
export interface Site {
	readonly base: string;
	readonly build: readonly string[];
	readonly files: readonly string[];
	readonly prerendered: readonly string[];
	readonly version: string;
}

/** What is kept for use without a network. */
export interface Kept {
	/** Pages, their data, all the data, and the static files: fetched anew, never taken from an older version. */
	readonly fresh: readonly string[];
	/** Code, styles, fonts and geometry, whose names change with their contents. */
	readonly immutable: readonly string[];
}

/**
 * How a request is answered: `page` and `data` from the network first, `immutable` from what is kept first. Null is left
 * to the browser.
 */
export type Treatment = 'page' | 'data' | 'immutable' | null;

const PAGE_DATA = '__data.json';
const NOT_A_PAGE = new Set(['embed']);

/** The menu's pages with their data, and every asset. Deeper pages are many; they are kept once they have been visited. */
export function keptFrom(site: Site): Kept {
	const pages = site.prerendered.filter((path) => isMenuPage(path, site.base));
	return {
		fresh: [
			...pages.flatMap((path) => [path, dataOfPage(path)]),
			...dataFiles(site.base),
			...site.files.filter((path) => !isHostFile(path))
		],
		immutable: site.build
	};
}

export function treatmentOf(
	{ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
	origin: string,
	site: Site
): Treatment {
	const { origin: asked, pathname } = new URL(url);
	if (method !== 'GET' || asked !== origin || !pathname.startsWith(`${site.base}/`)) return null;
	if (mode === 'navigate') return 'page';
	if (pathname.startsWith(`${site.base}/_app/immutable/`)) return 'immutable';
	if (pathname.endsWith(`/${PAGE_DATA}`)) return 'data';
	return dataFiles(site.base).includes(pathname) || site.files.includes(pathname) ? 'data' : null;
}

/** Where a page stands that was asked for without its last slash or by its file; null where the address is its own. */
export function properPath(pathname: string): string | null {
	if (pathname.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	return last === '' || last.includes('.') ? null : `${pathname}/`;
}

/** The page that says, in the language of the address, that a page is not there without a network. */
export function offlinePage(pathname: string, base: string): string {
	const german = pathname === `${base}/de` || pathname.startsWith(`${base}/de/`);
	return `${base}${german ? '/de' : ''}/offline/`;
}

/** Where the data of a page stands. */
export function dataOfPage(pathname: string): string {
	return pathname + PAGE_DATA;
}

/** The page whose data an address gives. */
export function pageOfData(pathname: string): string {
	return pathname.slice(0, -PAGE_DATA.length);
}

export function isPageData(pathname: string): boolean {
	return pathname.endsWith(`/${PAGE_DATA}`);
}

/** Whole and ours: errors, redirects and answers that cannot be read are never kept. */
export function isKeepable({ ok, status, type, redirected }: Response): boolean {
	return ok && status === 200 && type === 'basic' && !redirected;
}

function dataFiles(base: string): readonly string[] {
	return ['atlas', 'suppliers', 'sites', 'places'].map((name) => `${base}/data/${name}.json`);
}

/** `/`, `/compare/` and the same in German, but not `/states/VA/`. */
function isMenuPage(path: string, base: string): boolean {
	if (!path.endsWith('/')) return false;
	const steps = path
		.slice(base.length)
		.split('/')
		.filter((step) => step !== '');
	if (steps[0] === 'de') steps.shift();
	return steps.length === 0 || (steps.length === 1 && !NOT_A_PAGE.has(steps[0] ?? ''));
}

/** `_headers` and the like are read by hosts and served to nobody. */
function isHostFile(path: string): boolean {
	return path.slice(path.lastIndexOf('/') + 1).startsWith('_');
}
