import type { Localized } from '../domain/locale';

/** Units of the columns as they stand in the files, before anything is converted. */
export const UNITS = {
	usd_millions: { en: 'million US dollars', de: 'Mio. US-Dollar' },
	usd_billions_2025: { en: 'billion US dollars of 2025', de: 'Mrd. US-Dollar von 2025' },
	mw: { en: 'megawatts', de: 'Megawatt' },
	mwh: { en: 'megawatt-hours', de: 'Megawattstunden' },
	cents_per_kwh: { en: 'US cents per kilowatt-hour', de: 'US-Cent je Kilowattstunde' },
	percent: { en: 'percent', de: 'Prozent' },
	people: { en: 'people', de: 'Personen' },
	jobs: { en: 'jobs', de: 'Arbeitsplätze' },
	buildings: { en: 'buildings', de: 'Gebäude' },
	data_centers: { en: 'data centers', de: 'Rechenzentren' },
	states: { en: 'states', de: 'Bundesstaaten' },
	years: { en: 'years', de: 'Jahre' },
	square_miles: { en: 'square miles', de: 'Quadratmeilen' },
	square_feet: { en: 'square feet', de: 'Quadratfuß' },
	degrees: { en: 'degrees (WGS 84)', de: 'Grad (WGS 84)' },
	h100: { en: 'NVIDIA H100 equivalents', de: 'NVIDIA-H100-Äquivalente' },
	operations_per_second: { en: '8-bit operations per second', de: '8-Bit-Operationen je Sekunde' },
	million_gallons_per_day: { en: 'million gallons per day', de: 'Mio. Gallonen am Tag' },
	index_1982_84: { en: 'index, 1982-84 = 100', de: 'Index, 1982-84 = 100' }
} satisfies Record<string, Localized>;
export type Unit = keyof typeof UNITS;
