import { describe, expect, test } from 'vitest';
import type { Ink, LineInk, TextInk } from '../../../src/lib/charts/ink/ink';
import { textWidth } from '../../../src/lib/charts/ink/text-width';
import { inkSiteLines } from '../../../src/lib/charts/sites/site-lines-ink';
import { siteLinesOf } from '../../../src/lib/charts/sites/site-lines-of';
import type { BuildStep } from '../../../src/lib/domain/build-out';
import type { BuiltSite } from '../../../src/lib/view/built-sites';

const SITES = Array.from({ length: 25 }, (_, index) => site(`Site ${index + 1}`));
const WIDTHS = [300, 560, 760, 1100];

describe('the lines of sites', () => {
	test('are those asked for, and the picture says how many of how many', () => {
		const { inks } = inkSiteLines(siteLinesOf(SITES, { from: 10, count: 10 }, 'en'), 760);
		const said = texts(inks).map(({ text }) => text);
		expect(said.filter((text) => text.startsWith('Site '))).toEqual(
			SITES.slice(10, 20).map(({ name }) => name)
		);
		expect(said).toContain('Drawn: sites 11 to 20 of 25; the table has all of them.');
	});

	test('say nothing of others where all of them are drawn', () => {
		const { note } = siteLinesOf(SITES, { from: 0, count: 25 }, 'en');
		expect(note).toBe('');
	});

	test('share the years of all sites, so that a page can be laid beside another', () => {
		const late = [...SITES, site('Late', '2031-01-01')];
		const first = siteLinesOf(late, { from: 0, count: 10 }, 'en');
		const last = siteLinesOf(late, { from: 20, count: 10 }, 'en');
		expect(first.span).toEqual(last.span);
	});

	test.each(WIDTHS)('at %i pixels no word is cut and nothing leaves the picture', (width) => {
		const { inks, height } = inkSiteLines(siteLinesOf(SITES, { from: 0, count: 10 }, 'de'), width);
		for (const { text, x, y, size, bold, align } of texts(inks)) {
			expect(text).not.toContain('…');
			if (align === 'start')
				expect(x + textWidth(text, size, bold), text).toBeLessThanOrEqual(width);
			expect(x).toBeLessThanOrEqual(width);
			expect(y).toBeLessThanOrEqual(height);
		}
		for (const { points } of lines(inks))
			for (const [x, y] of points) {
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x).toBeLessThanOrEqual(width + 1);
				expect(y).toBeLessThanOrEqual(height + 1);
			}
	});

	test('are whole where power was observed and dashed where it is projected', () => {
		const { inks } = inkSiteLines(siteLinesOf(SITES.slice(0, 1), { from: 0, count: 1 }, 'en'), 760);
		const drawn = lines(inks).filter(({ points }) => points.length > 2);
		expect(drawn.map(({ dash }) => dash.length > 0)).toEqual([false, true]);
	});

	test('of no site are a sentence', () => {
		const { inks } = inkSiteLines(siteLinesOf([], { from: 0, count: 10 }, 'en'), 400);
		expect(texts(inks).map(({ text }) => text)).toEqual(['No site is known.']);
	});
});

function site(name: string, last = '2028-01-01'): BuiltSite {
	const steps: BuildStep[] = [
		{ day: '2024-01-01', powerMw: 0, says: 'cleared', projected: false },
		{ day: '2026-01-01', powerMw: 100, says: 'roof', projected: false },
		{ day: last, powerMw: 300, says: 'expected', projected: true }
	];
	return {
		name,
		owner: 'Acme #likely',
		steps,
		observed: steps[1] ?? null,
		projected: steps[2] ?? null,
		announcements: [],
		announcedMw: null
	};
}

function texts(inks: readonly Ink[]): TextInk[] {
	return inks.filter((ink) => ink.kind === 'text');
}

function lines(inks: readonly Ink[]): LineInk[] {
	return inks.filter((ink) => ink.kind === 'line');
}
