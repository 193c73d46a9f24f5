import { afterEach, describe, expect, test, vi } from 'vitest';
import { answerData, answerPage, PATIENCE_MS, type Asked } from '../../src/service-worker/answer';
import {
	isKeepable,
	keptFrom,
	offlinePage,
	properPath,
	treatmentOf,
	type Site
} from '../../src/service-worker/plan';
import type { Shelf } from '../../src/service-worker/shelf';

const SITE: Site = {
	base: '/atlas',
	build: ['/atlas/_app/immutable/entry/app.abc.js'],
	files: ['/atlas/favicon.svg', '/atlas/_headers'],
	prerendered: [
		'/atlas/',
		'/atlas/de/',
		'/atlas/map/',
		'/atlas/de/map/',
		'/atlas/states/VA/',
		'/atlas/embed/map/',
		'/atlas/embed/',
		'/atlas/api/v1/projects.json',
		'/atlas/data/atlas.json',
		'/atlas/data/suppliers.json',
		'/atlas/data/sites.json',
		'/atlas/data/places.json',
		'/atlas/own/',
		'/atlas/own/templates/states.csv'
	],
	version: 'two'
};

describe('what is kept', () => {
	test('the pages of the menu in both languages, their data, all the data and static files', () => {
		expect(keptFrom(SITE).fresh).toEqual([
			'/atlas/',
			'/atlas/__data.json',
			'/atlas/de/',
			'/atlas/de/__data.json',
			'/atlas/map/',
			'/atlas/map/__data.json',
			'/atlas/de/map/',
			'/atlas/de/map/__data.json',
			'/atlas/own/',
			'/atlas/own/__data.json',
			'/atlas/data/atlas.json',
			'/atlas/data/suppliers.json',
			'/atlas/data/sites.json',
			'/atlas/data/places.json',
			'/atlas/favicon.svg'
		]);
	});

	test('every asset of the build', () => expect(keptFrom(SITE).immutable).toEqual(SITE.build));

	test.each([
		['an error', { status: 500, ok: false }],
		['a part', { status: 206 }],
		['an answer of another host', { type: 'cors' as const }],
		['an answer that cannot be read', { type: 'opaque' as const, status: 0, ok: false }],
		['a redirected answer', { redirected: true }]
	])('%s is not', (_, changed) => expect(isKeepable({ ...WHOLE, ...changed })).toBe(false));
});

describe('how a request is answered', () => {
	test.each([
		['GET', 'navigate', 'https://a.test/atlas/map/?measure=mw', 'page'],
		['GET', 'cors', 'https://a.test/atlas/map/__data.json?x-sveltekit-invalidated=01', 'data'],
		['GET', 'cors', 'https://a.test/atlas/data/atlas.json', 'data'],
		['GET', 'no-cors', 'https://a.test/atlas/favicon.svg', 'data'],
		['GET', 'cors', 'https://a.test/atlas/_app/immutable/chunks/old.js', 'immutable'],
		['GET', 'cors', 'https://a.test/atlas/_app/version.json', null],
		['GET', 'navigate', 'https://a.test/other/', null],
		['GET', 'navigate', 'https://b.test/atlas/', null],
		['POST', 'navigate', 'https://a.test/atlas/', null]
	] as const)('%s (%s) %s: %s', (method, mode, url, treatment) =>
		expect(treatmentOf({ method, mode, url }, 'https://a.test', SITE)).toBe(treatment)
	);

	test.each([
		['/atlas/compare', '/atlas/compare/'],
		['/atlas/compare/index.html', '/atlas/compare/'],
		['/atlas/compare/', null],
		['/atlas/data/atlas.json', null]
	])('%s stands at %s', (asked, proper) => expect(properPath(asked)).toBe(proper));

	test.each([
		['/atlas/states/VA/', '/atlas/offline/'],
		['/atlas/de/states/VA/', '/atlas/de/offline/'],
		['/atlas/de', '/atlas/de/offline/'],
		['/atlas/delaware/', '/atlas/offline/']
	])('where %s is missing, %s says so', (asked, page) =>
		expect(offlinePage(asked, '/atlas')).toBe(page)
	);
});

