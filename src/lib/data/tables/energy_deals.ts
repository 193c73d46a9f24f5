import { STATUSES } from '../../domain/announcement';
import { DEAL_TYPES, TECHNOLOGIES } from '../../domain/energy-deal';
import {
	choice,
	decimal,
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

export const energyDeals = table({
	name: 'energy_deals',
	title: { en: 'Power deals', de: 'Stromverträge' },
	grain: {
		en: 'One deal between a data-center company and a supplier of power',
		de: 'Ein Vertrag zwischen einer Rechenzentrumsfirma und einem Stromlieferanten'
	},
	fields: {
		id: slug('Name of the row; it never changes', 'Name der Zeile; er ändert sich nie'),
		announced_on: partialDate('When it was announced', 'Wann angekündigt wurde'),
		company: text(
			'Buyer, by a name or alias of the company table',
			'Abnehmer, mit einem Namen oder Zweitnamen der Firmentabelle'
		),
		supplier: list(text('Suppliers and developers', 'Lieferanten und Entwickler')),
		state: list(
			stateCode(
				'States of the plants; several where one deal spans them; empty: not named',
				'Bundesstaaten der Kraftwerke; mehrere, wenn ein Vertrag sie umfasst; leer: nicht genannt',
				{ references: { table: 'states', column: 'state' } }
			)
		),
		county: list(
			text('Counties of the plants, without "County"', 'Countys der Kraftwerke, ohne "County"')
		),
		plant: optional(text('Plant, system or project', 'Kraftwerk, System oder Vorhaben')),
		technology: choice(
			TECHNOLOGIES,
			'How the power is made (smr: small modular reactor)',
			'Wie der Strom erzeugt wird (smr: kleiner modularer Reaktor)'
		),
		deal_type: choice(
			DEAL_TYPES,
			'Kind of deal (ppa: power purchase agreement)',
			'Art des Vertrags (ppa: Stromabnahmevertrag)'
		),
		capacity_mw: optional(decimal('Capacity', 'Leistung', { unit: 'mw', minimum: 0 })),
		amount_usd_millions: optional(
			decimal(
				'Money named: plant investment, a sale price or an estimate of revenue, see note',
				'Genannter Betrag: Kraftwerksinvestition, Kaufpreis oder geschätzter Umsatz, siehe note',
				{ unit: 'usd_millions', minimum: 0 }
			)
		),
		term_years: optional(integer('Term', 'Laufzeit', { unit: 'years', minimum: 1, maximum: 100 })),
		start_year: optional(
			year('First year of delivery', 'Erstes Lieferjahr', { minimum: 1990, maximum: 2100 })
		),
		status: choice(
			STATUSES,
			'How far it had come on the status day',
			'Wie weit es am Statustag gediehen war'
		),
		status_as_of: partialDate('The status day', 'Der Statustag'),
		part_of: optional(
			slug(
				'The larger deal that holds these megawatts',
				'Der größere Vertrag, der diese Megawatt enthält',
				{ references: { table: 'energy_deals', column: 'id' } }
			)
		),
		supersedes: optional(
			slug(
				'The earlier deal that this one enlarges or replaces',
				'Der frühere Vertrag, den dieser erweitert oder ersetzt',
				{ references: { table: 'energy_deals', column: 'id' } }
			)
		),
		source_publisher: text('Publisher of the source', 'Herausgeber der Quelle'),
		source_url: url('Page on which it was read', 'Seite, auf der es gelesen wurde'),
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
	sources: [{ title: 'Capex Atlas, read row by row on the pages named in source_url', path: null }]
});
