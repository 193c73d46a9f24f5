import type { Atlas } from '../domain/atlas';
import type { EnergyDeal } from '../domain/energy-deal';
import type { AnnouncementPage, DealNear, Kin } from './announcement-page';
import type { Answer } from './answer';
import type { CompanyProfile } from './company-profile';
import type { OwnFigures } from './own-figures';
import type { ProfileDeals } from './profile-deals';
import { headOf, recordsOfRows, type AnnouncementRecord } from './records';
import type { StateProfile } from './state-profile';
import type { Unknowns } from './unknowns';

/** Where the same can be read otherwise, by what it is. */
export type Links = Readonly<Record<string, string>>;

/** What a profile is made from, beside the profile. */
export interface Made {
	readonly atlas: Atlas;
	readonly deals: readonly EnergyDeal[];
	readonly links: Links;
}

/** The profile of a state as plain data: dollars are numbers, what is not known is null. */
export function stateRecord(profile: StateProfile, { atlas, deals, links }: Made) {
	return {
		...headOf(atlas),
		links,
		state: profile.code,
		name: profile.name,
		...figuresOf(profile.figures),
		companies: profile.companiesHere.map(({ key, name }) => ({ id: key, name })),
		counties: countiesOf(profile.counties),
		counts: profile.counters.map(({ vintage, kind, ...row }) => ({
			counter: vintage.counter,
			edition: vintage.id,
			asOf: vintage.asOf,
			kind,
			...row,
			licence: vintage.licence,
			fromOpenStreetMap: vintage.openStreetMap,
			source: vintage.sourceUrl
		})),
		denominators: profile.denominators.map(({ per, value, year, source, floor, rank }) => ({
			per,
			value,
			year,
			source,
			floorUsdPer: floor,
			rank
		})),
		neighbours: profile.neighbours.lines.map(({ code, name, floor, perResident, rank }) => ({
			state: code,
			name,
			floorUsd: floor,
			floorUsdPerResident: perResident,
			rank
		})),
		powerDeals: dealsOf(profile.deals, deals),
		unknown: {
			...unknownOf(profile.unknown, atlas),
			silentCounters: profile.unknown.silentCounters.map(({ label }) => label)
		},
		announcements: rowsOf(atlas, ({ state }) => state === profile.code)
	};
}

/** The profile of a company as plain data. */
export function companyRecord(profile: CompanyProfile, { atlas, deals, links }: Made) {
	const idsOf = (rows: CompanyProfile['national']) => rows.map(({ row }) => row.id);
	return {
		...headOf(atlas),
		links,
		company: profile.id,
		name: profile.name,
		aliases: profile.aliases,
		nationalPlansOnly: profile.figures.nationalOnly,
		...figuresOf(profile.figures),
		states: profile.statesHere.map(({ key, name }) => ({ state: key, name })),
		nationalPlans: idsOf(profile.national),
		partnerIn: idsOf(profile.partner),
		capitalExpenditure: profile.capex,
		powerDeals: dealsOf(profile.deals, deals),
		unknown: unknownOf(profile.unknown, atlas),
		announcements: rowsOf(atlas, ({ companyId }) => companyId === profile.id)
	};
}

/** An announcement with all that its page says, as plain data; null where no row has its id. */
export function announcementRecord(
	about: AnnouncementPage,
	{ atlas, links }: Pick<Made, 'atlas' | 'links'>
) {
	const { row, company, stateName } = about.entry;
	const [announcement] = rowsOf(atlas, ({ id }) => id === row.id);
	return {
		...headOf(atlas),
		links,
		company: about.disclosed ? company : null,
		stateName,
		announcement: announcement ?? null,
		lineage: about.lineage.map(kinOf),
		partOf: about.plans.map(kinOf),
		holds: about.pieces.map(kinOf),
		standingInTotal: about.standing,
		counties: about.counties.map(({ fips, fullName, population2025 }) => ({
			fips,
			name: fullName,
			population2025
		})),
		powerDealsNear: about.deals.map(({ sameCounty, ...deal }: DealNear) => ({
			...deal,
			sameCounty
		}))
	};
}

/** A project without a name has none here: what tells it from others on a page is no name. */
function unknownOf<Open extends Unknowns>(unknown: Open, { announcements }: Atlas) {
	const names = new Map(announcements.map(({ id, project }) => [id, project]));
	const withoutFigure = unknown.withoutFigure.map((one) => ({
		...one,
		project: names.get(one.id) ?? null
	}));
	return { ...unknown, withoutFigure };
}

function figuresOf({ figures, floor, doubtful, statuses, dominant, setAside }: OwnFigures) {
	const rank = figures.find(({ measure, per }) => measure === 'floor' && per === 'total')?.rank;
	const ceiling = figures.find(({ measure }) => measure === 'ceiling');
	return {
		floorUsd: floor,
		ceilingUsd: ceiling?.value ?? null,
		openEnded: ceiling?.open ?? false,
		rank: rank ?? null,
		doubtfulUsd: floor === null ? null : doubtful,
		byStatus: statuses.map(({ key, value }) => ({ status: key, floorUsd: value })),
		moreThanAThird: dominant.map(({ projectId, share }) => ({ id: projectId, share })),
		setAside,
		figures: figures.map(({ mark, open, ...figure }) => ({
			...figure,
			openEnded: open,
			whyUnknown: mark === 'known' ? null : mark
		}))
	};
}

/** Counties that an announcement names. */
function countiesOf({ rows }: Answer) {
	return rows
		.filter(({ mark }) => mark !== 'none_found')
		.map(({ key, name, value, shared }) => ({ fips: key, name, floorUsd: value, shared }));
}

/** With the sources of each. */
function dealsOf(profile: ProfileDeals, deals: readonly EnergyDeal[]) {
	const sourcesOf = new Map(deals.map(({ id, sources }) => [id, sources]));
	const { lines, ...total } = profile;
	return {
		...total,
		deals: lines.map(({ company, states, ...deal }) => ({
			...deal,
			companyId: company.id,
			states: states.map(({ code }) => code),
			sources: sourcesOf.get(deal.id) ?? []
		}))
	};
}

function kinOf({ row }: Kin) {
	const { id, announcedOn, project, amount, status, statusAsOf } = row;
	return {
		id,
		announcedOn,
		project,
		amountUsd: amount?.usd ?? null,
		amountHighUsd: amount?.highUsd ?? null,
		amountBasis: amount?.basis ?? null,
		status,
		statusAsOf
	};
}

/** The newest first. */
function rowsOf(
	atlas: Atlas,
	isWanted: (row: AnnouncementRecord) => boolean
): readonly AnnouncementRecord[] {
	return recordsOfRows(atlas)
		.filter(isWanted)
		.toSorted((a, b) =>
			a.announcedOn === b.announcedOn ? 0 : a.announcedOn < b.announcedOn ? 1 : -1
		);
}
