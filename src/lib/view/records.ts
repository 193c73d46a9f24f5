import { ceilingOf, floorOf } from '../domain/amount';
import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import { portfolioOf } from './portfolio';
import { remembering } from './remember';
import { standings } from './standing';

const WHOLE = { asOf: null, withoutDoubtful: false } as const;

/** Every announcement as a flat record, dollars as plain numbers, with its standing in the total of everything. */
export function announcementRecords(atlas: Atlas) {
	return { ...headOf(atlas), announcements: recordsOfRows(atlas) };
}

/** What every answer says of itself. */
export function headOf({ dataThrough, dataVersion }: Pick<Atlas, 'dataThrough' | 'dataVersion'>) {
	return { dataThrough, dataVersion, licence: 'CC-BY-4.0' } as const;
}

export type AnnouncementRecord = ReturnType<typeof flatRows>[number];

const flat = remembering<Atlas, 'all', AnnouncementRecord[]>(1);

/** The records alone, worked out once. */
export function recordsOfRows(atlas: Atlas): readonly AnnouncementRecord[] {
	return flat(atlas, 'all', () => flatRows(atlas));
}

function flatRows(atlas: Atlas) {
	const standing = standings(portfolioOf(atlas, WHOLE));
	return atlas.announcements.map(({ amount, kind, counties, ...row }) => ({
		...row,
		countyFips: counties.map(({ fips }) => fips),
		counties: counties.map(({ name }) => name),
		amountUsd: amount?.usd ?? null,
		amountHighUsd: amount?.highUsd ?? null,
		amountBasis: amount?.basis ?? null,
		amountKind: kind,
		floorUsd: amount ? floorOf(amount) : null,
		ceilingUsd: amount ? ceilingOf(amount).usd : null,
		openEnded: amount ? ceilingOf(amount).open : false,
		standing: standing.get(row.id) ?? null
	}));
}

/** Every project as of now: its newest announcement's facts and the figures that stand. */
export function projectRecords(atlas: Atlas) {
	const projects = portfolioOf(atlas, WHOLE);
	const standing = standings(projects);
	return {
		asOf: null,
		dataThrough: atlas.dataThrough,
		dataVersion: atlas.dataVersion,
		licence: 'CC-BY-4.0',
		projects: projects.map((project) => ({
			id: project.id,
			companyId: project.newest.companyId,
			project: project.newest.project,
			scope: project.newest.scope,
			state: project.newest.state,
			countyFips: project.newest.counties.map(({ fips }) => fips),
			status: project.status,
			statusAsOf: project.newest.statusAsOf,
			sourcing: project.newest.sourcing,
			announcements: project.known.map(({ id }) => id),
			partOf: project.parents.map(({ id }) => id),
			floorUsd: project.floor?.value ?? null,
			floorFrom: from(project.floor),
			ceilingUsd: project.ceiling?.usd ?? null,
			openEnded: project.ceiling?.open ?? false,
			ceilingFrom: from(project.ceiling),
			jobsPermanent: project.jobsPermanent?.value ?? null,
			jobsConstruction: project.jobsConstruction?.value ?? null,
			powerMw: project.powerMw?.value ?? null,
			standing: standing.get(project.id) ?? null
		}))
	};
}

/** Every counter's numbers, beside the counters themselves. They are never added. */
export function stateCountRecords({ dataThrough, dataVersion, vintages, stateCounts }: Atlas) {
	return { dataThrough, dataVersion, vintages, counts: stateCounts };
}

function from(figure: { readonly from: Announcement } | null): string | null {
	return figure?.from.id ?? null;
}
