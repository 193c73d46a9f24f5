import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, ROOT } from '../../scripts/run.mjs';
import type { Measurement } from './measurement';

const BAR_S = 90;

/** `npm run build` as a whole, data check included, into folders of its own. */
export const buildTime: Measurement = {
	title: 'Build of all pages in both languages',
	optional: true,
	measure: async () => {
		// Inside of the project: what Kit makes on the way finds its packages from there.
		const dir = join(ROOT, '.cache', `bench-${process.pid}`);
		mkdirSync(dir, { recursive: true });
		const env = { ATLAS_BUILD_DIR: join(dir, 'build'), ATLAS_KIT_DIR: join(dir, 'kit') };
		const start = performance.now();
		const code = await npm(['run', '--silent', 'build'], { env });
		const seconds = (performance.now() - start) / 1000;
		rmSync(dir, { recursive: true });
		if (code !== 0) throw new Error(`npm run build ended with exit code ${code}`);
		return [{ what: 'npm run build', value: seconds, unit: 's', bar: BAR_S }];
	}
};
