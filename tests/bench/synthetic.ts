import type { Announcement } from '../../src/lib/domain/announcement';
import type { Atlas } from '../../src/lib/domain/atlas';

/** The shipped announcements repeated under new ids, each copy with lineages and plans of its own, as the originals have. */
export function synthetic(atlas: Atlas, rows: number): Atlas {
	const { announcements } = atlas;
	const copies = Math.ceil(rows / announcements.length);
	const all = Array.from({ length: copies }, (_, copy) =>
		announcements.map((row) => copyOf(row, copy))
	).flat();
	return { ...atlas, announcements: all.slice(0, rows) };
}

function copyOf(row: Announcement, copy: number): Announcement {
	const renamed = (id: string | null) => (id === null ? null : `${id}-${copy}`);
	return {
		...row,
		id: `${row.id}-${copy}`,
		partOf: renamed(row.partOf),
		supersedes: renamed(row.supersedes)
	};
}
