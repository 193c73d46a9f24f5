import { test as base, expect, type Page } from '@playwright/test';
import { complaintsOf } from './complaints';

/** What a service worker keeps must not hide what the site itself does. */
export const test = base.extend({
	serviceWorkers: 'block',
	/** A test that fails shows what the browser had to say of it. */
	page: async ({ page }, use, info) => {
		const complaints = complaintsOf(page);
		await use(page);
		if (info.status !== info.expectedStatus && complaints.length > 0)
			await info.attach('complaints', { body: complaints.join('\n') });
	}
});
export { expect };

export const LANGUAGES = ['en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

const pagesOf = (names: readonly string[]) =>
	LANGUAGES.flatMap((language) =>
		names.map((name) => ({ language, name, path: `/${language === 'de' ? 'de/' : ''}${name}` }))
	);

/** The pages with a view of their own in the address, in both languages. */
export const PAGES = pagesOf(['', 'compare/', 'map/', 'announcements/']);

/** The other pages, and one of each kind of which there are many. */
export const FURTHER_PAGES = pagesOf([
	'announcements/amazon-nc-richmond-2025/',
	'announcements/new/',
	'states/',
	'states/nc/',
	'companies/',
	'companies/amazon/',
	'build-out/',
	'energy/',
	'capex/',
	'data/',
	'own/',
	'api/'
]);

/** Opens an address and waits until the page obeys. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await running(page);
}

/** Kit adds its announcer once the page's own code has taken over the delivered HTML. */
export async function running(page: Page): Promise<void> {
	await expect(page.locator('#svelte-announcer')).toBeAttached();
}

/** The figure's table, whichever of its tabs is shown. */
export function tableOf(page: Page, figure = 0) {
	return page.locator('figure').nth(figure).locator('[data-panel="table"] table');
}

/** The title of the page's first figure. */
export function titleOf(page: Page) {
	return page.locator('figure').first().getByRole('heading', { level: 2 });
}

/** The map once it can be zoomed: it is loaded when a pointer first comes near, or a while after the page. */
export async function zoomable(page: Page, timeout = 10_000): Promise<void> {
	await page.locator('[data-renderer]').first().dispatchEvent('pointerenter');
	await expect(page.locator('[data-zoomable="true"]').first()).toBeVisible({ timeout });
}

/** The map zoomed in on by next to nothing, which is when MapLibre takes the drawing's place. */
export async function drawnByMapLibre(page: Page): Promise<void> {
	await zoomable(page);
	await page.locator('[data-zoomable] canvas').evaluate((canvas) => {
		const { left, top, width, height } = canvas.getBoundingClientRect();
		canvas.dispatchEvent(
			new WheelEvent('wheel', {
				deltaY: -0.7,
				ctrlKey: true,
				clientX: left + width / 2,
				clientY: top + height / 2,
				bubbles: true,
				cancelable: true
			})
		);
	});
	await expect(page.locator('[data-renderer="maplibre"] canvas')).toBeVisible();
}
