import { day, decimal, text } from '../columns';
import { optional } from '../field';
import { CC_BY } from '../licence';
import { table } from '../table';

export const epochTimelines = table({
	name: 'epoch_data_center_timelines',
	title: {
		en: 'Build-out of frontier data centers (Epoch AI)',
		de: 'Ausbau der größten KI-Rechenzentren (Epoch AI)'
	},
	grain: {
		en: 'One site and day; days after 2026-07-18 are projections',
		de: 'Ein Standort und Tag; Tage nach dem 18.07.2026 sind Vorausschätzungen'
	},
	fields: {
		'Data center': text('Name of the site', 'Name des Standorts', {
			references: { table: 'epoch_frontier_data_centers', column: 'Name' }
		}),
		Date: day('The day', 'Der Tag'),
		'Construction status': text(
			'What was seen or is expected',
			'Was zu sehen war oder erwartet wird'
		),
		'Buildings operational': optional(
			decimal('Buildings in operation', 'Gebäude in Betrieb', { unit: 'buildings', minimum: 0 })
		),
		'IT power (MW)': decimal('Power of the computers', 'Leistung der Rechner', {
			unit: 'mw',
			minimum: 0
		}),
		'Power (MW)': decimal('Power of the whole site', 'Leistung des ganzen Standorts', {
			unit: 'mw',
			minimum: 0
		}),
		'H100 equivalents': optional(
			decimal('Computing power', 'Rechenleistung', { unit: 'h100', minimum: 0 })
		),
		'Performance (8-bit OP/s)': optional(
			decimal('Computing power', 'Rechenleistung', { unit: 'operations_per_second', minimum: 0 })
		),
		'Total capital cost (2025 USD billions)': decimal(
			'Estimated capital cost',
			'Geschätzte Kapitalkosten',
			{ unit: 'usd_billions_2025', minimum: 0 }
		),
		'Compute cost (2025 USD billions)': decimal('of it computers', 'davon Rechner', {
			unit: 'usd_billions_2025',
			minimum: 0
		}),
		'Construction cost (2025 USD billions)': decimal('of it construction', 'davon Bau', {
			unit: 'usd_billions_2025',
			minimum: 0
		}),
		'Annual operating cost (2025 USD billions)': decimal(
			'Estimated operating cost per year',
			'Geschätzte Betriebskosten je Jahr',
			{ unit: 'usd_billions_2025', minimum: 0 }
		),
		'Water use (MGD)': optional(
			decimal('Water use', 'Wasserverbrauch', {
				unit: 'million_gallons_per_day',
				minimum: 0,
				plausibleMaximum: 1000
			})
		),
		'Current H100 equivalents (from Data center)': decimal(
			'Computing power by now, of the site',
			'Rechenleistung des Standorts bisher',
			{ unit: 'h100', minimum: 0 }
		)
	},
	key: ['Data center', 'Date'],
	licences: [CC_BY],
	credit: 'Epoch AI, "AI Data Centers", epoch.ai/data, 2026-07-18',
	sources: [
		{ title: 'Epoch AI, AI Data Centers, file of 2026-07-18', path: 'https://epoch.ai/data' }
	],
	exceptions: [
		{
			row: 'EdgeCore Mesa PH03 / 2026-01-17',
			column: 'Data center',
			reason: {
				en: "A building in Epoch's timeline without an entry in its list of sites; kept as published.",
				de: 'Ein Gebäude in Epochs Zeitreihe ohne Eintrag in der Liste der Standorte; behalten wie veröffentlicht.'
			}
		},
		{
			row: 'Meta Kuna / 2026-06-01',
			column: 'Water use (MGD)',
			reason: {
				en: 'Published as 70000, which cannot be million gallons per day; kept as published, never drawn or added.',
				de: 'Veröffentlicht als 70000, was keine Mio. Gallonen am Tag sein können; behalten wie veröffentlicht, nie gezeichnet oder addiert.'
			}
		}
	]
});
