import { getContext, setContext } from 'svelte';
import type { Release } from '../../domain/release';
import type { EmbedTool } from '../../view/embed';

const EMBEDDED = Symbol('embedded');
const RELEASES = Symbol('releases');

/** What a figure may show of its tools where it stands in another site's page. */
export interface Embedded {
	readonly tools: readonly EmbedTool[];
}

export type ReadReleases = () => Promise<readonly Release[]>;

/** Called by the page that is embedded; a getter keeps what it gives current. */
export function provideEmbedded(embedded: Embedded): void {
	setContext(EMBEDDED, embedded);
}

/** Null on the site's own pages. */
export function embeddedOrNull(): Embedded | null {
	return getContext<Embedded | undefined>(EMBEDDED) ?? null;
}

/** Called once for all pages: only they know where the releases of the data are. */
export function provideReleases(read: ReadReleases): void {
	setContext(RELEASES, read);
}

export function releasesReader(): ReadReleases {
	return getContext<ReadReleases | undefined>(RELEASES) ?? (() => Promise.resolve([]));
}
