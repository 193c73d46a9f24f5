import { dataFolder, loadAtlas } from '../src/lib/data/folder.server';
import { keepRelease } from '../src/lib/data/releases.server';

try {
	const atlas = loadAtlas();
	const said = keepRelease(atlas) === 'made' ? 'made' : 'was made before, nothing changed';
	console.log(`${dataFolder()}/releases/${atlas.dataVersion} ${said}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
