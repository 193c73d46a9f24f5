import { isKeepable, isPageData, keptFrom, pageOfData, type Site } from './plan';

/** All that is kept of one version, in a cache of its own, beside those of other versions. */
export interface Shelf {
	/** Keeps everything of the plan. Throws where that is not possible, with what was fetched kept for the next try. */
	readonly fill: () => Promise<void>;
	/** A kept answer: of this version first, then of any other that still has readers. */
	readonly find: (path: string) => Promise<Response | undefined>;
	readonly keep: (path: string, response: Response) => Promise<void>;
	/** Fetches and keeps what is not there yet; nothing is said where that fails. */
	readonly fetch: (path: string) => Promise<void>;
	/** True for what `fill` keeps: one whole, never mixed with what another version sends. */
	readonly holds: (path: string) => boolean;
	/** Removes what other versions left. */
	readonly removeOthers: () => Promise<void>;
}

const MATCH: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };
/** Visited pages and their data taken over from an older version; the newest. */
const MOST_TAKEN_OVER = 100;

export function shelfOf(site: Site): Shelf {
	const prefix = `capex-atlas ${site.base}/ `;
	const name = prefix + site.version;
	const { fresh, immutable } = keptFrom(site);
	const planned = new Set([...fresh, ...immutable]);

	async function fill(): Promise<void> {
		const cache = await caches.open(name);
		const done = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
		const wanted = (path: string) => !done.has(path);
		try {
			// One after the other and last in line, so that the page in front of the reader is not kept waiting.
			for (const path of fresh.filter(wanted)) await cache.put(path, await fetched(path));
			for (const path of immutable.filter(wanted)) {
				const older = await caches.match(path, MATCH);
				await cache.put(path, older ?? (await fetched(path, 'default')));
			}
			for (const path of (await visitedBefore()).filter(wanted)) {
				const page = await fetched(path).catch(() => null);
				if (page) await cache.put(path, page);
			}
		} catch (error) {
			// No room: what was kept so far would only take it from others.
			if (error instanceof DOMException) await caches.delete(name);
			throw error;
		}
		if (await isAnotherVersionServed()) {
			await caches.delete(name);
			throw new Error('The site changed while it was being kept; the next visit tries anew.');
		}
	}

	async function fetched(path: string, cache: RequestCache = 'no-cache'): Promise<Response> {
		const response = await fetch(path, { cache, priority: 'low' });
		if (!isKeepable(response)) throw new Error(`${path} answered ${response.status}`);
		return response;
	}

	/** Pages beyond the plan that other versions keep because they were visited. */
	async function visitedBefore(): Promise<string[]> {
		const paths = new Set<string>();
		for (const other of await otherNames()) {
			const requests = await (await caches.open(other)).keys();
			for (const { url } of requests) paths.add(new URL(url).pathname);
		}
		const pages = new Set(site.prerendered);
		return [...paths]
			.filter((path) => pages.has(isPageData(path) ? pageOfData(path) : path))
			.filter((path) => !planned.has(path))
			.slice(-MOST_TAKEN_OVER);
	}

	/** A deployment between the first and the last file would leave a mixture of two versions. */
	async function isAnotherVersionServed(): Promise<boolean> {
		const response = await fetch(`${site.base}/_app/version.json`, { cache: 'no-store' });
		if (!response.ok) return false;
		const served: unknown = await response.json().catch(() => null);
		const isObject = typeof served === 'object' && served !== null;
		return isObject && 'version' in served && served.version !== site.version;
	}

	async function otherNames(): Promise<string[]> {
		return (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);
	}

	async function find(path: string): Promise<Response | undefined> {
		try {
			const own = await (await caches.open(name)).match(path, MATCH);
			return own ?? (await caches.match(path, MATCH));
		} catch {
			return undefined; // storage forbidden meanwhile
		}
	}

	async function keep(path: string, response: Response): Promise<void> {
		try {
			if (isKeepable(response)) await (await caches.open(name)).put(path, response);
		} catch {
			// Storage full or forbidden: the page works on without.
		}
	}

	return {
		fill,
		find,
		keep,
		fetch: async (path) => {
			if (await find(path)) return;
			const response = await fetched(path).catch(() => null);
			if (response) await keep(path, response);
		},
		holds: (path) => planned.has(path),
		removeOthers: async () => {
			await Promise.all((await otherNames()).map((other) => caches.delete(other)));
		}
	};
}
