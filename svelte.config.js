import adapter from './scripts/languages/adapter.mjs';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The theme is set before the first paint by one inline script; the policy admits it by its hash. */
const themeScript = /<script>([\s\S]*?)<\/script>/.exec(readFileSync('src/app.html', 'utf8'))?.[1];
if (themeScript === undefined) throw new Error('src/app.html: the theme script is missing');
const themeHash = createHash('sha256').update(themeScript).digest('base64');

/** Kit's route announcer styles itself with this one style attribute. */
const ANNOUNCER_STYLE = 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		adapter: adapter({
			pages: process.env.ATLAS_BUILD_DIR ?? 'build',
			fallback: '404.html',
			precompress: true
		}),
		inlineStyleThreshold: 16_000,
		outDir: process.env.ATLAS_KIT_DIR ?? '.svelte-kit',
		alias: { $data: 'data', $tests: 'tests' },
		paths: {
			// Absolute addresses: /compare and /compare/ must both find their assets on any static host.
			relative: false,
			base: /** @type {'' | `/${string}`} */ (process.env.BASE_PATH ?? '')
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', `sha256-${themeHash}`],
				'style-src': ['self', 'unsafe-hashes', ANNOUNCER_STYLE],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				// The preview of an embedded figure.
				'frame-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none']
			}
		},
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		// Registered by the layout, which can bear that storage is forbidden.
		serviceWorker: { register: false },
		version: { pollInterval: 0 }
	}
};
