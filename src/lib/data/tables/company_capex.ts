import { BASES } from '../../domain/amount';
import { CAPEX_KINDS, CAPEX_PERIODS } from '../../domain/capex';
import { choice, day, decimal, partialDate, text, url, year } from '../columns';
import { optional } from '../field';
import { OURS } from '../licence';
import { table } from '../table';

export const companyCapex = table({
	name: 'company_capex',
	title: { en: 'Capital expenditure of companies', de: 'Investitionsausgaben von Firmen' },
	grain: {
		en: 'One company, fiscal year, period and kind; each revision of guidance is a row',
		de: 'Eine Firma, ein Geschäftsjahr, ein Zeitraum und eine Art; jede neue Prognose ist eine Zeile'
	},
	fields: {
		company: text(
			'Company, by a name or alias of the company table',
			'Firma, mit einem Namen oder Zweitnamen der Firmentabelle'
		),
		fiscal_year: year('Fiscal year', 'Geschäftsjahr', { minimum: 1990, maximum: 2100 }),
		period: choice(
			CAPEX_PERIODS,
			'Whole fiscal year or quarter of it',
			'Ganzes Geschäftsjahr oder Quartal'
		),
		period_end: day('Last day of the period', 'Letzter Tag des Zeitraums'),
		kind: choice(
			CAPEX_KINDS,
			'Reported spending, or what the company said it would spend',
			'Berichtete Ausgaben oder was die Firma auszugeben ankündigte'
		),
		amount_usd_millions: decimal(
			'Capital expenditure, of a range the low end',
			'Investitionsausgaben, bei einer Spanne ihr unteres Ende',
			{ unit: 'usd_millions', minimum: 0 }
		),
		amount_high_usd_millions: optional(
			decimal('High end of a range', 'Oberes Ende einer Spanne', {
				unit: 'usd_millions',
				minimum: 0
			})
		),
		basis: choice(BASES, 'How the source put the figure', 'Wie die Quelle den Betrag fasst'),
		stated_on: optional(partialDate('When the company said it', 'Wann die Firma es sagte')),
		source_publisher: text('Publisher of the source', 'Herausgeber der Quelle'),
		source_url: url('Page on which it was read', 'Seite, auf der es gelesen wurde'),
		source_published_on: optional(
			partialDate('When the source was published', 'Wann die Quelle erschien')
		),
		note: optional(
			text(
				'What the figure includes; definitions differ',
				'Was der Betrag enthält; die Definitionen unterscheiden sich'
			)
		)
	},
	key: ['company', 'fiscal_year', 'period', 'kind', 'stated_on'],
	licences: [OURS],
	sources: [{ title: 'Capex Atlas, read row by row on the pages named in source_url', path: null }],
	exceptions: [
		{
			row: 'Meta / 2025 / FY / actual / 2026-01',
			column: 'kind',
			reason: {
				en: "Two definitions of the same year: this is Meta's own headline with finance lease principal, the other row without. Use one.",
				de: 'Zwei Definitionen desselben Jahres: dies ist Metas eigene Zahl mit Tilgung von Finanzierungsleasing, die andere Zeile ist ohne. Eine verwenden.'
			}
		}
	]
});
