import { decode, missing, type Decoded } from './decode';
import type { Table } from './table';
import { announcements } from './tables/announcements';
import { companies } from './tables/companies';
import { companyCapex } from './tables/company_capex';
import { counties } from './tables/counties';
import { deflators } from './tables/deflators';
import { energyDeals } from './tables/energy_deals';
import { epochTimelines } from './tables/epoch_data_center_timelines';
import { epochSites } from './tables/epoch_frontier_data_centers';
import { epochGeocodes } from './tables/epoch_geocodes';
import { facilities } from './tables/facilities_im3';
import { siteMatches } from './tables/site_matches';
import { stateCountVintages } from './tables/state_count_vintages';
import { stateCounts } from './tables/state_counts';
import { states } from './tables/states';

/** Every dataset, by the name the rest of the data room calls it. A new one is a line here. */
export const CATALOG = {
	announcements,
	companies,
	companyCapex,
	counties,
	deflators,
	energyDeals,
	epochTimelines,
	epochSites,
	epochGeocodes,
	facilities,
	siteMatches,
	stateCountVintages,
	stateCounts,
	states
} satisfies Record<string, Table>;

export type DatasetId = keyof typeof CATALOG;
export type Tables = { readonly [K in DatasetId]: Decoded<(typeof CATALOG)[K]> };

/** In the order of the catalog, which fingerprints and the data package follow. */
export const DATASET_IDS: readonly DatasetId[] = Object.keys(CATALOG).filter(isDatasetId);

/** What no atlas can be made without. A folder that lacks one of the others has no rows of it. */
const NEEDED: readonly DatasetId[] = ['announcements', 'companies', 'states'];

/** Decodes every dataset; `textOf` gives a table's CSV text, or null where its file is missing. */
export function decodeAll(textOf: (table: Table) => string | null): Tables {
	const tables = Object.fromEntries(
		DATASET_IDS.map((id): [string, Decoded] => {
			const table = CATALOG[id];
			const text = textOf(table) ?? (NEEDED.includes(id) ? null : emptyText(table));
			return [id, text === null ? missing(table) : decode(table, text)];
		})
	);
	if (!areTables(tables)) throw new Error('catalog: a dataset was not decoded by its own table');
	return tables;
}

/** A table of which there are no rows, as its file would say it. */
export function emptyText({ fields }: Table): string {
	return `${Object.keys(fields).join(',')}\n`;
}

/** All decoded tables, in the order of the catalog. */
export function eachTable(tables: Tables): Decoded[] {
	return DATASET_IDS.map((id) => tables[id]);
}

function areTables(tables: Readonly<Record<string, Decoded>>): tables is Tables {
	return DATASET_IDS.every((id) => tables[id]?.table === CATALOG[id]);
}

function isDatasetId(text: string): text is DatasetId {
	return text in CATALOG;
}
