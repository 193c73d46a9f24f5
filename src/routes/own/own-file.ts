import type { OwnReport } from '$lib/data/own/report';
import type { Said } from '$lib/data/own/column-guess';
import type { Announcement } from '$lib/domain/announcement';
import type { Company } from '$lib/domain/company';
import type { OwnMeasure } from '$lib/domain/own-measure';
import type { OwnTable } from '$lib/domain/own-table';

/** What a reader's announcements, by our own schema, came to. */
export interface OwnAnnouncements {
	readonly announcements: readonly Announcement[];
	/** Companies that our table does not have: their ids as the file writes them. */
	readonly companies: readonly Company[];
}

/** A reader's file, read. It never leaves the browser. */
export interface OwnFile {
	/** SHA-256 in hex of the file's content, as `fingerprintOf` makes it. */
	readonly fingerprint: string;
	/** As the reader calls it; at first the file's own name without its ending. */
	readonly name: string;
	readonly report: OwnReport;
	/** Values per state, county or company, or points; null of announcements. */
	readonly table: OwnTable | null;
	readonly announcements: OwnAnnouncements | null;
	/** As inferred or edited; empty of announcements. */
	readonly measures: readonly OwnMeasure[];
	/** What the reader said of its cells. */
	readonly said: Said;
}
