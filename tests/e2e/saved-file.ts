import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './atlas-page';

/** Opens the export dialog of a figure or list. */
export async function exportDialog(scope: Page | Locator): Promise<Locator> {
	const page = 'page' in scope ? scope.page() : scope;
	await scope.getByRole('button', { name: /^(Export|Exportieren)$/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Saves what the dialog is set to, and reads the file. */
export async function save(dialog: Locator): Promise<{ name: string; bytes: Buffer }> {
	const download = dialog.page().waitForEvent('download');
	await dialog.getByRole('button', { name: /^(Save|Speichern)$/ }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** The CSV of a figure, as text. */
export async function savedCsv(scope: Page | Locator): Promise<string> {
	const dialog = await exportDialog(scope);
	await dialog.getByRole('radio', { name: /CSV/ }).check();
	const { bytes } = await save(dialog);
	await dialog.getByRole('button', { name: /^(Close|Schließen)$/ }).click();
	return bytes.toString('utf8');
}
