import { expect, test } from 'vitest';
import type { CapexFigure } from '$lib/domain/capex';
import { capexCompanies } from '$lib/view/capex-years';
import { capexTold } from '$lib/words/capex-told';

function figure(
	kind: CapexFigure['kind'],
	fiscalYear: number,
	periodEnd: string,
	billions: number
): CapexFigure {
	return {
		companyId: 'acme',
		reporter: 'Acme',
		fiscalYear,
		period: 'FY',
		periodEnd,
		kind,
		amount: { usd: billions * 1e9, highUsd: null, basis: 'exact' },
		statedOn: '2026-04-29',
		source: { publisher: 'Acme', url: 'https://acme.example/', publishedOn: null },
		note: null
	};
}

function title(figures: readonly CapexFigure[], locale: 'en' | 'de' = 'en') {
	const [company] = capexCompanies(figures);
	return company && capexTold(company, null, locale).title;
}

const REPORTED = figure('actual', 2025, '2025-06-30', 64);
const AHEAD = figure('guidance', 2026, '2026-06-30', 94);

test('what was reported and what was said in advance are of the fiscal years they are of', () => {
	expect(title([REPORTED, AHEAD])).toBe(
		'Acme: $64B reported for fiscal 2025; $94B said in advance of fiscal 2026'
	);
	expect(title([REPORTED, AHEAD], 'de')).toBe(
		'Acme: 64 Mrd. $ für das Geschäftsjahr 2025 berichtet; 94 Mrd. $ für das Geschäftsjahr 2026 in Aussicht gestellt'
	);
});

test('of two years of one number the title says the day on which its own ends: Microsoft spoke of calendar 2026', () => {
	const calendar = figure('guidance', 2026, '2026-12-31', 190);
	expect(title([REPORTED, AHEAD, calendar])).toBe(
		'Acme: $64B reported for fiscal 2025; $190B said in advance of the year to 31 December 2026'
	);
	expect(title([REPORTED, AHEAD, calendar], 'de')).toContain(
		'190 Mrd. $ für das Jahr bis zum 31. Dezember 2026 in Aussicht gestellt'
	);
});
