import type { Day } from './partial-date';

/** What a frontier site's timeline says of a day. */
export interface BuildStep {
	readonly day: Day;
	/** Of the whole site, in megawatts. */
	readonly powerMw: number;
	/** What was seen or is expected, in the source's words. */
	readonly says: string;
	/** Later than the source looked: a projection. */
	readonly projected: boolean;
}

/** An announcement that we take to be about the site. */
export interface SiteMatch {
	readonly announcementId: string;
	/** It is about this site alone; otherwise about several, and its figures are not the site's. */
	readonly alone: boolean;
	readonly reason: string;
}

/** One of the largest AI sites as it was watched being built, beside what was announced of it. */
export interface BuildOutSite {
	readonly name: string;
	/** With the source's tags `#confident`, `#likely`, `#speculative`; null where it names none. */
	readonly owner: string | null;
	/** Oldest first. */
	readonly steps: readonly BuildStep[];
	readonly matches: readonly SiteMatch[];
}

export interface BuildOut {
	/** In the US, by name. */
	readonly sites: readonly BuildOutSite[];
	readonly observedThrough: Day;
}
