import './require-node.mjs';
import { installPackages } from './install.mjs';
import { BUILD, freshBuild } from './fresh-build.mjs';

process.exitCode = 1;
if ((await installPackages()) && (await freshBuild())) await show();

async function show() {
	// Not imported above: it needs a package, and on a fresh clone there was none until now.
	const { readAddress, serve } = await import('./serve.mjs');
	try {
		const { port, host, base } = readAddress(process.argv.slice(2));
		const site = await serve(BUILD, port, { host, base });
		if (port !== 0 && site.port !== port) console.log(`Port ${port} is taken.`);
		console.log(`\nCapex Atlas is at ${site.url}\nCtrl-C ends it.`);
		const end = () => void site.close().then(() => process.exit(0));
		process.once('SIGINT', end).once('SIGTERM', end);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exit(1);
	}
}
