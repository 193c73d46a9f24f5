import type { Page } from '@playwright/test';

/** Playwright's own word, where a test forbids service workers. */
const BY_PLAYWRIGHT = 'Service Worker registration blocked by Playwright';

/** Everything a browser has to complain about on a page, and every request that leaves the site, as it happens. */
export function complaintsOf(page: Page): string[] {
	const found: string[] = [];
	page.on('console', (message) => {
		if (!['error', 'warning'].includes(message.type())) return;
		if (message.text().includes(BY_PLAYWRIGHT)) return;
		found.push(`console ${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => found.push(`page error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (['data:', 'blob:'].includes(url.protocol)) return;
		if (url.host !== new URL(page.url()).host && page.url() !== 'about:blank')
			found.push(`request to another host: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// A page that is left gives up what it was still reading.
		if (why !== 'net::ERR_ABORTED') found.push(`${why}: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) found.push(`${response.status()}: ${response.url()}`);
	});
	return found;
}
