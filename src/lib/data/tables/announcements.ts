import { AMOUNT_KINDS, SCOPES, STATUSES } from '../../domain/announcement';
import { BASES } from '../../domain/amount';
import { SOURCINGS } from '../../domain/source';
import {
	choice,
	decimal,
	fips,
	integer,
	partialDate,
	slug,
	stateCode,
	text,
	url,
	year
} from '../columns';
import { list, optional } from '../field';
import { OURS } from '../licence';
import { table } from '../table';

const YEARS = { minimum: 1990, maximum: 2100 };

export const announcements = table({
	name: 'announcements',
	title: { en: 'Announcements', de: 'Ankündigungen' },
	grain: {
		en: 'One dated public statement of an intention to invest',
		de: 'Eine datierte öffentliche Erklärung einer Investitionsabsicht'
	},
	fields: {
		id: slug('Name of the row; it never changes', 'Name der Zeile; er ändert sich nie'),
		announced_on: partialDate('When it was announced', 'Wann angekündigt wurde'),
		company: text(
			'Who announced it, by a name or alias of the company table',
			'Wer angekündigt hat, mit einem Namen oder Zweitnamen der Firmentabelle'
		),
		partners: list(
			text(
				'Others who take part: utilities, builders, investors',
				'Weitere Beteiligte: Versorger, Bauunternehmen, Investoren'
			)
		),
		project: optional(text('Name of the project', 'Name des Projekts')),
		scope: choice(
			SCOPES,
			'What is announced: one site, several, or a plan for a state or the whole country',
			'Was angekündigt ist: ein Standort, mehrere, oder ein Plan für einen Bundesstaat oder das Land'
		),
		state: optional(
			stateCode('State; empty for a national plan', 'Bundesstaat; leer bei einem US-weiten Plan', {
				references: { table: 'states', column: 'state' }
			})
		),
		county: list(text('Counties named, without "County"', 'Genannte Countys, ohne "County"')),
		county_fips: list(
			fips(
				5,
				'FIPS codes in the order of the county names; Connecticut by its eight old counties',
				'FIPS-Codes in der Reihenfolge der County-Namen; Connecticut nach den acht alten Countys'
			)
		),
		city: optional(text('City or place', 'Ort')),
		amount_usd_millions: optional(
			decimal(
				'Announced figure, of a range the low end; empty: no figure was announced',
				'Angekündigter Betrag, bei einer Spanne ihr unteres Ende; leer: kein Betrag genannt',
				{ unit: 'usd_millions', minimum: 0 }
			)
		),
		amount_high_usd_millions: optional(
			decimal('High end of a range', 'Oberes Ende einer Spanne', {
				unit: 'usd_millions',
				minimum: 0
			})
		),
		amount_basis: optional(
			choice(BASES, 'How the source put the figure', 'Wie die Quelle den Betrag fasst')
		),
		amount_kind: optional(choice(AMOUNT_KINDS, 'What the figure is', 'Was der Betrag ist')),
		period_start: optional(
			year('First year the figure covers', 'Erstes Jahr, das der Betrag umfasst', YEARS)
		),
		period_end: optional(
			year('Last year the figure covers', 'Letztes Jahr, das der Betrag umfasst', YEARS)
		),
		jobs_permanent: optional(
			integer('Permanent jobs announced', 'Angekündigte dauerhafte Arbeitsplätze', {
				unit: 'jobs',
				minimum: 0
			})
		),
		jobs_construction: optional(
			integer('Construction jobs announced', 'Angekündigte Arbeitsplätze beim Bau', {
				unit: 'jobs',
				minimum: 0
			})
		),
		power_mw: optional(
			decimal('Power announced', 'Angekündigte elektrische Leistung', { unit: 'mw', minimum: 0 })
		),
		status: choice(
			STATUSES,
			'How far it had come on the status day',
			'Wie weit es am Statustag gediehen war'
		),
		status_as_of: partialDate('The status day', 'Der Statustag'),
		part_of: optional(
			slug(
				'The larger announcement that holds this money',
				'Die größere Ankündigung, die dieses Geld enthält',
				{
					references: { table: 'announcements', column: 'id' }
				}
			)
		),
		supersedes: optional(
			slug(
				'The earlier announcement that this one enlarges or replaces',
				'Die frühere Ankündigung, die diese erweitert oder ersetzt',
				{ references: { table: 'announcements', column: 'id' } }
			)
		),
		sourcing: choice(
			SOURCINGS,
			'How well the row is sourced, by rule; not a rating of truth',
			'Wie gut die Zeile belegt ist, nach Regel; kein Urteil über die Wahrheit'
		),
		source_publisher: text('Publisher of the source', 'Herausgeber der Quelle'),
		source_url: url(
			'Page on which the figures were read',
			'Seite, auf der die Zahlen gelesen wurden'
		),
		source_published_on: optional(
			partialDate('When the source was published', 'Wann die Quelle erschien')
		),
		source2_publisher: optional(
			text('Publisher of the second source', 'Herausgeber der zweiten Quelle')
		),
		source2_url: optional(url('Second source', 'Zweite Quelle')),
		note: optional(
			text(
				'What else has to be known, in our words',
				'Was man sonst wissen muss, in unseren Worten'
			)
		)
	},
	key: ['id'],
	licences: [OURS],
	sources: [{ title: 'Capex Atlas, read row by row on the pages named in source_url', path: null }],
	exceptions: [
		{
			row: 'joule-ut-millard-2025',
			column: 'status_as_of',
			reason: {
				en: 'The county rezoned the land on 5 August 2025, two days before the project was announced.',
				de: 'Der County widmete das Land am 5. August 2025 um, zwei Tage vor der Ankündigung.'
			}
		}
	]
});
