import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, titleOf } from './atlas-page';
import { onDisk } from './dropped-file';
import { PngFile } from './png-file';
import { exportDialog, save } from './saved-file';

export interface Carried {
	readonly view: string;
	readonly title: string;
	readonly dataVersion: string;
	readonly values: { readonly columns: string[]; readonly rows: (string | number | null)[][] };
}

/** What a picture of ours carries when it draws nothing. */
export const VALUELESS = {
	carries: 1,
	view: '/compare/',
	address: '/compare/',
	dataVersion: '2020-01-01-00000000',
	title: 'A picture',
	values: { columns: [], rows: [] }
};

export const opened = (page: Page) => page.getByTestId('opened');
export const refused = (page: Page) => page.getByRole('main').getByRole('alert');
export const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** What axe finds wrong with the message. */
export async function toldViolations(page: Page): Promise<string[]> {
	const message = new AxeBuilder({ page }).include('.told');
	return (await message.analyze()).violations.map(({ id, help }) => `${id}: ${help}`);
}

/** Exports the figure of a view. */
export async function exported(page: Page, address: string, format: RegExp) {
	await open(page, address);
	await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
	const title = await titleOf(page).innerText();
	const dialog = await exportDialog(page.getByRole('figure').first());
	await dialog.getByRole('radio', { name: format }).check();
	const { name, bytes } = await save(dialog);
	return { name, bytes, title, path: onDisk(name, bytes) };
}

export async function carriedByExport(page: Page, address: string): Promise<Carried> {
	const { bytes } = await exported(page, address, /PNG/);
	return JSON.parse(new PngFile(bytes).text('capex-atlas') ?? 'null') as Carried;
}
