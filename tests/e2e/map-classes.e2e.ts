import type { Page } from '@playwright/test';
import { expect, open, running, test } from './atlas-page';
import { complaintsOf } from './complaints';

const classes = (page: Page) => page.getByRole('combobox', { name: 'Classes', exact: true });

/** The limits of the legend's classes, from the lowest. */
const limits = (page: Page) =>
	page
		.getByTestId('legend')
		.locator('li[data-from]')
		.evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-from'))));

async function unfold(page: Page): Promise<void> {
	await page.getByText('Classes, circles and sites').click();
	await expect(classes(page)).toBeVisible();
}

test('each way to make classes changes the legend and the address, and survives a reload', async ({
	page
}) => {
	await open(page, '/map/');
	await unfold(page);
	const met = new Set([`${await limits(page)}`]);
	const first = page.getByTestId('legend').locator('.told');
	const explained = new Set([await first.innerText()]);
	for (const method of ['natural', 'equal', 'log']) {
		await classes(page).selectOption(method);
		await expect(page).toHaveURL(new RegExp(`classes=${method}`));
		await expect.poll(async () => explained.has(await first.innerText())).toBe(false);
		explained.add(await first.innerText());
		const now = await limits(page);
		expect(now.length, method).toBeGreaterThan(2);
		expect(now, method).toEqual(now.toSorted((a, b) => a - b));
		met.add(`${now}`);
		await page.reload();
		await running(page);
		await expect(classes(page)).toHaveValue(method);
		await expect.poll(() => limits(page)).toEqual(now);
	}
	expect(met.size).toBe(4);
});

test('a reader has from 3 to 7 classes, and the bars of the histogram are parted where they are', async ({
	page
}) => {
	await open(page, '/map/?classes=quantile');
	const count = page.getByRole('combobox', { name: 'Number of classes' });
	for (const wanted of ['3', '7']) {
		await count.selectOption(wanted);
		await expect(page).toHaveURL(new RegExp(`k=${wanted}`));
		await expect.poll(async () => (await limits(page)).length).toBe(Number(wanted));
		await expect(page.locator('.histogram line.limit')).toHaveCount(Number(wanted) - 1);
	}
});

test('own limits are the legend’s; what cannot be read is told, and the map stays as it was', async ({
	page
}) => {
	await open(page, '/map/');
	await unfold(page);
	await classes(page).selectOption('own');
	const field = page.getByRole('textbox', { name: 'Limits between the classes' });
	await field.fill('5, 20, 100');
	await field.press('Enter');
	await expect(page).toHaveURL(/limits=5,20,100/);
	await expect.poll(async () => (await limits(page)).slice(1)).toEqual([5, 20, 100]);
	const legend = page.getByTestId('legend').locator('.scale');
	const before = await legend.innerText();
	const address = page.url();

	await field.fill('5, plenty');
	await field.press('Enter');
	await expect(
		page.getByRole('alert').filter({ hasText: '“plenty” is not a number' })
	).toBeVisible();
	await expect(field).toHaveValue('5, plenty');
	await expect(legend).toHaveText(before, { useInnerText: true });
	expect(page.url()).toBe(address);

	await page.reload();
	await running(page);
	await expect(field).toHaveValue('5, 20, 100');
	await expect(legend).toHaveText(before, { useInnerText: true });
});

for (const query of [
	'?limits=abc&k=99&classes=own&draw=zzz&sites=foo',
	'?classes=own&limits=-1,0,NaN,1e999,5,5,5',
	'?classes=log&k=-3&draw=symbols&measure=data_centers&sites=facilities,facilities,%00',
	'?by=county&state=ZZ,DC&at=QQ&show=nowhere&chart=pie&count=none',
	`?classes=own&limits=${'9,'.repeat(500)}`
]) {
	test(`an address that makes no sense leaves the map standing: ${query.slice(0, 60)}`, async ({
		page
	}) => {
		const complaints = complaintsOf(page);
		await open(page, `/map/${query}`);
		await expect(page.locator('figure h2').first()).toContainText(/Data centers/i);
		await expect(page.locator('figure').first()).not.toHaveAttribute('aria-busy', 'true');
		await expect(page.locator('svg[data-level] path').first()).toBeAttached();
		expect(complaints).toEqual([]);
	});
}
