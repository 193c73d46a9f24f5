import { decimal, fips, integer, stateCode, text } from '../columns';
import { optional } from '../field';
import { PUBLIC_DOMAIN } from '../licence';
import { table } from '../table';

export const counties = table({
	name: 'counties',
	title: { en: 'Counties', de: 'Countys' },
	grain: {
		en: 'One county or county equivalent of 2025; Connecticut by planning region',
		de: 'Ein County oder Gleichgestelltes von 2025; Connecticut nach Planungsregionen'
	},
	fields: {
		fips: fips(5, 'FIPS code, zeros kept', 'FIPS-Code mit führenden Nullen'),
		name: text('Full name', 'Voller Name'),
		state: stateCode('State', 'Bundesstaat', { references: { table: 'states', column: 'state' } }),
		population_2024: integer('Population, July 2024', 'Bevölkerung, Juli 2024', {
			unit: 'people',
			minimum: 0
		}),
		population_2025: integer('Population, July 2025', 'Bevölkerung, Juli 2025', {
			unit: 'people',
			minimum: 0
		}),
		land_area_sq_mi: optional(
			decimal(
				'Land area in 2010; empty for codes made since (Connecticut, three in Alaska, one in South Dakota)',
				'Landfläche 2010; leer bei seither vergebenen Codes (Connecticut, drei in Alaska, einer in South Dakota)',
				{ unit: 'square_miles', minimum: 0 }
			)
		)
	},
	key: ['fips'],
	licences: [PUBLIC_DOMAIN],
	sources: [
		{
			title: 'US Census Bureau, population estimates, vintage 2025',
			path: 'https://www.census.gov/programs-surveys/popest.html'
		},
		{ title: 'US Census Bureau, cartographic boundaries 2010 (land area)', path: null }
	]
});
