import { choice, decimal, text } from '../columns';
import { optional } from '../field';
import { CC_BY } from '../licence';
import { table } from '../table';

const LATITUDE = { unit: 'degrees', minimum: -90, maximum: 90 } as const;
const LONGITUDE = { unit: 'degrees', minimum: -180, maximum: 180 } as const;

export const epochGeocodes = table({
	name: 'epoch_geocodes',
	title: { en: 'Points of frontier data centers', de: 'Punkte der größten KI-Rechenzentren' },
	grain: { en: 'One frontier site', de: 'Ein Standort' },
	fields: {
		Name: text('Name of the site', 'Name des Standorts', {
			references: { table: 'epoch_frontier_data_centers', column: 'Name' }
		}),
		Country: text('Country', 'Land'),
		lat_epoch: optional(
			decimal("Latitude, Epoch's own: prefer it", 'Breite, von Epoch selbst: vorziehen', LATITUDE)
		),
		lon_epoch: optional(decimal("Longitude, Epoch's own", 'Länge, von Epoch selbst', LONGITUDE)),
		lat_nominatim: decimal(
			'Latitude, found by address',
			'Breite, über die Adresse gefunden',
			LATITUDE
		),
		lon_nominatim: decimal(
			'Longitude, found by address',
			'Länge, über die Adresse gefunden',
			LONGITUDE
		),
		nominatim_precision: choice(
			['address', 'approximate'],
			'How exact the point found by address is',
			'Wie genau der über die Adresse gefundene Punkt ist'
		),
		note: optional(text('What is wrong with a point', 'Was an einem Punkt falsch ist'))
	},
	key: ['Name'],
	licences: [CC_BY],
	credit: 'Epoch AI, "AI Data Centers", epoch.ai/data, 2026-07-18',
	sources: [
		{ title: 'Epoch AI, AI Data Centers, file of 2026-07-18', path: 'https://epoch.ai/data' },
		{ title: 'Nominatim (OpenStreetMap)', path: 'https://nominatim.openstreetmap.org' }
	]
});
