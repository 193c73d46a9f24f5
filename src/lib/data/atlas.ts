import type { Amount } from '../domain/amount';
import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { firstDayOf, isDay, type Day } from '../domain/partial-date';
import type { Fips, State } from '../domain/place';
import type { Source } from '../domain/source';
import type { MonthlyPrices } from '../domain/prices';
import type { Tables } from './catalog';
import { companyIds } from './company-names';
import { countyNames } from './county-names';
import { countyCounts, countyRecords } from './county-records';
import { dollars } from './dollars';
import type { Row } from './table';
import type { announcements } from './tables/announcements';
import type { states } from './tables/states';

type AnnouncementRow = Row<typeof announcements>;

/**
 * Counted up when the same tables make another atlas: it is part of their fingerprint, so that a release's version names one atlas
 * alone. 2: with consumer prices.
 */
export const ATLAS_EDITION = 2;

/** Checked tables as the domain speaks of them. `fingerprint` identifies the texts they were read from. */
export function atlasOf(tables: Tables, fingerprint: string): Atlas {
	const dataThrough = newestDay(tables);
	return {
		dataThrough,
		dataVersion: `${dataThrough}-${fingerprint.slice(0, 8)}`,
		announcements: withFullCountyNames(announcementsOf(tables), countyNames(tables)),
		companies: tables.companies.rows,
		states: tables.states.rows.map(stateOf),
		counties: countyRecords(tables),
		countyCounts: countyCounts(tables),
		vintages: tables.stateCountVintages.rows.map((row) => ({
			id: row.vintage_id,
			label: row.label,
			counter: row.source_publisher,
			asOf: row.as_of,
			statesCovered: row.states_covered,
			inclusionRule: row.inclusion_rule,
			licence: row.licence,
			openStreetMap: row.from_openstreetmap === 'yes',
			note: row.note,
			sourceUrl: row.source_url
		})),
		stateCounts: tables.stateCounts.rows.map((row) => ({
			vintageId: row.vintage_id,
			state: row.state,
			kind: row.count_kind,
			count: row.count
		})),
		prices: pricesOf(tables)
	};
}

function pricesOf({ deflators }: Tables): MonthlyPrices {
	return deflators.rows
		.filter(({ series }) => series === 'cpi_u')
		.map(({ month, index }) => ({ month, index }))
		.toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

/** The announcements alone: checks need them before the rest is known to be sound. */
export function announcementsOf(
	tables: Pick<Tables, 'announcements' | 'companies'>
): Announcement[] {
	const ids = companyIds(tables);
	// A company that the table lacks is reported by a check; until then its own name stands for it.
	return tables.announcements.rows.map((row) =>
		announcementOf(row, ids.get(row.company) ?? row.company)
	);
}

function withFullCountyNames(
	announcements: readonly Announcement[],
	names: ReadonlyMap<Fips, string>
): Announcement[] {
	return announcements.map((row) => ({
		...row,
		counties: row.counties.map((county) => ({
			...county,
			fullName: names.get(county.fips) ?? county.name
		}))
	}));
}

function announcementOf(row: AnnouncementRow, companyId: string): Announcement {
	return {
		id: row.id,
		announcedOn: row.announced_on,
		companyId,
		partners: row.partners,
		project: row.project,
		scope: row.scope,
		state: row.state,
		counties: row.county_fips.map((fips, index) => {
			const name = row.county[index] ?? fips;
			return { fips, name, fullName: name };
		}),
		city: row.city,
		amount: amountOf(row),
		kind: row.amount_kind,
		periodStart: row.period_start,
		periodEnd: row.period_end,
		jobsPermanent: row.jobs_permanent,
		jobsConstruction: row.jobs_construction,
		powerMw: row.power_mw,
		status: row.status,
		statusAsOf: row.status_as_of,
		partOf: row.part_of,
		supersedes: row.supersedes,
		sourcing: row.sourcing,
		sources: sourcesOf(row),
		note: row.note
	};
}

function amountOf(row: AnnouncementRow): Amount | null {
	if (row.amount_usd_millions === null || row.amount_basis === null) return null;
	const high = row.amount_high_usd_millions;
	return {
		usd: dollars(row.amount_usd_millions),
		highUsd: high === null ? null : dollars(high),
		basis: row.amount_basis
	};
}

function sourcesOf(row: AnnouncementRow): Source[] {
	const first = {
		publisher: row.source_publisher,
		url: row.source_url,
		publishedOn: row.source_published_on
	};
	if (row.source2_url === null || row.source2_publisher === null) return [first];
	return [first, { publisher: row.source2_publisher, url: row.source2_url, publishedOn: null }];
}

function stateOf(row: Row<typeof states>): State {
	return {
		code: row.state,
		fips: row.fips,
		name: row.state_name,
		population2025: row.population_2025,
		gdp2024Usd: dollars(row.gdp_2024_usd_millions),
		landAreaSqMi: row.land_area_sq_mi,
		electricitySales2023Mwh: row.electricity_sales_2023_mwh
	};
}

/**
 * A date known to its month or year would place the table's end later than anything in it is known to be. Where no date is better known,
 * it ends with the first day of the newest.
 */
function newestDay({ announcements }: Tables): Day {
	let newest = '';
	let atLeast = '';
	for (const row of announcements.rows) {
		for (const date of [row.announced_on, row.status_as_of, row.source_published_on]) {
			if (date === null) continue;
			const first = firstDayOf(date);
			if (isDay(date) && date > newest) newest = date;
			if (first > atLeast) atLeast = first;
		}
	}
	return newest === '' ? atLeast : newest;
}
