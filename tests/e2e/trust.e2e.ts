import { expect, open, FURTHER_PAGES, PAGES, running, test, titleOf, zoomable } from './atlas-page';
import { complaintsOf } from './complaints';

const LONG = 'A'.repeat(6000);
/** What nobody should write into an address, and somebody will. */
const BAD_QUERIES = [
	`?per=nonsense&measure=42&by=planet&tab=x&asof=yesterday&vintage=none&show=${LONG}&q=${LONG}`,
	'?q=<script>document.title="taken"</script>&show=<img src=x onerror=alert(1)>,NC',
	'?%&show=%&per=%E0%A4%A&=&show=NC&per=resident&per=total&company=amazon&company=meta',
	'?__proto__=1&constructor=2&show=__proto__,constructor,toString&at=__proto__&vintage=__proto__'
];

for (const { path, name } of [
	...PAGES,
	...FURTHER_PAGES.filter(({ language }) => language === 'de')
]) {
	test(`${path} gives the browser nothing to complain of and asks no other host`, async ({
		page
	}) => {
		const complaints = complaintsOf(page);
		await open(page, path);
		for (const figure of await page.locator('[data-renderer], canvas, footer').all())
			await figure.scrollIntoViewIfNeeded();
		if (path.includes('map')) await zoomable(page);
		if (name === '') {
			await page.locator('[data-renderer]').hover();
			await page
				.getByRole('button', { name: /^(Show the arithmetic|Rechnung zeigen)/ })
				.first()
				.click();
			await expect(page.getByTestId('counted').first()).toBeVisible();
		}
		expect(complaints).toEqual([]);
	});

	test(`${path} is delivered with a strict policy and no style of its own`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const policy =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
		const rules = new Map(
			policy.split(';').map((rule) => {
				const [name = '', ...values] = rule.trim().split(/\s+/);
				return [name, values] as const;
			})
		);
		expect(rules.get('default-src')).toEqual(["'none'"]);
		expect(rules.get('base-uri')).toEqual(["'none'"]);
		expect(rules.get('form-action')).toEqual(["'none'"]);
		for (const rule of ['script-src', 'connect-src', 'worker-src', 'font-src'])
			expect(rules.get(rule), rule).toContain("'self'");
		for (const [rule, values] of rules) {
			for (const value of values)
				expect(value, rule).toMatch(/^('none'|'self'|'unsafe-hashes'|'sha256-[^']+'|data:|blob:)$/);
		}
		expect(rules.get('script-src')?.join(' ')).not.toMatch(/data:|blob:|unsafe/);
		expect(html).not.toMatch(/<[^>]+\sstyle=/);
		expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
		expect(html).not.toMatch(
			/(?:src|href)="(?:https?:)?\/\/[^"]+"[^>]*(?:as=|rel="(?:stylesheet|preload))/
		);
	});
}

for (const title of ['Compare', 'Map', 'Announcements']) {
	const name = title.toLowerCase();

	test(`an address of /${name}/ that makes no sense leaves the page standing`, async ({ page }) => {
		const complaints = complaintsOf(page);
		const heading = page.getByRole('heading', { level: 1 });
		for (const query of BAD_QUERIES) {
			const data = page.waitForResponse(/\/data\/atlas\.json$/);
			await open(page, `/${name}/${query}`);
			await data;
			await expect(heading).toHaveText(title);
			await expect(page.locator('figure[aria-busy="true"]')).toHaveCount(0);
			await expect(page.locator('tbody tr, main strong').first()).toBeAttached();
			await expect(page).not.toHaveTitle(/taken/);
			await expect(page.locator('img[src="x"]')).toHaveCount(0);
		}
		expect(complaints).toEqual([]);
	});
}

test('an unknown address says so and leads to the pages there are', async ({ page }) => {
	const thrown: string[] = [];
	page.on('pageerror', ({ message }) => thrown.push(message));
	const response = await page.goto('/nowhere/at/all');
	expect(response?.status()).toBe(404);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'There is no page at this address'
	);
	const links = page.getByRole('main').getByRole('link');
	await expect(links).toHaveCount(12);
	await links.filter({ hasText: 'Map' }).click();
	await expect(page).toHaveTitle(/^Data centers by state/);

	await page.goto('/de/nirgendwo/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Unter dieser Adresse gibt es keine Seite'
	);
	await expect(page.locator('html')).toHaveAttribute('lang', 'de');
	await page.getByRole('main').getByRole('link', { name: 'Karte' }).click();
	await expect(page).toHaveTitle(/^Rechenzentren nach Bundesstaat/);
	expect(thrown).toEqual([]);
});

test('where the data cannot be read, the figure as delivered stays and says so, and trying again works', async ({
	page
}) => {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await open(page, '/compare/?show=TX,VA&per=resident');
	await expect(page.getByText('The data could not be read')).toBeVisible();
	await expect(titleOf(page)).toHaveText(
		'Announced data-center investment: North Carolina and Georgia'
	);
	await expect(page.locator('tr[data-key]')).toHaveCount(2);
	await page.unroute('**/data/atlas.json');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(titleOf(page)).toHaveText(
		'Announced data-center investment per resident: Texas and Virginia'
	);
	await expect(page.getByText('The data could not be read')).toBeHidden();
});

test('a total that is opened while the data cannot be read says so', async ({ page }) => {
	await page.route('**/data/atlas.json', (route) => route.abort());
	await open(page, '/');
	await page.getByRole('button', { name: 'Show the arithmetic' }).first().click();
	await expect(page.getByTestId('arithmetic').getByRole('alert')).toBeVisible();
});

test('a link that is copied is the address of the view; a clipboard that refuses is not passed over', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '/compare/?per=resident');
	await expect(titleOf(page)).toContainText('per resident');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
	});
	await page.reload();
	await running(page);
	// Until the data is there, the figure and its link are those of the view that was delivered.
	await expect(titleOf(page)).toContainText('per resident');
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'The clipboard was refused' })
	).toContainText(page.url());
});
