import staticAdapter from '@sveltejs/adapter-static';
import { splitSite } from './split-site.mjs';

/**
 * Kit's adapter for static sites, with each page's code in the page's language before anything is compressed.
 * @param {NonNullable<Parameters<typeof staticAdapter>[0]> & { pages: string, fallback: string }} options
 * @returns {import('@sveltejs/kit').Adapter}
 */
export default function adapter(options) {
	if (!options.precompress)
		throw new Error('Languages are split just before the site is compressed.');
	const whole = staticAdapter(options);
	return {
		name: 'one-language-a-page',
		adapt: (builder) =>
			whole.adapt(
				Object.assign(Object.create(builder), {
					compress: async (/** @type {string} */ site) => {
						splitSite(site, options.fallback);
						await builder.compress(site);
					}
				})
			)
	};
}
