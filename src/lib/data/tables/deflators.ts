import { choice, decimal, text } from '../columns';
import { PUBLIC_DOMAIN } from '../licence';
import { table } from '../table';

export const deflators = table({
	name: 'deflators',
	title: { en: 'Consumer prices', de: 'Verbraucherpreise' },
	grain: { en: 'One series and month', de: 'Eine Reihe und ein Monat' },
	fields: {
		series: choice(
			['cpi_u'],
			'Consumer Price Index for All Urban Consumers, all items, not seasonally adjusted',
			'Verbraucherpreisindex aller städtischen Verbraucher, alle Güter, nicht saisonbereinigt'
		),
		month: text(
			'Month; October 2025 was never published',
			'Monat; Oktober 2025 ist nie erschienen',
			{
				pattern: '\\d{4}-(0[1-9]|1[0-2])'
			}
		),
		index: decimal('Index value', 'Indexstand', { unit: 'index_1982_84', minimum: 1 })
	},
	key: ['series', 'month'],
	licences: [PUBLIC_DOMAIN],
	sources: [
		{ title: 'US Bureau of Labor Statistics', path: 'https://www.bls.gov/cpi/' },
		{ title: 'datasets/cpi-us', path: 'https://github.com/datasets/cpi-us' }
	]
});
