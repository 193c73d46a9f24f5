import type { Sites } from '../../domain/site';
import type { OwnAsked, SitesShown } from './sites-shown';

/**
 * The points that a map is asked for, with the code that draws them; null where it is asked for none.
 *
 * @param asked ids of points of ours, parted by spaces
 * @param readSites reads those; without it none of them are kept
 * @param own the reader's own file, where its points are asked for
 */
export async function pointsAsked(
	asked: string,
	readSites: (() => Promise<Sites>) | undefined,
	own: OwnAsked | null
): Promise<SitesShown | null> {
	const reading = asked === '' ? undefined : readSites;
	if (!reading && !own) return null;
	const [sites, { sitesAndOwnShown }] = await Promise.all([
		reading?.() ?? null,
		import('./sites-layer')
	]);
	return sitesAndOwnShown(sites, sites ? asked.split(' ') : [], own);
}
