import type { Page } from '@playwright/test';

/** Takes WebGL away before the page begins. */
export async function withoutWebGL(page: Page): Promise<void> {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
			apply: (getContext, canvas, args: [string]) =>
				args[0].startsWith('webgl') ? null : (Reflect.apply(getContext, canvas, args) as unknown)
		});
	});
}
