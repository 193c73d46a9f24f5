import type { Announcement } from '../domain/announcement';
import type { Atlas } from '../domain/atlas';
import type { Day } from '../domain/partial-date';
import { changesBetween, type FieldChange } from './changes';

/** A kept edition of the data. */
export interface Edition {
	readonly version: string;
	readonly atlas: Readonly<Partial<Atlas>>;
}

/** An announcement that an edition added, changed or no longer has. */
export interface AnnouncementChange {
	readonly kind: 'added' | 'changed' | 'removed';
	/** As the edition has it; of a removed one, as it last was. */
	readonly row: Announcement;
	/** Empty but for a changed one. */
	readonly fields: readonly FieldChange[];
	readonly version: string;
	/** The newest day in that edition's data. */
	readonly day: Day;
}

/**
 * Every change of an announcement, the newest edition first, within one the newest announcement first. What the first edition
 * holds was added by it.
 */
export function announcementChanges(editions: readonly Edition[]): AnnouncementChange[] {
	return editions
		.flatMap((edition, index) =>
			changesOf(edition, editions[index - 1]).map((change) => ({ change, index }))
		)
		.toSorted(
			(a, b) =>
				b.index - a.index ||
				compare(b.change.row.announcedOn, a.change.row.announcedOn) ||
				compare(a.change.row.id, b.change.row.id)
		)
		.map(({ change }) => change);
}

function changesOf({ version, atlas }: Edition, before: Edition | undefined): AnnouncementChange[] {
	const day = atlas.dataThrough ?? '';
	const now = byId(atlas);
	const old = byId(before?.atlas ?? {});
	const changes = changesBetween(
		{ announcements: [...old.values()] },
		{ announcements: [...now.values()] }
	)[0];
	const of = (kind: AnnouncementChange['kind'], id: string, fields: readonly FieldChange[]) => {
		const row = now.get(id) ?? old.get(id);
		return row ? [{ kind, row, fields, version, day }] : [];
	};
	return [
		...(changes?.added ?? []).flatMap((id) => of('added', id, [])),
		...(changes?.changed ?? []).flatMap(({ key, fields }) => of('changed', key, fields)),
		...(changes?.removed ?? []).flatMap((id) => of('removed', id, []))
	];
}

function byId({ announcements = [] }: Readonly<Partial<Atlas>>): ReadonlyMap<string, Announcement> {
	return new Map(announcements.map((row) => [row.id, row]));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
