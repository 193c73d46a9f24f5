import type { Announcement } from '../domain/announcement';
import type { Candidate } from '../domain/suggestion';

/** Amounts this far apart, of the larger one, may be the same money told twice. */
const CLOSE = 0.2;

/** Why an announcement may be the one that somebody is about to add. */
export type Likeness = 'same_county' | 'close_amount';

export interface LikelyDuplicate {
	readonly row: Announcement;
	readonly likeness: Likeness;
}

/**
 * Announcements that may already say what a new one says: of the same company in one of its counties, or of the same
 * company in its state with an amount within a fifth. Those of its counties come first, newest first among equals.
 */
export function likelyDuplicates(
	{ companyId, state, counties, usd }: Candidate,
	announcements: readonly Announcement[]
): LikelyDuplicate[] {
	if (companyId === null) return [];
	const found = announcements.flatMap((row): LikelyDuplicate[] => {
		if (row.companyId !== companyId) return [];
		if (row.counties.some(({ fips }) => counties.includes(fips)))
			return [{ row, likeness: 'same_county' }];
		const near = row.state !== null && row.state === state && isClose(usd, row);
		return near ? [{ row, likeness: 'close_amount' }] : [];
	});
	return found.toSorted(
		(a, b) =>
			Number(b.likeness === 'same_county') - Number(a.likeness === 'same_county') ||
			(a.row.announcedOn < b.row.announcedOn ? 1 : a.row.announcedOn > b.row.announcedOn ? -1 : 0)
	);
}

/** A range is close where any of it is. An amount that is not known is close to nothing. */
function isClose(usd: number | null, { amount }: Announcement): boolean {
	if (usd === null || amount === null) return false;
	const high = amount.highUsd ?? amount.usd;
	const nearest = Math.min(Math.max(usd, amount.usd), high);
	return Math.abs(usd - nearest) <= CLOSE * Math.max(usd, nearest);
}
