import type { APIRequestContext, Page } from '@playwright/test';
import { expect, LANGUAGES, open, FURTHER_PAGES, PAGES, test, type Language } from './atlas-page';
import { saidCeiling, saidExactly, saidFloor } from './said-money';

interface Total {
	readonly key: string;
	readonly floorUsd: number;
	readonly ceilingUsd: number;
	readonly openEnded: boolean;
	readonly doubtfulUsd: number;
	readonly counted: readonly string[];
	readonly setAside: readonly { readonly id: string; readonly reason: string }[];
	readonly known: number;
	readonly of: number;
}

interface Project {
	readonly id: string;
	readonly companyId: string;
	readonly state: string | null;
	readonly status: string;
	readonly floorUsd: number | null;
	readonly partOf: readonly string[];
}

interface Published {
	readonly all: Total;
	readonly states: readonly Total[];
	readonly statuses: readonly Total[];
	/** Companies in states, `NC/amazon`. */
	readonly pairs: readonly Total[];
	readonly projects: readonly Project[];
}

async function published(request: APIRequestContext): Promise<Published> {
	const read = async (path: string): Promise<unknown> => (await request.get(path)).json();
	const totals = async (by: string) =>
		(await read(`/api/v1/totals/by-${by}.json`)) as { groups: Total[]; all: Total };
	const byState = await totals('state');
	const { projects } = (await read('/api/v1/projects.json')) as { projects: Project[] };
	return {
		all: byState.all,
		states: byState.groups,
		statuses: (await totals('status')).groups,
		pairs: (await totals('state-and-company')).groups,
		projects
	};
}

/** What a counted project contributes: its own floor, or its pieces where they come to more. */
function worth(project: Project, files: Pick<Published, 'all' | 'projects'>): number {
	const { all, projects } = files;
	const out = ['cancelled', 'national_plan', 'not_investment', 'after_as_of'];
	const away = new Set(
		all.setAside.filter(({ reason }) => out.includes(reason)).map(({ id }) => id)
	);
	const pieces = projects.filter(({ id, partOf }) => partOf.includes(project.id) && !away.has(id));
	const inPieces = pieces.reduce((sum, piece) => sum + worth(piece, files), 0);
	return Math.max(project.floorUsd ?? 0, inPieces);
}

const rowOf = (page: Page, figure: number, key: string) =>
	page.locator('figure').nth(figure).locator(`tr[data-key="${key}"]`);
/** On the overview: the map, the largest totals, Amazon. */
const LARGEST = 1;
const AMAZON = 2;

for (const language of LANGUAGES) {
	const home = language === 'de' ? '/de/' : '/';

	test.describe(`the overview as it is delivered (${language})`, () => {
		test.use({ javaScriptEnabled: false });

		test(`every total shown on ${home} is in the published files`, async ({ page, request }) => {
			const files = await published(request);
			const { all, states, statuses, pairs, projects } = files;
			const floorIn = (groups: readonly Total[], wanted: string) =>
				groups.find(({ key }) => key === wanted)?.floorUsd ?? Number.NaN;
			await page.goto(home);

			const headline = page.getByTestId('headline');
			await expect(headline).toHaveText(saidFloor(all.floorUsd, language));
			await expect(headline).toHaveAttribute('title', saidExactly(all.floorUsd, language));
			const counted = projects.filter(({ id }) => all.counted.includes(id));
			const inStatus = (...wanted: string[]) =>
				counted
					.filter(({ status }) => wanted.includes(status))
					.reduce((sum, project) => sum + worth(project, files), 0);
			expect(counted.reduce((sum, project) => sum + worth(project, files), 0)).toBe(all.floorUsd);
			for (const status of ['under_construction', 'operational', 'paused'])
				expect(floorIn(statuses, status)).toBe(inStatus(status));
			const built = page.getByTestId('headline-built');
			await expect(built).toHaveText(
				saidFloor(inStatus('under_construction', 'operational'), language)
			);
			const said = page.locator('.headline');
			await expect(said).toContainText(saidFloor(inStatus('under_construction'), language));
			await expect(said).toContainText(saidFloor(inStatus('operational'), language));
			await expect(said).toContainText(saidFloor(inStatus('paused'), language));
			await expect(said).toContainText(saidCeiling(all.ceilingUsd, language));
			await expect(said).toContainText(saidFloor(all.doubtfulUsd, language));
			await expect(said).toContainText(
				`${all.known} ${language === 'de' ? 'von' : 'of'} ${all.of}`
			);

			const largest = states.toSorted((a, b) => b.floorUsd - a.floorUsd).slice(0, 8);
			for (const { key, floorUsd, ceilingUsd, openEnded, known, of } of largest) {
				const cells = rowOf(page, LARGEST, key).locator('td.number');
				await expect(cells.nth(1)).toHaveText(saidFloor(floorUsd, language));
				await expect(cells.nth(1)).toHaveAttribute('title', saidExactly(floorUsd, language));
				await expect(cells.nth(2)).toContainText(saidCeiling(ceilingUsd, language));
				await expect(cells.nth(2)).toHaveText(openEnded ? /or more|oder mehr/ : /[BMT$]$/);
				await expect(cells.nth(3)).toHaveText(new RegExp(`^${known} (of|von) ${of}$`));
			}
			await expect(page.locator('figure').nth(LARGEST).locator('tr[data-key]')).toHaveCount(8);
			const labels = page.locator('figure').nth(LARGEST).locator('[data-row] .label b');
			await expect(labels).toHaveText(largest.map(({ floorUsd }) => saidFloor(floorUsd, language)));

			for (const state of ['NC', 'GA']) {
				const amazon = floorIn(pairs, `${state}/amazon`);
				await expect(rowOf(page, AMAZON, state).locator('td.number').nth(1)).toHaveText(
					saidFloor(amazon, language)
				);
			}
		});

		test(`without a script ${home} shows the map of all states, both comparisons and the newest rows`, async ({
			page
		}) => {
			await page.goto(home);
			await expect(page.locator('html')).toHaveAttribute('lang', language);
			const map = page.locator('figure').first();
			await expect(map.locator('svg path.state')).toHaveCount(51);
			const names = map.locator('tr[data-key] th');
			await expect(names).toHaveCount(51);
			await expect(names.filter({ hasText: 'North Carolina' })).toBeVisible();
			await expect(map.locator('tr[data-key="NC"]')).toContainText('25');
			await expect(page.locator('figure').nth(AMAZON)).toContainText(
				language === 'de' ? '4. Juni 2025' : '4 June 2025'
			);
			await expect(page.locator('figure').nth(AMAZON)).toContainText(
				language === 'de' ? '10,0\u00a0Mrd.\u00a0$' : '$10.0B'
			);
			await expect(page.locator('tr[data-announcement]')).not.toHaveCount(0);
		});
	});
}

