import type { Announcement } from '../../../src/lib/domain/announcement';
import { projectsOf } from '../../../src/lib/domain/project';
import { DOLLARS } from '../../../src/lib/domain/quantity';
import { tally, type Tally } from '../../../src/lib/domain/tally';

/** What announcements come to, all of them. */
export function tallied(announcements: readonly Announcement[]): Tally {
	return tally(projectsOf(announcements), DOLLARS);
}

export function dollarsOf(announcements: readonly Announcement[]): number | null {
	return tallied(announcements).low;
}
