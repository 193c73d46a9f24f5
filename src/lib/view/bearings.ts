import type { Atlas } from '../domain/atlas';
import { citiesOf } from '../domain/cities';
import type { Project } from '../domain/project';

/** Who a project is and where, as far as it takes to know it among others. */
export interface Bearings {
	/** The project's id. */
	readonly key: string;
	/** Its own name; its company and place where it has none. */
	readonly name: string;
	readonly company: string;
	/** Null where it is in no single state. */
	readonly state: string | null;
}

/** Names projects by the tables of an atlas. */
export function bearingsOf({ companies, states }: Atlas): (project: Project) => Bearings {
	const companyNames = new Map(companies.map(({ id, name }) => [id, name]));
	const stateNames = new Map<string | null, string>(states.map(({ code, name }) => [code, name]));
	return ({ id, newest }) => {
		const company = companyNames.get(newest.companyId) ?? newest.companyId;
		const state = stateNames.get(newest.state) ?? null;
		const place = citiesOf(newest)[0] ?? newest.counties[0]?.name ?? state;
		const unnamed = place === null ? company : `${company}, ${place}`;
		return { key: id, name: newest.project ?? unnamed, company, state };
	};
}
