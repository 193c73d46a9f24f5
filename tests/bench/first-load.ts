import type { Browser, Page, Request } from 'playwright';
import type { Figure, Measurement } from './measurement';
import { PAGES } from './pages';

const BAR_KB = 120;
const LOADED = [...PAGES, 'de/map/'];
const MAP = /maplibre/i;
/** Longer than the pause after which a page fetches the data. */
const IDLE_MS = 4000;

interface Loaded {
	readonly path: string;
	readonly type: string;
	readonly kB: number;
	/** Named in the page itself, or brought by what is; all else arrives when it is near or asked for. */
	readonly atOnce: boolean;
	readonly isMap: boolean;
}

/** What travels before a page stands, and what follows when a figure is near or an export is asked for; as gzip. */
export const firstLoad: Measurement = {
	title: 'First load of each page (kB of 1000 bytes, gzip)',
	measure: async ({ site, browser }) => {
		const pages: Figure[] = [];
		for (const path of LOADED) {
			const { loaded } = await load(await browser(), `${await site()}${path}`);
			const scripts = loaded.filter(({ type }) => type === 'script');
			const name = `/${path}`;
			const late = scripts.filter(({ atOnce, isMap }) => !atOnce && !isMap);
			pages.push(
				told(`${name} JavaScript`, scripts.filter(isAtOnce), BAR_KB),
				told(`${name} JavaScript by the time it is idle, without the map`, [
					...scripts.filter(isAtOnce),
					...late
				]),
				told(`${name} everything at once`, loaded.filter(isAtOnce)),
				told(`${name} everything by the time it is idle`, loaded)
			);
		}
		const { loaded, exported } = await load(await browser(), `${await site()}map/`, true);
		const chart = await load(await browser(), `${await site()}compare/`, true);
		const late = ({ atOnce, type }: Loaded) => !atOnce && type === 'script';
		return [
			...pages,
			told(
				'map code, its styles and geometry, without its worker',
				loaded.filter(({ isMap }) => isMap)
			),
			told('chart code', chart.loaded.filter(late)),
			told('export code of a chart', chart.exported),
			told('export code of a map', exported)
		];
	}
};

async function load(browser: Browser, url: string, exporting = false) {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 412, height: 823 },
		extraHTTPHeaders: { 'Accept-Encoding': 'gzip' }
	});
	const page = await context.newPage();
	const requests: Request[] = [];
	page.on('requestfinished', (request) => requests.push(request));
	const html = (await (await page.goto(url))?.text()) ?? '';
	await scrollThrough(page);
	await page.waitForTimeout(IDLE_MS);
	const loaded = await Promise.all(requests.map((request) => loadedBy(request, html)));
	requests.length = 0;
	if (exporting) {
		await page.getByRole('button', { name: 'Export' }).first().click();
		await page.getByRole('dialog').waitFor();
		await page.waitForTimeout(1000);
	}
	const exported = await Promise.all(requests.map((request) => loadedBy(request, html)));
	await context.close();
	return { loaded, exported };
}

/** So that every figure has been near. */
async function scrollThrough(page: Page) {
	await page.waitForLoadState('load');
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 400) {
			window.scrollTo(0, y);
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
	});
}

async function loadedBy(request: Request, html: string): Promise<Loaded> {
	const { pathname } = new URL(request.url());
	const response = await request.response();
	const text = request.resourceType() === 'font' ? '' : ((await response?.text()) ?? '');
	const headers = await response?.allHeaders();
	const packed = headers?.['content-encoding'] ?? 'no encoding';
	if (text.length > 2000 && packed !== 'gzip') throw new Error(`${pathname} came with ${packed}`);
	const file = pathname.slice(pathname.lastIndexOf('/') + 1);
	return {
		path: pathname,
		type: request.resourceType(),
		kB: (await request.sizes()).responseBodySize / 1000,
		atOnce: request.isNavigationRequest() || html.includes(file) || /woff2$/.test(file),
		isMap: MAP.test(text) || MAP.test(file) || /albers/.test(file)
	};
}

function isAtOnce({ atOnce }: Loaded): boolean {
	return atOnce;
}

function told(what: string, loaded: readonly Loaded[], bar?: number): Figure {
	return { what, value: loaded.reduce((sum, { kB }) => sum + kB, 0), unit: 'kB', bar };
}
