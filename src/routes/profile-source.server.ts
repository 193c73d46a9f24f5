import { asset } from '$app/paths';
import { announcementCells } from '$lib/data/announcement-cells.server';
import { loadAtlas, loadCapex, loadEnergyDeals, loadSites } from '$lib/data/folder.server';
import type { Announcement } from '$lib/domain/announcement';
import { cellsCsv } from '$lib/export/cells-csv';
import { announcementPage, type Beside } from '$lib/view/announcement-page';
import { companyProfile } from '$lib/view/company-profile';
import { announcementRecord, companyRecord, stateRecord } from '$lib/view/profile-records';
import { stateProfile } from '$lib/view/state-profile';
import { pathOfAnnouncement, pathOfCompany, pathOfState } from './addresses';
import { profileFiles } from './api-addresses';
import { ORIGIN } from './origin.server';

/** Read once for all profiles: what is worked out of it is kept with it. */
let read: (Beside & Parameters<typeof companyProfile>[1]) | null = null;

function beside() {
	return (read ??= {
		facilities: loadSites().facilities,
		deals: loadEnergyDeals(),
		capex: loadCapex()
	});
}

/** The profile of a state as the API gives it; null where there is none of this name. */
export function stateAnswer(name: string) {
	const atlas = loadAtlas();
	const state = atlas.states.find(({ code }) => code.toLowerCase() === name);
	if (!state) return null;
	const { deals } = beside();
	const page = pathOfState(state.code, 'en');
	const links = linksOf(page, pathOfState(state.code, 'de'), profileFiles('states', name));
	return stateRecord(stateProfile(atlas, deals, state.code, []), { atlas, deals, links });
}

/** The profile of a company. */
export function companyAnswer(name: string) {
	const atlas = loadAtlas();
	const company = atlas.companies.find(({ id, disclosed }) => disclosed && id === name);
	if (!company) return null;
	const { deals } = beside();
	const page = pathOfCompany(company.id, 'en');
	const links = linksOf(page, pathOfCompany(company.id, 'de'), profileFiles('companies', name));
	return companyRecord(companyProfile(atlas, beside(), company), { atlas, deals, links });
}

/** An announcement with all that its page says. */
export function announcementAnswer(id: string) {
	const atlas = loadAtlas();
	const about = announcementPage(atlas, beside(), id);
	if (!about) return null;
	const links = {
		page: ORIGIN + pathOfAnnouncement(id, 'en'),
		pageInGerman: ORIGIN + pathOfAnnouncement(id, 'de'),
		json: ORIGIN + asset(profileFiles('announcements', id).json)
	};
	return announcementRecord(about, { atlas, links });
}

/** The announcements of a state or a company as their table has them. */
export function rowsAnswer(isWanted: (row: Announcement) => boolean): Response {
	const ids = loadAtlas()
		.announcements.filter(isWanted)
		.map(({ id }) => id);
	const { header, rows } = announcementCells(new Set(ids));
	return new Response(cellsCsv(header, rows), {
		headers: { 'content-type': 'text/csv; charset=utf-8' }
	});
}

function linksOf(page: string, pageInGerman: string, files: { json: string; csv: string }) {
	return {
		page: ORIGIN + page,
		pageInGerman: ORIGIN + pageInGerman,
		json: ORIGIN + asset(files.json),
		csv: ORIGIN + asset(files.csv),
		feed: `${ORIGIN}${page}feed.xml`
	};
}
