import type { Atlas } from '../domain/atlas';
import type { CapexFigure } from '../domain/capex';
import type { Company } from '../domain/company';
import type { EnergyDeal } from '../domain/energy-deal';
import type { ListedAnnouncement } from './announcement-list';
import type { Answer } from './answer';
import { ask } from './ask';
import { capexLines, type CapexLines } from './capex-lines';
import { companyFigures, type CompanyFigures } from './company-figures';
import { largest } from './largest';
import { portfolioOf } from './portfolio';
import { profileDeals, type ProfileDeals } from './profile-deals';
import { profileRows, rowsOfIds, type ProfileRows } from './profile-rows';
import type { Named } from './state-profile';
import { unknownsOf, type Unknowns } from './unknowns';
import { DEFAULTS, type ViewState } from './view-state';

/** Everything the page of a company shows. */
export interface CompanyProfile {
	readonly id: Company['id'];
	readonly name: string;
	/** Other names under which sources have it. */
	readonly aliases: readonly string[];
	readonly figures: CompanyFigures;
	/** The states with the largest floors; null where none has a figure. */
	readonly states: Answer | null;
	/** Every state with a project of it, those with the largest floors first. */
	readonly statesHere: readonly Named[];
	/** Null where nothing is counted. */
	readonly overTime: Answer | null;
	/** Country-wide plans, each by its newest announcement; never added to anything. */
	readonly national: readonly ListedAnnouncement[];
	/** Projects that others announced and name it in, each by its newest announcement; never added to its own. */
	readonly partner: readonly ListedAnnouncement[];
	/** Null where none is known. */
	readonly capex: CapexLines | null;
	readonly deals: ProfileDeals;
	readonly announcements: ProfileRows;
	readonly unknown: Unknowns;
}

export function companyProfile(
	atlas: Atlas,
	{ deals, capex }: { deals: readonly EnergyDeal[]; capex: readonly CapexFigure[] },
	{ id, name, aliases }: Company
): CompanyProfile {
	const view = DEFAULTS.compare;
	const figures = companyFigures(atlas, id);
	const filters = { companies: [id] };
	const byState: ViewState = { ...view, ...filters, by: 'state', items: [] };
	const states = largest(atlas, byState);
	return {
		id,
		name,
		aliases,
		figures,
		states: states.items.length > 0 ? ask(atlas, states) : null,
		statesHere: ask(atlas, byState)
			.rows.filter(({ mark }) => mark !== 'none_found')
			.map((row) => ({ key: row.key, name: row.name })),
		overTime:
			figures.floor === null
				? null
				: ask(atlas, { ...view, by: 'company', items: [id], chart: 'time' }),
		national: rowsOfIds(atlas, nationalPlans(atlas, id)),
		partner: rowsOfIds(atlas, partnerProjects(atlas, { id, name, aliases })),
		capex: capexLines(capex.filter(({ companyId }) => companyId === id)),
		deals: profileDeals(
			atlas,
			deals.filter(({ companyId }) => companyId === id)
		),
		announcements: profileRows(atlas, filters),
		unknown: unknownsOf(atlas, filters, figures)
	};
}

/** Ids of a company's country-wide plans. */
function nationalPlans(atlas: Atlas, id: Company['id']): string[] {
	return portfolioOf(atlas, DEFAULTS.compare)
		.filter(({ national, newest }) => national && newest.companyId === id)
		.map((project) => project.id);
}

/** Ids of projects of others whose announcements name a company as a partner, by its name or another one it goes by. */
export function partnerProjects(
	atlas: Atlas,
	{ id, name, aliases }: Pick<Company, 'id' | 'name' | 'aliases'>
): string[] {
	const names = new Set([name, ...aliases].map((one) => one.toLowerCase()));
	return portfolioOf(atlas, DEFAULTS.compare)
		.filter(
			({ known, newest }) =>
				newest.companyId !== id &&
				known.some(({ partners }) => partners.some((one) => names.has(one.toLowerCase())))
		)
		.map((project) => project.id);
}
