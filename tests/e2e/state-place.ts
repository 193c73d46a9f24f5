import type { Page } from '@playwright/test';
import { expect } from './atlas-page';
import { PngFile, type Colour } from './png-file';

export interface Place {
	readonly x: number;
	readonly y: number;
}

/**
 * A place of the page well inside a state and away from its letters, found on the outlines, which keep their place also
 * beneath the zoomable map.
 */
export async function placeIn(page: Page, code: string): Promise<Place> {
	const place = await page.evaluate((wanted) => {
		const outline = document.querySelector<SVGPathElement>(`path[data-state="${wanted}"]`);
		const svg = outline?.ownerSVGElement;
		const toPage = outline?.getScreenCTM();
		if (!outline || !svg || !toPage) return null;
		const { x, y, width, height } = outline.getBBox();
		const letters = [...svg.querySelectorAll('text')].map((text) => text.getBBox());
		const inside = (px: number, py: number) => outline.isPointInFill(new DOMPoint(px, py));
		const written = (px: number, py: number) =>
			letters.some(
				(box) =>
					px > box.x - 6 &&
					px < box.x + box.width + 6 &&
					py > box.y - 4 &&
					py < box.y + box.height + 4
			);
		for (const margin of [12, 8, 5, 3]) {
			for (let row = 1; row < 40; row += 1) {
				for (let column = 1; column < 40; column += 1) {
					const px = x + (width * column) / 40;
					const py = y + (height * row) / 40;
					const around = [
						[0, 0],
						[-margin, 0],
						[margin, 0],
						[0, -margin],
						[0, margin]
					] as const;
					if (written(px, py) || !around.every(([dx, dy]) => inside(px + dx, py + dy))) continue;
					const at = new DOMPoint(px, py).matrixTransform(toPage);
					return { x: at.x, y: at.y };
				}
			}
		}
		return null;
	}, code);
	if (!place) throw new Error(`No free place inside ${code}`);
	return place;
}

/** The colour the map shows in a state; the map itself must say that this place is the state. */
export async function colourOfState(page: Page, code: string): Promise<Colour> {
	const map = page.locator('[data-renderer]').first();
	await map.scrollIntoViewIfNeeded();
	const place = await placeIn(page, code);
	await page.mouse.move(place.x, place.y);
	await expect(map).toHaveAttribute('data-active', code);
	await page.mouse.move(0, 0);
	await expect(map).not.toHaveAttribute('data-active', code);
	const picture = await page.screenshot({
		clip: { x: Math.round(place.x) - 2, y: Math.round(place.y) - 2, width: 5, height: 5 }
	});
	return new PngFile(picture).centre();
}

/** The colour the legend shows for a value. */
export async function colourInLegend(page: Page, value: number): Promise<Colour> {
	const entries = page.getByTestId('legend').first().locator('li[data-from]');
	const limits = await entries.evaluateAll((items) =>
		items.map((item) => ({
			from: Number(item.getAttribute('data-from')),
			to: Number(item.getAttribute('data-to'))
		}))
	);
	const found = limits.findLastIndex(({ from }) => value >= from);
	const { to = NaN } = limits[found] ?? {};
	expect(value, 'the legend has a class for the value').toBeLessThanOrEqual(to);
	const swatch = await entries.nth(found).locator('.swatch').first().screenshot();
	return new PngFile(swatch).centre();
}
