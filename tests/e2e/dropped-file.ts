import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { withText } from '../../src/lib/export/png-text';

/** A file on this machine's disk, as a reader has one. */
export function onDisk(name: string, content: string | Uint8Array): string {
	const path = test.info().outputPath(name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

/** Holds files over the page, as the browser does it, not as a script would. */
export async function drag(page: Page, files: readonly string[]) {
	const session = await page.context().newCDPSession(page);
	const data = { items: [], files: [...files], dragOperationsMask: 1 };
	const move = (type: 'dragEnter' | 'dragOver' | 'dragCancel' | 'drop') =>
		session.send('Input.dispatchDragEvent', { type, x: 200, y: 300, data });
	await move('dragEnter');
	await move('dragOver');
	return { drop: () => move('drop'), leave: () => move('dragCancel') };
}

export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
	await (await drag(page, files)).drop();
}

/** A picture without any pixels of ours that carries this. */
export function pngCarrying(carried: unknown): Uint8Array {
	const bare = new Uint8Array(PNG.sync.write(new PNG({ width: 2, height: 2 })));
	return withText(bare, 'capex-atlas', JSON.stringify(carried));
}
