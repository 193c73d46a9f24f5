// Writes src/lib/maps/geometry/county-names.json: what each county outline of us-atlas is called in full, by its code.
// Run: npx tsx scripts/build-county-names.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { dataFolder, readFolder } from '../src/lib/data/folder.server';
import { countyNames } from '../src/lib/data/county-names';

const TARGET = new URL('../src/lib/maps/geometry/county-names.json', import.meta.url);

/** Alaska divided it in 2019: the table has its two parts, the outline is still the whole. */
const OLDER_THAN_THE_TABLE = new Map([['02261', 'Valdez-Cordova Census Area']]);

interface Outlines {
	readonly objects: {
		readonly counties: { readonly geometries: readonly { readonly id: string }[] };
	};
}

/** The file's text, in the order of the codes. */
export function countyNamesText(): string {
	const source = createRequire(import.meta.url).resolve('us-atlas/counties-albers-10m.json');
	const { objects } = JSON.parse(readFileSync(source, 'utf8')) as Outlines;
	const named = countyNames(readFolder(dataFolder()).tables);
	const lines = objects.counties.geometries
		.map(({ id }) => id)
		.toSorted()
		.map((id) => {
			const name = named.get(id) ?? OLDER_THAN_THE_TABLE.get(id);
			if (name === undefined) throw new Error(`${id}: no county of the table has this outline`);
			return `\t${JSON.stringify(id)}: ${JSON.stringify(name)}`;
		});
	return `{\n${lines.join(',\n')}\n}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
	writeFileSync(TARGET, countyNamesText());
