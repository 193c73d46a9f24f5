import { serve } from '../../scripts/serve.mjs';

/** Serves the production build on a free port for all end-to-end tests; ATLAS_E2E_URL names a site served elsewhere. */
export default async function serveBuild(): Promise<(() => Promise<void>) | void> {
	if (process.env.ATLAS_E2E_URL) return;
	const site = await serve('build');
	process.env.ATLAS_E2E_URL = site.url;
	return () => site.close();
}
