import type { Browser, Page } from 'playwright';
import { wordsOf } from '../../src/lib/words';
import { figure } from './median';
import type { Figure, Measurement } from './measurement';
import { PICTURE_WATCH, type Change } from './picture-watch';

const BAR_MS = 50;
const SLOWED = 4;
const CHANGES = 21;
/** Not counted: the first ones compile what all later ones run. */
const WARM_UP = 4;

const { controls, map } = wordsOf('en');

/** A control of a page and the values it is set to in turn. */
interface Drive {
	readonly what: string;
	readonly path: string;
	readonly select: string;
	readonly values: readonly string[];
	/** Where it is another than that of every change. */
	readonly bar?: number;
}

const DRIVES: readonly Drive[] = [
	{
		what: '/compare/ measure',
		path: 'compare/',
		select: controls.measure,
		values: ['mw', 'jobs', 'floor']
	},
	{
		what: '/compare/ normalization',
		path: 'compare/',
		select: controls.per,
		values: ['resident', 'gdp', 'total']
	},
	{
		what: '/compare/ share of the US, megawatt hours',
		path: 'compare/',
		select: controls.per,
		values: ['share', 'mwh', 'total']
	},
	{
		what: '/compare/ 8 states, measure',
		path: 'compare/?show=VA,TX,GA,NC,OH,AZ,IN,PA',
		select: controls.measure,
		values: ['mw', 'jobs', 'floor']
	},
	{
		what: '/map/ measure',
		path: 'map/',
		select: map.measure,
		values: ['floor', 'mw', 'data_centers']
	},
	{
		what: '/map/ normalization',
		path: 'map/?measure=floor&per=resident',
		select: controls.per,
		values: ['total', 'gdp', 'resident']
	},
	{
		what: '/map/ counties, measure',
		path: 'map/?by=county&measure=floor&draw=shade',
		select: map.measure,
		values: ['mw', 'jobs', 'floor'],
		bar: 100
	},
	{
		what: '/map/ counties, normalization',
		path: 'map/?by=county&measure=floor&per=resident',
		select: controls.per,
		values: ['sqmi', 'total', 'resident'],
		bar: 100
	}
];

/** From the change of a control to the new picture painted, on a CPU slowed four times. */
export const changeOfView: Measurement = {
	title: `Change of view on the shipped data, CPU slowed ${SLOWED} times (from the change to the painted picture)`,
	measure: async ({ site, browser, runs }) => {
		const figures: Figure[] = [];
		for (const drive of DRIVES) {
			const changes = await driven(await browser(), await site(), drive, runs ?? CHANGES);
			figures.push(
				figure(drive.what, all(changes, 'painted'), 'ms', drive.bar ?? BAR_MS),
				figure('  of it until the page has changed', all(changes, 'changed'), 'ms'),
				figure('  until nothing moves any more', all(changes, 'settled'), 'ms')
			);
		}
		return figures;
	}
};

async function driven(browser: Browser, site: string, drive: Drive, count: number) {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		reducedMotion: 'reduce',
		viewport: { width: 1280, height: 900 }
	});
	const page = await context.newPage();
	// tsx names functions by a helper of its own, which the page does not have.
	await page.addInitScript('globalThis.__name = (one) => one');
	await page.addInitScript(PICTURE_WATCH);
	await page.goto(site + drive.path);
	await page.locator('figure canvas').first().waitFor({ state: 'attached', timeout: 60_000 });
	await page.waitForTimeout(3000);
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
	const changes: Change[] = [];
	for (let run = 0; run < count + WARM_UP; run += 1) {
		const change = await changed(page, drive, drive.values[run % drive.values.length] ?? '');
		if (run >= WARM_UP) changes.push(change);
	}
	await context.close();
	return changes;
}

function changed(page: Page, { select }: Drive, value: string): Promise<Change> {
	return page
		.locator('form label', { has: page.getByText(select, { exact: true }) })
		.locator('select')
		.evaluate((control, to) => window.changeOfView(control as HTMLSelectElement, to), value);
}

function all(changes: readonly Change[], what: keyof Change): number[] {
	return changes.map((change) => change[what]);
}
