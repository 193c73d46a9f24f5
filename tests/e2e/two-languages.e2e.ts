import type { Page } from '@playwright/test';
import {
	expect,
	open,
	FURTHER_PAGES,
	PAGES,
	running,
	test,
	titleOf,
	type Language
} from './atlas-page';

/** Words of the interface that can stand in no page of the other language. */
const WORDS: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'Skip to content',
		'Overview',
		'Compare',
		'Announcements',
		'Copy link',
		'Show the arithmetic',
		'projects',
		'Permanent jobs',
		'All companies',
		'All states',
		'announced',
		'under construction',
		'operating',
		'newest first',
		'Ceiling',
		'Counted by',
		'counted by',
		'Sources:',
		'Source:',
		'residents',
		'at least',
		'or more',
		'no figure',
		'North Carolina and Georgia',
		'June 20'
	],
	de: [
		'Zum Inhalt',
		'Überblick',
		'Vergleich',
		'Ankündigungen',
		'Link kopieren',
		'Rechnung',
		'Projekte',
		'Stellen',
		'Unternehmen',
		'Bundesstaat',
		'angekündigt',
		'im Bau',
		'in Betrieb',
		'neueste',
		'Obergrenze',
		'Gezählt',
		'gezählt',
		'Quelle',
		'Einwohner',
		'mindestens',
		'oder mehr',
		'keine Zahl',
		'Mrd.',
		'Juni 20'
	]
};

/** All that a page says or has read out, but for what is marked as another language and what sources say themselves. */
async function saidBy(page: Page): Promise<string> {
	return page.evaluate(() => {
		const copy = document.body.cloneNode(true) as HTMLElement;
		for (const foreign of copy.querySelectorAll(
			'[lang], script, style, code, td a, tr[data-announcement] th, td a + span'
		))
			foreign.remove();
		const spoken = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
			(element) =>
				['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? '')
		);
		return [document.title, copy.textContent, ...spoken].join('\n');
	});
}

for (const { path, language } of PAGES) {
	test(`${path} says everything in ${language === 'en' ? 'English' : 'German'}`, async ({
		page
	}) => {
		await open(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const said = await saidBy(page);
		const foreign = WORDS[language === 'en' ? 'de' : 'en'].filter((word) => said.includes(word));
		expect(foreign).toEqual([]);
		const own = WORDS[language].filter((word) => said.includes(word));
		expect(own.length).toBeGreaterThan(6);
	});
}

for (const { path, language } of FURTHER_PAGES.filter((one) => one.language === 'de')) {
	test(`${path} says nothing in English`, async ({ page }) => {
		await open(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', language);
		const said = await saidBy(page);
		expect(WORDS.en.filter((word) => said.includes(word))).toEqual([]);
		expect(WORDS[language].filter((word) => said.includes(word)).length).toBeGreaterThan(1);
	});
}

for (const { path, own, foreign } of [
	{ path: '/compare/', own: 'Are you offline?', foreign: 'konnte nicht geladen werden' },
	{ path: '/de/compare/', own: 'konnte nicht geladen werden', foreign: 'Are you offline?' }
]) {
	test(`${path} loads the words of its own language alone`, async ({ page }) => {
		const code: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.request().resourceType() === 'script') code.push(response.text());
		});
		await open(page, path);
		await page.getByLabel(path.startsWith('/de/') ? 'Größe' : 'Measure').selectOption('mw');
		await expect(titleOf(page)).toContainText(path.startsWith('/de/') ? 'Leistung' : 'power');
		const all = (await Promise.all(code)).join('\n');
		expect(all).toContain(own);
		expect(all).not.toContain(foreign);
	});
}

test('changing the language keeps the view', async ({ page }) => {
	await open(page, '/compare/?show=TX,VA&per=resident&tab=table');
	await page.getByRole('link', { name: 'Deutsch' }).click();
	await expect(page).toHaveURL(/\/de\/compare\/\?show=TX,VA&per=resident&tab=table$/);
	await running(page);
	await expect(page.locator('figure h2')).toHaveText(
		'Angekündigte Investitionen in Rechenzentren je Einwohner: Texas und Virginia'
	);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/compare\/\?show=TX,VA&per=resident&tab=table$/);
});
