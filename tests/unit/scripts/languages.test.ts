import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LOCALES } from '$lib/domain/locale';
import { LANGUAGES, marked, markOf } from '../../../scripts/languages/mark.mjs';
import { pageInItsLanguage, splitSite } from '../../../scripts/languages/split-site.mjs';
import { differing, spokenIn } from '../../../scripts/languages/variants.mjs';

const DICTIONARY = `export const words = { en: { hail: (name) => \`Hi ${'${name}'} 😀\` }, de: { hail: (name) => \`Grüß Gott, ${'${name}'}\` } };`;

test('the languages that are told apart are those of the pages', () => {
	expect(LANGUAGES).toEqual([...LOCALES]);
});

describe('a dictionary that is marked', () => {
	const said = (languages: readonly string[]) => spokenIn(marked(DICTIONARY), languages);

	test('says in one language what it said, and nothing in the other', () => {
		expect(said(['en'])).toContain('Hi ${name} 😀');
		expect(said(['en'])).not.toContain('Grüß Gott');
		expect(said(['de'])).toContain('Grüß Gott, ${name}');
		expect(said(['de'])).not.toContain('Hi');
	});

	test('says everything where all languages are asked for', () => {
		expect(said(LANGUAGES)).toContain('Hi ${name}');
		expect(said(LANGUAGES)).toContain('Grüß Gott');
	});

	test('loses what is said within something of the other language, and no more', () => {
		const nested = 'x = { en: [{ en: "A", de: "B" }, 1], de: [{ en: "C", de: "D" }, 2] };';
		const german = spokenIn(marked(nested), ['de']);
		expect(german).not.toMatch(/[ABC]/);
		expect(german).toContain('"D"');
		expect(german).toContain('2');
	});

	test('keeps what names of files and columns are made of', () => {
		const measure = 'x = { label: { en: "Floor", de: "Boden" }, title: { en: "T", de: "U" } };';
		const german = spokenIn(marked(measure, { kept: ['label'] }), ['de']);
		expect(german).toContain('"Floor"');
		expect(german).not.toContain('"T"');
	});

	test('in a file of one language is its objects', () => {
		const file = marked('const n = 1; export const de = { a: "Grüße" };', { language: 'de' });
		expect(spokenIn(file, ['de'])).toContain('Grüße');
		expect(spokenIn(file, ['en'])).not.toContain('Grüße');
	});

	test.each(['x = { en: 1 };', 'x = { en: 1, de: 2, fr: 3 };', 'x = { en, de };', 'x = [1];'])(
		'is no other object: %s',
		(code) => {
			expect(marked(code)).toBe(code);
		}
	);
});

test('a file that cannot be read is not passed on', () => {
	expect(() => marked('const = ;')).toThrow('a dictionary cannot be read');
	expect(() => spokenIn(`${markOf('en')}(`, ['en'])).toThrow('bundled code cannot be read');
});

test('a file differs between languages where it says something or loads one that does', () => {
	const files = new Map([
		['words.js', marked(DICTIONARY)],
		['page.js', 'import "./words.js"'],
		['app.js', 'const pages = ["/_app/immutable/nodes/page.js"]'],
		['runtime.js', 'export const run = 1'],
		['chart.js', 'import "./runtime.js"']
	]);
	expect([...differing(files)].sort()).toEqual(['app.js', 'page.js', 'words.js']);
});

describe('a built site', () => {
	const site = mkdtempSync(join(tmpdir(), 'languages-'));
	afterAll(() => rmSync(site, { recursive: true }));
	const put = (path: string, text: string) => {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	};
	const at = (path: string) => readFileSync(join(site, path), 'utf8');
	const page = (language: string) => {
		const script = `import("/_app/immutable/entry/start.B.js"); const data = "$& $1 words.js";`;
		return `<html lang="${language}"><meta content="'sha256-${hashOf(script)}' 'sha256-other='"><script>${script}</script>`;
	};
	put('_app/immutable/chunks/words.A.js', marked(DICTIONARY));
	put('_app/immutable/chunks/runtime.js', 'export const run = 1');
	put(
		'_app/immutable/entry/start.B.js',
		'import "../chunks/words.A.js"; import "../chunks/runtime.js"'
	);
	put('_app/immutable/nodes/0.css', '');
	put(
		'service-worker.js',
		'const build = [e+`/_app/immutable/chunks/words.A.js`,e+`/_app/immutable/chunks/runtime.js`]'
	);
	put('index.html', page('en'));
	put('de/index.html', page('de'));
	put('404.html', page('en'));
	splitSite(site, '404.html');

	test('has pages whose code says everything in their own language alone', () => {
		expect(at('index.html')).toContain('entry/start.B.en.js"');
		expect(at('de/index.html')).toContain('entry/start.B.de.js"');
		expect(at('_app/immutable/entry/start.B.de.js')).toBe(
			'import "../chunks/words.A.de.js"; import "../chunks/runtime.js"'
		);
		expect(at('_app/immutable/chunks/words.A.de.js')).not.toContain('Hi ');
	});

	test('admits the scripts of its pages as they are, and those that were no more', () => {
		for (const path of ['index.html', 'de/index.html']) {
			const script = /<script>(.*)<\/script>/s.exec(at(path))?.[1] ?? '';
			expect(script).toContain('"$& $1 words.js"');
			expect(at(path)).toContain(`'sha256-${hashOf(script)}' 'sha256-other='`);
		}
	});

	test('answers unknown addresses with code in every language', () => {
		expect(at('404.html')).toBe(page('en'));
		const words = at('_app/immutable/chunks/words.A.js');
		expect(words).toContain('Hi ');
		expect(words).toContain('Grüß Gott');
		expect(words).not.toContain('__said_in');
	});

	test('keeps the code of both languages for use without a network', () => {
		expect(at('service-worker.js')).toBe(
			'const build = [e+`/_app/immutable/chunks/words.A.en.js`,e+`/_app/immutable/chunks/words.A.de.js`,e+`/_app/immutable/chunks/runtime.js`]'
		);
	});

	test('leaves a page alone that does not say its language', () => {
		const silent = '<html><script>import("start.B.js")</script>';
		expect(pageInItsLanguage(silent, new Set(['start.B.js']))).toBe(silent);
	});
});

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}
