import { posix } from 'node:path';
import { HOMES, HOUSE } from './house';
import type { Import, Source } from './source';
import type { Violation } from './violation';

/** What an import leads to: a room of the house, another folder of the project, or a package. */
type Target =
	| { readonly kind: 'room'; readonly name: string }
	| { readonly kind: 'folder'; readonly name: string }
	| { readonly kind: 'package'; readonly name: string };

const ALIASES: readonly [RegExp, string][] = [
	[/^\$lib(?=\/|$)/, 'src/lib'],
	[/^\$data(?=\/|$)/, 'data'],
	[/^\$tests(?=\/|$)/, 'tests'],
	[/^\/(?=[^/])/, '']
];

/** Imports that the table of the house does not allow, each with the reason. */
export function importViolations(source: Source): Violation[] {
	const room = roomOf(source.path);
	if (room === null || !HOUSE[room]) {
		return source.path.startsWith('src/lib/')
			? [
					{
						at: 0,
						rule: `stands in no room: ${Object.keys(HOUSE).join(', ')}`,
						why: 'a file that fits no room of DESIGN section 4 has no rule about what it may know.'
					}
				]
			: [];
	}
	return source.imports.flatMap((found) => {
		const problem = judge(source.path, room, targetOf(source.path, found.specifier), found);
		return problem ? [{ at: found.at, ...problem }] : [];
	});
}

/** The room a file stands in; hooks, the service worker and parameter matchers belong to the routes. */
export function roomOf(path: string): string | null {
	const inLib = /^src\/lib\/([^/]+)\//.exec(path);
	if (inLib) return inLib[1] ?? null;
	if (path.startsWith('src/lib')) return null;
	return path.startsWith('src/') ? 'routes' : null;
}

function targetOf(from: string, specifier: string): Target {
	const path = specifier.replace(/\?.*$/, '');
	const inside = path.startsWith('.') ? posix.join(posix.dirname(from), path) : withoutAlias(path);
	if (inside === null) return { kind: 'package', name: path };
	if (!inside.startsWith('src/')) return { kind: 'folder', name: inside.split('/')[0] ?? inside };
	return { kind: 'room', name: roomOf(`${inside}/`) ?? 'lib' };
}

function withoutAlias(path: string): string | null {
	for (const [alias, folder] of ALIASES) if (alias.test(path)) return path.replace(alias, folder);
	return null;
}

function judge(
	path: string,
	room: string,
	target: Target,
	{ specifier, typeOnly }: Import
): Omit<Violation, 'at'> | null {
	const rules = HOUSE[room];
	if (!rules) return null;
	const said = `${typeOnly ? 'imports a type from' : 'imports'} '${specifier}'`;
	if (target.kind === 'folder') return judgeFolder(room, target.name, said);
	if (target.kind === 'room') {
		if (target.name === room || rules.rooms.includes(target.name)) return null;
		if (target.name === 'routes') {
			return {
				rule: `${said}: lib never imports from routes`,
				why: 'what two pages need moves to lib; lib works without any page.'
			};
		}
		const allowed = rules.rooms.join(', ') || 'no other room';
		return { rule: `${said}: ${room} may import ${allowed}, not ${target.name}`, why: rules.why };
	}
	const home = HOMES.find(
		({ library }) => matches(target.name, library) || matches(target.name, `${library}/*`)
	);
	if (home && !home.rooms.includes(room)) {
		return {
			rule: `${said}: ${home.library} lives only in ${home.rooms.join(' and ')}`,
			why: home.why
		};
	}
	if (rules.packages.some((pattern) => matches(target.name, pattern))) return null;
	if (room === 'data' && target.name.startsWith('node:') && /\.server\.ts$/.test(path)) return null;
	const allowed = rules.packages.join(', ') || 'no package';
	return { rule: `${said}: ${room} may import ${allowed}`, why: rules.why };
}

function judgeFolder(room: string, folder: string, said: string): Omit<Violation, 'at'> | null {
	if (folder === 'data') {
		if (room === 'data') return null;
		return {
			rule: `${said}: only the data room reads the tables`,
			why: 'text is decoded once, at the edge, with every check on; a second reader would trust what nobody checked.'
		};
	}
	if (folder === 'tests') {
		return {
			rule: `${said}: src never imports from tests`,
			why: 'what is shipped must not depend on what checks it.'
		};
	}
	// package.json for the version, static for an asset's address: not rooms, and no arrow runs back from them.
	return room === 'routes'
		? null
		: {
				rule: `${said}: it lies outside of src`,
				why: 'a room that reaches out of the house cannot be moved or tested alone.'
			};
}

function matches(name: string, pattern: string): boolean {
	return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
