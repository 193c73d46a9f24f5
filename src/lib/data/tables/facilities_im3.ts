import type { Localized } from '../../domain/locale';
import { choice, decimal, fips, text } from '../columns';
import { optional } from '../field';
import { ODBL } from '../licence';
import { table } from '../table';

const PUERTO_RICO: Localized = {
	en: 'Puerto Rico is in the atlas but is neither a state nor in counties.csv; shown as a point, in no state total.',
	de: 'Puerto Rico steht im Atlas, ist aber weder Bundesstaat noch in counties.csv; als Punkt gezeigt, in keiner Summe eines Bundesstaats.'
};
const IN_PUERTO_RICO = ['00365941471 / 72 / 127', '10014176940 / 72 / 061'];

export const facilities = table({
	name: 'facilities_im3',
	title: { en: 'Mapped facilities (IM3)', de: 'Kartierte Rechenzentren (IM3)' },
	grain: {
		en: 'One mapped facility and county; a site across a county line has a row per county',
		de: 'Ein kartiertes Objekt und County; ein Standort über eine Grenze hat eine Zeile je County'
	},
	fields: {
		id: text('Number of the object, zeros kept', 'Nummer des Objekts mit führenden Nullen', {
			pattern: '\\d{11}'
		}),
		state: text('Name of the state', 'Name des Bundesstaats'),
		state_abb: text('State', 'Bundesstaat', {
			pattern: '[A-Z]{2}',
			references: { table: 'states', column: 'state' }
		}),
		state_id: fips(2, 'FIPS code of the state', 'FIPS-Code des Bundesstaats'),
		county: text('Full name of the county', 'Voller Name des Countys'),
		county_id: fips(
			3,
			'FIPS code of the county within its state',
			'FIPS-Code des Countys im Bundesstaat'
		),
		operator: optional(text('Operator, as mapped', 'Betreiber, wie kartiert')),
		ref: optional(text("Operator's own number", 'Eigene Nummer des Betreibers')),
		name: optional(text('Name, as mapped', 'Name, wie kartiert')),
		sqft: optional(
			decimal('Footprint; empty for points', 'Grundfläche; leer bei Punkten', {
				unit: 'square_feet',
				minimum: 0
			})
		),
		lon: decimal('Longitude', 'Länge', { unit: 'degrees', minimum: -180, maximum: 180 }),
		lat: decimal('Latitude', 'Breite', { unit: 'degrees', minimum: -90, maximum: 90 }),
		type: choice(
			['building', 'campus', 'point'],
			'How it is mapped; a campus and its buildings may both be there',
			'Wie es kartiert ist; ein Campus und seine Gebäude können beide vorkommen'
		)
	},
	key: ['id', 'state_id', 'county_id'],
	licences: [ODBL],
	credit: 'IM3 / PNNL and OpenStreetMap contributors',
	sources: [
		{
			title: 'IM3 Open Source Data Center Atlas, v2026.02.09',
			path: 'https://data.msdlive.org/records/p147s-4h760'
		}
	],
	exceptions: IN_PUERTO_RICO.flatMap((row) => [
		{ row, column: 'state_abb' as const, reason: PUERTO_RICO },
		{ row, column: 'county_id' as const, reason: PUERTO_RICO }
	])
});
