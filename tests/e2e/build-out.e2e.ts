import { readFileSync } from 'node:fs';
import { announcements } from './announced-rows';
import { expect, open, test } from './atlas-page';
import { readCsv } from './csv-reader';

const sites = readCsv(readFileSync('data/epoch_frontier_data_centers.csv', 'utf8')).filter(
	({ Country }) => Country === 'United States'
);
const steps = readCsv(readFileSync('data/epoch_data_center_timelines.csv', 'utf8'));
const matches = readCsv(readFileSync('data/site_matches.csv', 'utf8'));
const OBSERVED_THROUGH = '2026-07-18';

for (const path of ['/build-out/', '/de/build-out/']) {
	test(`${path} lists every frontier site of the US with the announcements matched to it`, async ({
		page
	}) => {
		await open(page, path);
		const rows = page.locator('tr[data-site]');
		const listed = await rows.evaluateAll((all) =>
			all.map((row) => ({
				site: row.getAttribute('data-site') ?? '',
				links: [...row.querySelectorAll('td a')].map(
					(link) => (link.getAttribute('href') ?? '').split('/').at(-2) ?? ''
				)
			}))
		);
		expect(listed.map(({ site }) => site).toSorted()).toEqual(
			sites.map(({ Name }) => Name ?? '').toSorted()
		);
		for (const { site, links } of listed) {
			const own = matches.filter((match) => match.site === site);
			expect([site, links.toSorted()]).toEqual([
				site,
				own.map(({ announcement_id }) => announcement_id).toSorted()
			]);
		}
	});
}

test('the megawatts observed are those of the newest day that was looked at, not of a projection', async ({
	page
}) => {
	await open(page, '/build-out/');
	for (const { Name = '' } of sites.slice(0, 12)) {
		const newest = steps
			.filter((step) => step['Data center'] === Name && (step.Date ?? '') <= OBSERVED_THROUGH)
			.toSorted((a, b) => ((a.Date ?? '') < (b.Date ?? '') ? -1 : 1))
			.at(-1);
		const observed = page.locator(`tr[data-site="${Name}"] td.number`).first();
		if (!newest) await expect(observed).toHaveText('nothing observed yet');
		else {
			const mw = Number(newest['Power (MW)']).toLocaleString('en', { maximumFractionDigits: 1 });
			await expect(observed).toContainText(`${mw}\u00a0MW`);
		}
	}
});

test('as many projects stand on the rungs as the whole says, and every stopped announcement is listed', async ({
	page
}) => {
	await open(page, '/build-out/');
	const counts = await page.locator('tr[data-status]').evaluateAll((all) =>
		all.map((row) => ({
			status: row.getAttribute('data-status'),
			projects: Number((row.querySelector('td')?.textContent ?? '').replaceAll(',', ''))
		}))
	);
	const whole = counts.find(({ status }) => status === 'all')?.projects;
	const rungs = counts.filter(({ status }) => status !== 'all');
	expect(rungs.length).toBeGreaterThan(4);
	expect(rungs.reduce((sum, { projects }) => sum + projects, 0)).toBe(whole);
	const stopped = announcements.filter(({ status }) =>
		['cancelled', 'paused'].includes(status ?? '')
	);
	await expect(page.getByText(`${stopped.length} announcements whose newest`)).toBeVisible();
});
