import type { Locator, Page } from '@playwright/test';
import { expect, open } from './atlas-page';

/** Values per state, each written in another way. */
export const STATES =
	'State,Projects,Investment (USD)\nNorth Carolina,3,$10B\nGA,2,"1,500,000"\nTX,n/a,12\n';

/** What was found in a file that was given, before it is used. */
export const found = (page: Page) => page.getByTestId('found');
export const report = (page: Page) => page.getByTestId('own-report');
/** The files of the reader, kept or of this visit. */
export const yourFiles = (page: Page) => page.getByTestId('your-files');

/** Chooses files as a reader does, and waits until the first is read. */
export async function give(page: Page, ...paths: readonly string[]): Promise<void> {
	const chooser = page.waitForEvent('filechooser');
	await page.getByRole('button', { name: /^(Choose a file|Datei wählen)$/ }).click();
	await (await chooser).setFiles([...paths]);
}

/** Opens the page and gives it a file. */
export async function opened(page: Page, path: string, address = '/own/'): Promise<void> {
	await open(page, address);
	await give(page, path);
	await expect(found(page)).toBeVisible();
}

/** Makes the file that was found one of the reader's. */
export async function use(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^(Use this file|Diese Datei verwenden)$/ }).click();
	await expect(page.getByTestId('told-used').last()).toBeVisible();
}

/** A column's choice of what it holds, or of how it is written. */
export function choiceOf(page: Page, name: string): Locator {
	return found(page).getByRole('combobox', { name, exact: true });
}
