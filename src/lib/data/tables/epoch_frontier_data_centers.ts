import { decimal, text, url } from '../columns';
import { optional } from '../field';
import { CC_BY } from '../licence';
import { table } from '../table';

export const epochSites = table({
	name: 'epoch_frontier_data_centers',
	title: { en: 'Frontier data centers (Epoch AI)', de: 'Größte KI-Rechenzentren (Epoch AI)' },
	grain: { en: 'One frontier site, worldwide', de: 'Ein Standort, weltweit' },
	fields: {
		Name: text('Name of the site', 'Name des Standorts'),
		'Current H100 equivalents': decimal('Computing power by now', 'Rechenleistung bisher', {
			unit: 'h100',
			minimum: 0
		}),
		'Current power (MW)': decimal('Power by now', 'Leistung bisher', { unit: 'mw', minimum: 0 }),
		'Current total capital cost (2025 USD billions)': decimal(
			'Estimated capital cost by now',
			'Geschätzte Kapitalkosten bisher',
			{ unit: 'usd_billions_2025', minimum: 0 }
		),
		Owner: optional(
			text(
				'Owners, tagged #confident, #likely or #speculative',
				'Eigentümer, gekennzeichnet #confident, #likely oder #speculative'
			)
		),
		Users: optional(text('Users, tagged likewise', 'Nutzer, ebenso gekennzeichnet')),
		'Selected Sources': text('Sources, as a Markdown list', 'Quellen, als Markdown-Liste'),
		'Calculations sheet': url(
			'The calculation behind the figures',
			'Die Rechnung hinter den Zahlen'
		),
		Project: optional(
			text('Project it belongs to, tagged likewise', 'Zugehöriges Vorhaben, ebenso gekennzeichnet')
		),
		'Current chip types': optional(text('Chips in use', 'Eingesetzte Chips')),
		'All chip types': optional(text('Chips in use and planned', 'Eingesetzte und geplante Chips')),
		Investors: optional(text('Investors', 'Investoren')),
		'Construction companies': optional(text('Builders', 'Bauunternehmen')),
		'Energy companies': optional(text('Suppliers of power', 'Stromlieferanten')),
		Country: text('Country', 'Land'),
		Address: optional(text('Address', 'Adresse'))
	},
	key: ['Name'],
	licences: [CC_BY],
	credit: 'Epoch AI, "AI Data Centers", epoch.ai/data, 2026-07-18',
	sources: [
		{ title: 'Epoch AI, AI Data Centers, file of 2026-07-18', path: 'https://epoch.ai/data' }
	]
});