test.describe('without a script', () => {
	test.use({ javaScriptEnabled: false });

	test('the list of announcements holds its first fifty rows, newest first, in both languages', async ({
		page
	}) => {
		for (const path of ['/announcements/', '/de/announcements/']) {
			await page.goto(path);
			await expect(page.locator('tr[data-announcement]')).toHaveCount(50);
			await expect(
				page.getByText(/^(\d+) (of|von) \1 (announcements|Ankündigungen)$/)
			).toBeVisible();
			await expect(page.getByRole('searchbox')).toBeHidden();
		}
	});

	test('every title says what is shown', async ({ page }) => {
		const titles: Record<Language, readonly RegExp[]> = {
			en: [
				/^Capex Atlas: Who is building data centers/,
				/^Announced data-center investment: North Carolina and Georgia · Capex Atlas$/,
				/^Data centers by state, counted by OpenStreetMap, 29 July 2026 · Capex Atlas$/,
				/^Announcements · Capex Atlas$/
			],
			de: [
				/^Capex Atlas: Wer wo Rechenzentren baut/,
				/^Angekündigte Investitionen in Rechenzentren: North Carolina und Georgia · Capex Atlas$/,
				/^Rechenzentren nach Bundesstaat, gezählt von OpenStreetMap, 29. Juli 2026 · Capex Atlas$/,
				/^Ankündigungen · Capex Atlas$/
			]
		};
		for (const [index, { path, language }] of PAGES.entries()) {
			await page.goto(path);
			await expect(page).toHaveTitle(titles[language][index % 4] ?? /^$/);
		}
	});
});

test('no page is wider than a phone or a desktop', async ({ page }) => {
	test.slow();
	const width = () => page.evaluate(() => document.documentElement.scrollWidth);
	for (const { path } of [...PAGES, ...FURTHER_PAGES]) {
		await page.setViewportSize({ width: 1280, height: 800 });
		await open(page, path);
		for (const window of [1280, 360]) {
			await page.setViewportSize({ width: window, height: 800 });
			// Canvases follow the window a moment later.
			await expect.soft.poll(width, `${path} in a window of ${window}`).toBeLessThanOrEqual(window);
		}
	}
});

test('a theme that was chosen is still there after a reload and on other pages', async ({
	page
}) => {
	await open(page, '/');
	const ground = () =>
		page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await ground();
	await page.getByRole('combobox', { name: 'Theme' }).selectOption({ label: 'Dark' });
	await expect.poll(ground).not.toBe(light);
	const dark = await ground();
	await page.reload();
	expect(await ground()).toBe(dark);
	await open(page, '/de/map/');
	expect(await ground()).toBe(dark);
	await expect(page.getByRole('combobox', { name: 'Farben' })).toHaveValue('dark');
});
