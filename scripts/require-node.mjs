// Imported before anything else: an old Node should say so, not fail on the first piece of newer syntax.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Capex Atlas needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
	console.error('Get a newer one from https://nodejs.org and run the same command again.');
	process.exit(1);
}
if (major === 21 || (major === 22 && minor < 13)) {
	console.warn(
		`Node ${process.versions.node} is untried here; 20.19, 22.13 or newer is known to work.`
	);
}
