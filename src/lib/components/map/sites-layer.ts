import type { Sites } from '../../domain/site';
import { siteLayerOf } from '../../maps/site-marks';
import { SITES_IDS } from '../../view/view-state';
import SitesLegend from './SitesLegend.svelte';
import SitesOver from './SitesOver.svelte';
import SitesTable from './SitesTable.svelte';
import type { OwnAsked, SitesShown } from './sites-shown';

/** Where nothing of ours is asked for, nothing of it is read. */
const NONE: Sites = { facilities: [], frontier: [], observedThrough: '' };

/** The points asked for, with what draws and explains them. */
export function sitesShown(sites: Sites, asked: readonly string[]): SitesShown {
	return {
		layer: siteLayerOf(
			sites,
			SITES_IDS.filter((id) => asked.includes(id))
		),
		through: sites.observedThrough,
		Over: SitesOver,
		Legend: SitesLegend,
		Table: SitesTable,
		own: null
	};
}

/** The same with the points of a reader's own file, whose code comes only with them. `sites` is null where none of ours are asked for. */
export async function sitesAndOwnShown(
	sites: Sites | null,
	asked: readonly string[],
	mine: OwnAsked | null
): Promise<SitesShown> {
	const ours = sitesShown(sites ?? NONE, asked);
	if (!mine) return ours;
	const { ownPointsShown } = await import('./sites-own');
	const own = await ownPointsShown(mine);
	return own ? { ...ours, layer: { ...ours.layer, own: own.layer }, own: own.shown } : ours;
}
