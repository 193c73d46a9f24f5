import type { BuildStep } from '../../domain/build-out';
import type { Span } from '../build-line';

/** A site with its line and what stands beside it, written out. */
export interface SiteLine {
	readonly name: string;
	/** May be empty. */
	readonly owner: string;
	readonly steps: readonly BuildStep[];
	readonly observed: string;
	readonly projected: string;
}

/** Lines of sites over years they all share. Where not all sites are drawn, `note` says so in the picture. */
export interface SiteLines {
	readonly sites: readonly SiteLine[];
	readonly span: Span;
	readonly heads: { readonly site: string; readonly observed: string; readonly projected: string };
	readonly key: { readonly observed: string; readonly projected: string };
	readonly note: string;
	readonly empty: string;
}
