import type { Sites } from '../../domain/site';
import { siteLayerOf } from '../../maps/site-marks';
import { SITES_IDS } from '../../view/view-state';
import SitesLegend from './SitesLegend.svelte';
import SitesOver from './SitesOver.svelte';
import SitesTable from './SitesTable.svelte';
import type { SitesShown } from './sites-shown';

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
		Table: SitesTable
	};
}