describe('a page', () => {
	afterEach(() => vi.useRealTimers());

	test('comes from the network while there is one, though it is kept', async () => {
		const answer = await answerPage(asked('/atlas/map/', { '/atlas/map/': 'old' }, html('new')));
		expect(await answer.text()).toBe('new');
	});

	test('comes from the shelf without a network, whatever its query', async () => {
		const answer = await answerPage(asked('/atlas/map/?measure=mw', { '/atlas/map/': 'kept' }));
		expect(await answer.text()).toBe('kept');
	});

	test('comes from the shelf where the network does not answer in time', async () => {
		vi.useFakeTimers();
		const never = () => new Promise<Response>(() => {});
		const answer = answerPage(asked('/atlas/map/', { '/atlas/map/': 'kept' }, never));
		await vi.advanceTimersByTimeAsync(PATIENCE_MS);
		expect(await (await answer).text()).toBe('kept');
	});

	test('comes from the shelf where the server fails', async () => {
		const failing = html('down', 503);
		const answer = await answerPage(asked('/atlas/map/', { '/atlas/map/': 'kept' }, failing));
		expect(await answer.text()).toBe('kept');
	});

	test('that is not there is said not to be there, though the network is slow to say so', async () => {
		const answer = await answerPage(asked('/atlas/nope/', {}, html('404', 404)));
		expect(answer.status).toBe(404);
	});

	test('is found without its last slash, with its query', async () => {
		const answer = await answerPage(asked('/atlas/map?at=VA', { '/atlas/map/': 'kept' }));
		expect(answer.headers.get('location')).toBe('https://a.test/atlas/map/?at=VA');
	});

	test('never visited is replaced by the page that says so', async () => {
		const kept = { '/atlas/de/offline/': 'nicht da', '/atlas/offline/': 'not there' };
		const answer = await answerPage(asked('/atlas/de/states/VA/', kept));
		expect(await answer.text()).toBe('nicht da');
	});

	test('beyond the menu is kept once it was visited; one of the menu is not mixed with a newer one', async () => {
		const keep = vi.fn(async () => {});
		await answerPage({ ...asked('/atlas/states/VA/?q=1', {}, html('VA')), shelf: shelf({}, keep) });
		await answerPage({ ...asked('/atlas/map/', {}, html('newer')), shelf: shelf({}, keep) });
		expect(keep.mock.calls.map(([path]: unknown[]) => path)).toEqual(['/atlas/states/VA/']);
	});
});

describe('the data of a page', () => {
	test('that was never visited leads to the page that says so, and names the page', async () => {
		const answer = await answerData(
			asked('/atlas/states/VA/__data.json', { '/atlas/offline/': '' })
		);
		expect(await answer.json()).toEqual({
			type: 'redirect',
			location: '/atlas/offline/?page=%2Fatlas%2Fstates%2FVA%2F'
		});
	});

	test('other than of pages fails as it does without a worker', async () => {
		const answer = await answerData(asked('/atlas/data/atlas.json', { '/atlas/offline/': '' }));
		expect(answer.type).toBe('error');
	});
});

const WHOLE = { ok: true, status: 200, type: 'basic', redirected: false } as Response;

function asked(
	path: string,
	kept: Readonly<Record<string, string>>,
	network: Asked['network'] = () => Promise.reject(new TypeError('no network'))
): Asked {
	const url = new URL(path, 'https://a.test');
	return { url, base: '/atlas', shelf: shelf(kept), network, later: () => {} };
}

function html(text: string, status = 200): Asked['network'] {
	return async () => new Response(text, { status, headers: { 'content-type': 'text/html' } });
}

function shelf(
	kept: Readonly<Record<string, string>>,
	keep: Shelf['keep'] = async () => {}
): Shelf {
	return {
		fill: async () => {},
		find: async (path) => (kept[path] === undefined ? undefined : new Response(kept[path])),
		keep,
		fetch: async () => {},
		holds: (path) => path === '/atlas/map/',
		removeOthers: async () => {}
	};
}
