import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { remembering } from './remember';
import { searchable } from './text-match';

/** What of an announcement can be searched for: names, places and its id. */
export function searchFields(atlas: Atlas): (row: Announcement) => (string | null)[] {
	const companies = new Map(atlas.companies.map((company) => [company.id, company]));
	const states = new Map(atlas.states.map(({ code, name }) => [code, name]));
	return (row) => {
		const company = companies.get(row.companyId);
		return [
			company?.name ?? row.companyId,
			...(company?.aliases ?? []),
			...row.partners,
			row.project,
			row.city,
			...row.counties.map(({ name }) => name),
			row.state === null ? null : (states.get(row.state) ?? null),
			row.state,
			row.id
		];
	};
}

const texts = remembering<Atlas, 'texts', ReadonlyMap<Announcement, string>>(1);

/** What can be searched of each row, worked out once. */
export function searchTextsOf(atlas: Atlas): ReadonlyMap<Announcement, string> {
	return texts(atlas, 'texts', () => {
		const fields = searchFields(atlas);
		return new Map(atlas.announcements.map((row) => [row, searchable(fields(row))]));
	});
}
