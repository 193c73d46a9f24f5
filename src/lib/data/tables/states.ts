import { choice, decimal, fips, integer, stateCode, text, url, year } from '../columns';
import { optional } from '../field';
import { OURS, PUBLIC_DOMAIN } from '../licence';
import { table } from '../table';

export const states = table({
	name: 'states',
	title: { en: 'States', de: 'Bundesstaaten' },
	grain: {
		en: 'One state, or the District of Columbia',
		de: 'Ein Bundesstaat oder der District of Columbia'
	},
	fields: {
		state: stateCode('USPS code', 'USPS-Code'),
		state_name: text('Name', 'Name', { unique: true }),
		fips: fips(2, 'FIPS code, zeros kept', 'FIPS-Code mit führenden Nullen', { unique: true }),
		population_2020: integer(
			'Population, estimates base of April 2020',
			'Bevölkerung, Schätzbasis April 2020',
			{ unit: 'people', minimum: 0 }
		),
		population_2024: integer('Population, July 2024', 'Bevölkerung, Juli 2024', {
			unit: 'people',
			minimum: 0
		}),
		population_2025: integer('Population, July 2025', 'Bevölkerung, Juli 2025', {
			unit: 'people',
			minimum: 0
		}),
		gdp_2024_usd_millions: decimal(
			'Gross domestic product 2024, current dollars',
			'Bruttoinlandsprodukt 2024, laufende Dollar',
			{ unit: 'usd_millions', minimum: 0 }
		),
		land_area_sq_mi: decimal('Land area, 2010', 'Landfläche, 2010', {
			unit: 'square_miles',
			minimum: 0
		}),
		electricity_sales_2023_mwh: integer(
			'Electricity sold to end users, 2023',
			'Stromabsatz an Endverbraucher, 2023',
			{ unit: 'mwh', minimum: 0 }
		),
		industrial_price_cents_kwh: decimal(
			'Average price of electricity for industry',
			'Durchschnittlicher Industriestrompreis',
			{ unit: 'cents_per_kwh', minimum: 0 }
		),
		industrial_price_year: year('Year of that price', 'Jahr dieses Preises', {
			minimum: 1990,
			maximum: 2100
		}),
		dc_load_2023_mwh: optional(
			integer(
				'Electricity used by data centers, 2023; four states, rounded',
				'Stromverbrauch der Rechenzentren 2023; vier Bundesstaaten, gerundet',
				{ unit: 'mwh', minimum: 0 }
			)
		),
		dc_share_2023_pct: optional(
			decimal(
				'Share of data centers in electricity use, 2023; 43 states',
				'Anteil der Rechenzentren am Stromverbrauch 2023; 43 Bundesstaaten',
				{ unit: 'percent', minimum: 0, maximum: 100 }
			)
		),
		sales_tax_exemption: optional(
			choice(
				['yes'],
				'Data centers are exempt from sales tax; empty: not established, never "no"',
				'Rechenzentren sind von der Umsatzsteuer befreit; leer: nicht ermittelt, nie "nein"'
			)
		),
		sales_tax_exemption_as_of: optional(
			text('When that was so, as the source dates it', 'Wann das galt, wie die Quelle es datiert')
		),
		sales_tax_exemption_source: optional(
			url('Page on which that was read', 'Seite, auf der das gelesen wurde')
		)
	},
	key: ['state'],
	licences: [PUBLIC_DOMAIN, OURS],
	sources: [
		{ title: 'US Census Bureau (population, land area)', path: 'https://www.census.gov' },
		{ title: 'US Bureau of Economic Analysis, SAGDP1', path: 'https://www.bea.gov' },
		{ title: 'US Energy Information Administration, form 861M', path: 'https://www.eia.gov' },
		{ title: 'EPRI, Powering Intelligence (2024), as printed by Visual Capitalist', path: null },
		{ title: 'Good Jobs First and others (tax exemption, per row)', path: null }
	]
});
