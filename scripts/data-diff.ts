import { loadAtlas } from '../src/lib/data/folder.server';
import { loadReleases, releasedAtlas } from '../src/lib/data/releases.server';
import type { Atlas } from '../src/lib/domain/atlas';
import { changesBetween, type TableChanges } from '../src/lib/view/changes';

const USAGE =
	'npm run data:diff -- [RELEASE [RELEASE]]: what differs from a release (the newest one) to another (the tables as they are)';

const [before, after, ...rest] = process.argv.slice(2);
const known = loadReleases().map(({ version }) => version);
const unknown = [before, after].filter((name) => name !== undefined && !known.includes(name));
if (rest.length > 0 || unknown.length > 0) {
	console.error(
		unknown.length > 0
			? `No release ${unknown.join(', ')}. Kept: ${known.join(', ') || 'none'}.\n${USAGE}`
			: USAGE
	);
	process.exitCode = 1;
} else {
	const from = before ?? known[0];
	if (from === undefined) console.log('No release is kept: there is nothing to compare with.');
	else print(from, after ?? null);
}

function print(from: string, to: string | null): void {
	const now = to === null ? loadAtlas() : kept(to);
	const changes = changesBetween(kept(from), now);
	console.log(`From ${from} to ${to ?? 'the tables as they are'}`);
	if (changes.length === 0) console.log('No row that a release keeps is different.');
	for (const change of changes) console.log(linesOf(change).join('\n'));
}

function linesOf({ table, newlyKept, added, removed, changed }: TableChanges): string[] {
	if (newlyKept) return [`${table}: kept for the first time`];
	return [
		`${table}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`,
		...added.map((key) => `  + ${key}`),
		...removed.map((key) => `  - ${key}`),
		...changed.flatMap(({ key, fields }) => [
			`  ~ ${key}`,
			...fields.map(
				({ field, before: was, after: is }) =>
					`      ${field}: ${was ?? '(not there)'} -> ${is ?? '(not there)'}`
			)
		])
	];
}

function kept(version: string): Readonly<Partial<Atlas>> {
	return JSON.parse(releasedAtlas(version)) as Readonly<Partial<Atlas>>;
}
