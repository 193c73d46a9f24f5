import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { BuildOut, BuildOutSite, BuildStep } from '../domain/build-out';

/** An announcement about a site, as it stands beside what was built there. */
export interface MatchedAnnouncement {
	readonly row: Pick<
		Announcement,
		'id' | 'announcedOn' | 'project' | 'amount' | 'powerMw' | 'status' | 'statusAsOf'
	>;
	readonly company: string;
	readonly alone: boolean;
	readonly reason: string;
}

/** A site as it was announced and as it was seen to be built. */
export interface BuiltSite {
	readonly name: string;
	readonly owner: string | null;
	readonly steps: readonly BuildStep[];
	/** The newest day that was looked at; null where nothing was yet. */
	readonly observed: BuildStep | null;
	/** The largest power that is projected for a later day; null where none is. */
	readonly projected: BuildStep | null;
	readonly announcements: readonly MatchedAnnouncement[];
	/** Megawatts announced for this site alone, of the newest announcement that says any; null where none does. */
	readonly announcedMw: number | null;
}

/** The sites with the most observed power first, then by name. */
export function builtSites(atlas: Atlas, { sites }: BuildOut): readonly BuiltSite[] {
	const rows = new Map(atlas.announcements.map((row) => [row.id, row]));
	const companies = new Map(atlas.companies.map(({ id, name }) => [id, name]));
	return sites
		.map((site) => builtSite(site, rows, companies))
		.toSorted(
			(a, b) =>
				(b.observed?.powerMw ?? -1) - (a.observed?.powerMw ?? -1) || (a.name < b.name ? -1 : 1)
		);
}

function builtSite(
	{ name, owner, steps, matches }: BuildOutSite,
	rows: ReadonlyMap<string, Announcement>,
	companies: ReadonlyMap<string, string>
): BuiltSite {
	const announcements = matches
		.flatMap(({ announcementId, alone, reason }) => {
			const row = rows.get(announcementId);
			return row
				? [
						{
							row: brief(row),
							company: companies.get(row.companyId) ?? row.companyId,
							alone,
							reason
						}
					]
				: [];
		})
		.toSorted((a, b) => (a.row.announcedOn < b.row.announcedOn ? -1 : 1));
	const later = steps.filter(({ projected }) => projected);
	return {
		name,
		owner,
		steps,
		observed: steps.findLast(({ projected }) => !projected) ?? null,
		projected: later.reduce<BuildStep | null>(
			(most, step) => (most === null || step.powerMw > most.powerMw ? step : most),
			null
		),
		announcements,
		announcedMw:
			announcements.findLast(({ alone, row }) => alone && row.powerMw !== null)?.row.powerMw ?? null
	};
}

/** A page of many sites need not carry whole rows. */
function brief({
	id,
	announcedOn,
	project,
	amount,
	powerMw,
	status,
	statusAsOf
}: Announcement): MatchedAnnouncement['row'] {
	return { id, announcedOn, project, amount, powerMw, status, statusAsOf };
}
