import type { Page } from '@playwright/test';

/** What a page complains of itself; without a network its failed requests are no news. */
export function ownComplaintsOf(page: Page): string[] {
	const said: string[] = [];
	page.on('pageerror', ({ message }) => said.push(message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) said.push(message.text());
	});
	return said;
}
