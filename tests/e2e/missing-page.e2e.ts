import { expect, test } from './atlas-page';

for (const { address, search, group, found, leads, home } of [
	{
		address: '/states/carolina/',
		search: 'Search',
		group: 'States',
		found: 'North Carolina',
		leads: /\/\/[^/]+\/states\/nc\/$/,
		home: '/'
	},
	{
		address: '/de/companies/amazn/',
		search: 'Suche',
		group: 'Bundesstaaten',
		found: 'North Carolina',
		leads: /\/de\/states\/nc\/$/,
		home: '/de/'
	}
])
	test(`the missing page ${address} offers a search that works, and the main pages`, async ({
		page
	}) => {
		const response = await page.goto(address);
		expect(response?.status()).toBe(404);
		const here = page.getByTestId('search-here');
		const input = here.getByRole('combobox');
		await input.fill('north');
		const group_ = here.getByRole('group', { name: group });
		await expect(group_.getByRole('option').first()).toContainText(found);
		for (const name of ['', 'map/', 'states/', 'companies/', 'announcements/', 'data/'])
			await expect(page.locator(`main a[href="${home}${name}"]`)).toHaveCount(1);
		await expect(here).toHaveAttribute('aria-label', search);
		await input.press('Enter');
		await expect(page).toHaveURL(leads);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(found);
	});

test('the search of a missing page is read again where it failed', async ({ page }) => {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await page.goto('/nothing-here/');
	const here = page.getByTestId('search-here');
	await expect(here.getByRole('status')).toContainText('The data could not be read.');
	await page.unroute('**/data/atlas.json');
	await here.getByRole('button', { name: 'Try again' }).click();
	await here.getByRole('combobox').fill('talen');
	await expect(here.getByRole('option').first()).toContainText('Talen Energy');
});
