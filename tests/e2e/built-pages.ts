import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where the site was built that is tested. */
const ROOT = process.env.ATLAS_BUILD_DIR ?? 'build';
const ORIGIN = (process.env.PUBLIC_ORIGIN ?? '').replace(/\/+$/, '');

/** A page as it was delivered. */
export interface BuiltPage {
	/** As it is served: `/states/nc/`. */
	readonly path: string;
	readonly ids: ReadonlySet<string>;
	/** Everything of ours it names: links, pictures, scripts, styles. */
	readonly named: readonly string[];
	/** Where its links lead within the site. */
	readonly links: readonly string[];
	/** Those of them that stand in what the page itself is about. */
	readonly onward: readonly string[];
}

/** Every page of the build, embedded ones too. */
export function builtPages(): BuiltPage[] {
	return htmlFiles('').map((file) => {
		// What a script holds is not markup, but its own tag is.
		const html = readFileSync(join(ROOT, file), 'utf8').replace(
			/(<script\b[^>]*>)[\s\S]*?(<\/script>)/g,
			'$1$2'
		);
		const main = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
		return {
			path: `/${file.replace(/index\.html$/, '')}`,
			ids: new Set(attributes(html, /<\w[^>]*?\sid="([^"]*)"/g)),
			named: ours(
				attributes(
					html,
					/<(?:a|area|link|img|image|script|source|iframe|use)\b[^>]*?\s(?:href|src)="([^"]*)"/g
				)
			),
			links: linksOf(html),
			onward: linksOf(main)
		};
	});
}

/** True where the build answers an address, whatever stands after it. */
export function isBuilt(address: string): boolean {
	const path = decodeURI(pathOf(address));
	const file = join(ROOT, path, path.endsWith('/') ? 'index.html' : '');
	return existsSync(file) && statSync(file).isFile();
}

export function pathOf(address: string): string {
	return address.replace(/[?#].*$/, '');
}

export function fragmentOf(address: string): string | null {
	const [, fragment] = /#(.+)$/.exec(address) ?? [];
	return fragment === undefined ? null : decodeURIComponent(fragment);
}

function linksOf(html: string): string[] {
	return ours(attributes(html, /<a\b[^>]*?\shref="([^"]*)"/g));
}

/** Addresses within the site, from its root on. */
function ours(addresses: readonly string[]): string[] {
	const inside = addresses.map((address) =>
		ORIGIN !== '' && address.startsWith(`${ORIGIN}/`) ? address.slice(ORIGIN.length) : address
	);
	return inside.filter((address) => /^[/#]/.test(address) && !address.startsWith('//'));
}

function attributes(html: string, pattern: RegExp): string[] {
	return Array.from(html.matchAll(pattern), ([, value = '']) =>
		value.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
	);
}

function htmlFiles(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (entry.isDirectory()) return entry.name === '_app' ? [] : htmlFiles(path);
		return entry.name === 'index.html' ? [path] : [];
	});
}
