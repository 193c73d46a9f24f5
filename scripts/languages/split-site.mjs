import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LANGUAGES } from './mark.mjs';
import { differing, namedIn, spokenIn, variantName } from './variants.mjs';

const CODE = ['chunks', 'entry', 'nodes'].map((folder) => `_app/immutable/${folder}`);
const SCRIPT = /<script>([\s\S]*?)<\/script>/g;
const LANGUAGE = /<html lang="(\w+)"/;

/**
 * Gives each page of a built site code that says things in the page's language alone. Files that differ get a copy for
 * each language beside the one with all of them, which stays for the page of unknown addresses; what is kept for use
 * without a network are the copies.
 * @param {string} site the folder
 * @param {string} unknown the page of unknown addresses, as it stands in the folder
 */
export function splitSite(site, unknown) {
	const paths = new Map(
		CODE.flatMap((folder) =>
			readdirSync(join(site, folder)).map((name) => [name, join(site, folder, name)])
		)
	);
	const files = new Map(
		[...paths]
			.filter(([name]) => name.endsWith('.js'))
			.map(([name, path]) => [name, readFileSync(path, 'utf8')])
	);
	const names = differing(files);
	for (const name of names) {
		const [path, code] = [paths.get(name) ?? '', files.get(name) ?? ''];
		for (const language of LANGUAGES) {
			writeFileSync(
				variantName(path, language),
				namedIn(spokenIn(code, [language]), names, language)
			);
		}
		writeFileSync(path, spokenIn(code, LANGUAGES));
	}
	for (const path of filesIn(site)) {
		if (!path.endsWith('.html') || path === unknown) continue;
		rewrite(join(site, path), (page) => pageInItsLanguage(page, names));
	}
	rewrite(join(site, 'service-worker.js'), (code) => keepingBoth(code, names));
}

/**
 * A page that loads the code of its own language; its policy admits the scripts as they then are.
 * @param {string} page
 * @param {ReadonlySet<string>} names of the files that differ
 */
export function pageInItsLanguage(page, names) {
	const language = LANGUAGE.exec(page)?.[1];
	if (language === undefined || !LANGUAGES.includes(language)) return page;
	/** @type {Map<string, string>} */
	const hashes = new Map();
	const named = namedIn(page, names, language);
	const after = [...named.matchAll(SCRIPT)];
	[...page.matchAll(SCRIPT)].forEach(([, script = ''], index) => {
		hashes.set(hashOf(script), hashOf(after[index]?.[1] ?? ''));
	});
	return named.replace(/sha256-[\w+/]+=*/g, (hash) => hashes.get(hash) ?? hash);
}

/**
 * The service worker with each file that differs replaced by its copies in its list of what is kept.
 * @param {string} code
 * @param {ReadonlySet<string>} names
 */
export function keepingBoth(code, names) {
	return code.replace(/[\w$]+\s*\+\s*(["'`])([^"'`\n]+\.js)\1/g, (item, _quote, path) =>
		names.has(basename(path))
			? LANGUAGES.map((one) => item.replace(basename(path), variantName(basename(path), one))).join(
					','
				)
			: item
	);
}

/** @param {string} text */
function hashOf(text) {
	return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** @param {string} path @param {(text: string) => string} change */
function rewrite(path, change) {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' });
}
