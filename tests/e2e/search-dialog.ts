import type { Page } from '@playwright/test';
import { expect } from './atlas-page';

export const dialogOf = (page: Page) => page.getByRole('dialog');
export const inputOf = (page: Page) => dialogOf(page).getByRole('combobox');
export const linesOf = (page: Page) => dialogOf(page).getByRole('option');
export const groupOf = (page: Page, name: string) => dialogOf(page).getByRole('group', { name });
export const control = (page: Page, name = 'Search') =>
	page.getByRole('banner').getByRole('button', { name });

/** Opens the search by its key and types. */
export async function search(page: Page, text: string): Promise<void> {
	await page.keyboard.press('/');
	await inputOf(page).fill(text);
}

/** The line the keys are on, as it is told to a screen reader. */
export async function activeLine(page: Page): Promise<string> {
	const id = await inputOf(page).getAttribute('aria-activedescendant');
	const line = page.locator(`[id="${id}"]`);
	await expect(line).toHaveAttribute('aria-selected', 'true');
	await expect(line).toBeInViewport();
	return line.innerText();
}
