import type { Atlas } from '$lib/domain/atlas';
import type { OwnData } from '$lib/domain/own-data';
import type { CountyRecord } from '$lib/domain/place';
import type { OwnFile } from './own-file';

/**
 * Puts a reader's file into an atlas: a table stands beside our announcements, announcements stand in place of them. The same atlas
 * gives the same result, so that what is remembered of it stays known.
 */
export function withOwn(
	{ name, fingerprint, table, measures, report, announcements }: OwnFile,
	counties: readonly CountyRecord[]
): (atlas: Atlas) => Atlas {
	const own: OwnData = {
		name,
		fingerprint,
		table,
		measures,
		counties,
		rows: report.rowsRead,
		setAside: report.rowsSetAside
	};
	let last: { readonly of: Atlas; readonly made: Atlas } | null = null;
	return (atlas) => {
		if (last?.of === atlas) return last.made;
		const made = announcements
			? {
					...atlas,
					own,
					announcements: announcements.announcements,
					companies: [...atlas.companies, ...announcements.companies],
					// Their counties need not be those that ours name.
					counties
				}
			: { ...atlas, own };
		last = { of: atlas, made };
		return made;
	};
}
