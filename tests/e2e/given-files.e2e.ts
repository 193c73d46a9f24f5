import { expect, open, test } from './atlas-page';
import { drag, drop, onDisk, pngCarrying } from './dropped-file';
import { opened, refused, toldViolations, VALUELESS } from './given-picture';
import { savedCsv } from './saved-file';

test('of several files the first is read, and that is said', async ({ page }) => {
	await open(page, '/');
	const files = ['a.png', 'b.png'].map((name) => onDisk(name, pngCarrying(VALUELESS)));
	await drop(page, ...files);
	await expect(opened(page)).toContainText('Opened from a.png');
	await expect(opened(page)).toContainText('Only the first of the 2 files was read.');
});

test('files held over the page show where they lead; text does not, and no file is opened by the browser', async ({
	page
}) => {
	await open(page, '/');
	const hint = page.getByText('Drop a picture made here, or a table of your own');
	const held = await drag(page, [onDisk('a.txt', 'x')]);
	await expect(hint).toBeVisible();
	await held.leave();
	await expect(hint).toBeHidden();
	await page.evaluate(() => {
		const dataTransfer = new DataTransfer();
		dataTransfer.setData('text/plain', 'a word');
		const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
		document.body.dispatchEvent(event);
		document.body.dataset.prevented = `${event.defaultPrevented}`;
	});
	await expect(page.locator('body')).toHaveAttribute('data-prevented', 'false');
	await expect(hint).toBeHidden();
});

test('a picture can be chosen by keyboard alone, and its message put away with Escape or its button', async ({
	page
}) => {
	const path = onDisk('chosen.png', pngCarrying(VALUELESS));
	page.on('filechooser', (chooser) => void chooser.setFiles(path));
	await open(page, '/announcements/');
	const choose = page.getByRole('button', { name: 'Open an exported picture' });
	for (const key of ['Escape', 'Enter']) {
		await choose.focus();
		await page.keyboard.press('Enter');
		await expect(opened(page)).toContainText('Opened from chosen.png');
		expect(new URL(page.url()).pathname).toBe('/compare/');
		if (key === 'Enter') await opened(page).getByRole('button', { name: 'Dismiss' }).focus();
		await page.keyboard.press(key);
		await expect(opened(page)).toHaveCount(0);
		await expect(page.getByRole('main')).toBeFocused();
	}
});

test('a picture pasted on the page opens; one pasted into a text stays there', async ({ page }) => {
	await open(page, '/announcements/');
	const bytes = [...pngCarrying(VALUELESS)];
	const paste = (selector: string) =>
		page.locator(selector).evaluate((target, content) => {
			const clipboardData = new DataTransfer();
			clipboardData.items.add(new File([Uint8Array.from(content)], 'image.png'));
			const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
			target.dispatchEvent(event);
			return event.defaultPrevented;
		}, bytes);
	expect(await paste('input[type="search"]')).toBe(false);
	expect(await paste('body')).toBe(true);
	await expect(opened(page)).toContainText('Opened from image.png');
	expect(new URL(page.url()).pathname).toBe('/compare/');
});

test('the code that reads files comes only with the first file', async ({ page }) => {
	await open(page, '/announcements/');
	await page.waitForLoadState('networkidle');
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'script') scripts.push(request.url());
	});
	const file = onDisk('rows.png', 'a,b\n1,2\n');
	await drop(page, file);
	await expect(refused(page)).toContainText('is a table');
	const fetched = scripts.length;
	expect(fetched).toBeGreaterThan(0);
	await drop(page, file);
	await expect(refused(page)).toContainText('is a table');
	expect(scripts).toHaveLength(fetched);
});

test('where that code cannot be loaded, it says so and nothing else happens', async ({ page }) => {
	await open(page, '/map/');
	await page.waitForLoadState('networkidle');
	await page.route('**/*.js', (route) => route.abort());
	await drop(page, onDisk('a.png', pngCarrying(VALUELESS)));
	await expect(refused(page)).toContainText('the code for that could not be loaded');
	await page.unroute('**/*.js');
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(`on a phone in the ${colorScheme} theme`, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 740 } });

		test(`a refusal fits, is seen from the page's end, and axe finds nothing wrong (${colorScheme})`, async ({
			page
		}) => {
			await open(page, '/de/announcements/');
			const name = `${'sehr-langer-dateiname_'.repeat(6)}.png`;
			await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
			await drop(page, onDisk(name, 'x'));
			await expect(refused(page)).toContainText('ist kein hier exportiertes Bild');
			await expect(refused(page)).toBeInViewport({ ratio: 1 });
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(wide).toBeLessThanOrEqual(0);
			expect(await toldViolations(page)).toEqual([]);
		});
	});

test('our own CSV is read as any table, and told by the column that leads back', async ({
	page
}) => {
	await open(page, '/compare/');
	const csv = await savedCsv(page.getByRole('figure').first());
	expect(csv.split('\r\n')[0]).toMatch(/,address$/);
	await drop(page, onDisk('ours.csv', csv));
	await expect(page).toHaveURL(/\/own\/$/);
	await expect(page.getByTestId('found')).toContainText('the address in its last column');
});
