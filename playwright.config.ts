import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.e2e.ts',
	globalSetup: './tests/e2e/serve-build.ts',
	workers: 2,
	fullyParallel: true,
	// A busy machine may be late once; what needed a second try is named in the report and counted.
	retries: process.env.CI ? 1 : 0,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	forbidOnly: Boolean(process.env.CI),
	outputDir: '.cache/e2e',
	reporter: [['list'], ['json', { outputFile: '.cache/reports/e2e.json' }]],
	use: {
		// Set by globalSetup, which runs before any worker reads this file again.
		baseURL: process.env.ATLAS_E2E_URL,
		browserName: 'chromium',
		launchOptions: launchOptions(),
		viewport: { width: 1280, height: 900 },
		locale: 'en-US',
		timezoneId: 'UTC',
		screenshot: 'only-on-failure'
	},
	projects: [{ name: 'chromium' }]
});
