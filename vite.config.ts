import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { markDictionaries } from './scripts/languages/mark.mjs';
import { publisherOrThrow } from './src/lib/data/publisher.server.ts';

// Pages and tests say the same day wherever they are made.
process.env.TZ = 'UTC';

/** What jspdf asks for to print HTML, and we print none: not shipped, and so not kept for offline use either. */
const UNUSED = ['html2canvas', 'dompurify', 'canvg'];

export default defineConfig(() => ({
	plugins: [sveltekit(), markDictionaries()],
	// Whose tables these are stands beneath every figure, so it is part of the program that is built.
	define: { __PUBLISHER__: JSON.stringify(publisherOrThrow(process.env.ATLAS_DATA_DIR ?? 'data')) },
	worker: { format: 'es' as const },
	build: {
		// The runtime in one file. Our own modules are left to the bundler: grouped by hand they may run in a wrong order.
		rolldownOptions: {
			external: UNUSED,
			output: {
				codeSplitting: {
					groups: [
						{
							name: 'runtime',
							test: /preload-helper|node_modules\/(?:svelte|@sveltejs|esm-env|clsx)\//,
							priority: 1
						},
						// Large, and the same in every language: beside our code each would be kept once for each of them.
						{ name: 'maplibre-gl', test: /maplibre-gl\/dist\/maplibre-gl(?:-shared)?\.mjs$/ },
						{ name: 'pptxgenjs', test: /node_modules\/(?:pptxgenjs|jszip)\// }
					]
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		projects: [
			nodeProject('unit', ['tests/unit/**/*.test.ts']),
			nodeProject('data', ['tests/data/**/*.test.ts']),
			nodeProject('architecture', ['tests/architecture.test.ts']),
			...(process.env.VITEST ? [browserProject()] : [])
		]
	}
}));

function nodeProject(name: string, include: string[]) {
	return { extends: true as const, test: { name, environment: 'node' as const, include } };
}

function browserProject() {
	return {
		extends: true as const,
		// Found in time, or the first run after an install reloads in the middle of a test.
		optimizeDeps: {
			include: [
				'chart.js',
				'fflate',
				'idb',
				'jspdf',
				'jszip',
				'maplibre-gl',
				'papaparse',
				'pptxgenjs',
				'svg2pdf.js',
				'topojson-client',
				'unpdf',
				'unpdf/pdfjs'
			]
		},
		test: {
			name: 'browser',
			include: ['tests/browser/**/*.svelte.test.ts'],
			browser: {
				enabled: true,
				headless: true,
				screenshotFailures: false,
				viewport: { width: 1280, height: 800 },
				instances: [{ browser: 'chromium' as const }],
				provider: playwright({
					launchOptions: launchOptions(),
					contextOptions: { locale: 'en-US', timezoneId: 'UTC', reducedMotion: 'reduce' }
				})
			}
		}
	};
}
