import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { startLate } from '../../src/late-start.server';

const THEME = "document.documentElement.dataset.theme = 'dark';";
const MODULES = ['/_app/start.js', '/_app/chunk.js', '/_app/app.js'];

describe('a page that Kit starts', () => {
	test('asks for its code only once its first picture is painted, then for all of it', async () => {
		const [asked, paint] = running(scriptsOf(startLate(page(), MODULES))[1] ?? '');
		await Promise.resolve();
		expect(asked).toEqual([]);
		paint();
		await new Promise((resolve) => setTimeout(resolve));
		expect(asked).toEqual([...MODULES, '/_app/start.js', '/_app/app.js', 'started']);
	});

	test('has the rewritten script in its policy and the old one no more', () => {
		const late = startLate(page(), MODULES);
		const allowed = late.match(/'sha256-[^']+'/g);
		expect(scriptsOf(late)).toHaveLength(2);
		expect(allowed).toEqual(scriptsOf(late).map((script) => `'sha256-${hashOf(script)}'`));
		expect(late).not.toContain(hashOf(start()));
	});

	test('keeps everything else it was delivered with', () => {
		const rest = (html: string) => html.replace(/<script>[\s\S]*?<\/script>|'sha256-[^']+'/g, '');
		expect(rest(startLate(page(), MODULES))).toBe(rest(page()));
		expect(scriptsOf(startLate(page(), MODULES))[0]).toBe(THEME);
	});

	test.each(['$&', '$1', '$$', '$`', "$'"])('keeps %s in its data', (data) => {
		const [, late] = scriptsOf(startLate(page(start({ data })), MODULES));
		expect(late?.split(').then(([kit, app])')[1]).toBe(
			start({ data }).split(').then(([kit, app])')[1]
		);
	});

	test.each(['$&', '$1', '$$'])('keeps %s in the address of a module', (name) => {
		expect(startLate(page(), [`/_app/${name}.js`])).toContain(`(["/_app/${name}.js"])`);
	});
});

describe('a page without the start of Kit', () => {
	test('is left as it is, whatever other scripts it has', () => {
		const still = `<script>${THEME}</script><p>Promise.all([import("a"), import("b")])</p>`;
		expect(startLate(still, MODULES)).toBe(still);
		expect(startLate('', MODULES)).toBe('');
	});
});

describe('a start that is not as it is known here fails the build', () => {
	test.each([
		['one that imports a single file', start({ imports: 'import("/_app/start.js")' })],
		['one that imports otherwise', start({ imports: 'load("/a.js"), load("/b.js")' })]
	])('%s', (_, script) => {
		expect(() => startLate(page(script), MODULES)).toThrow('Kit no longer starts its pages');
	});

	test('one that its page’s policy does not allow by its hash', () => {
		const html = page().replaceAll(hashOf(start()), 'nonce');
		expect(() => startLate(html, MODULES)).toThrow('Kit no longer starts its pages');
	});
});

interface Start {
	readonly imports?: string;
	readonly data?: string;
}

/** The inline script as Kit writes it. */
function start({
	imports = `import("/_app/start.js"),\n\t\timport("/_app/app.js")`,
	data = ''
}: Start = {}): string {
	return `{
	__sveltekit_1a2b3c = { base: "" };
	const element = document.currentScript.parentElement;
	Promise.all([\n\t\t${imports}\n\t]).then(([kit, app]) => {
		kit.start(app, element, { data: "${data}" });
	});
}`;
}

/** A page as Kit writes it, with a script of its own before that of Kit. */
function page(script = start()): string {
	const hashes = [THEME, script].map((text) => `'sha256-${hashOf(text)}'`).join(' ');
	return `<html><head><meta http-equiv="content-security-policy" content="script-src 'self' ${hashes}">
<script>${THEME}</script></head><body><p>Costs $1, $& more</p><script>${script}</script></body></html>`;
}

function scriptsOf(html: string): string[] {
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
}

function hashOf(script: string): string {
	return createHash('sha256').update(script).digest('base64');
}

/** Runs a page's script in a window without a first picture; what it asks for, and what paints the picture. */
function running(script: string): [asked: string[], paint: () => void] {
	const asked: string[] = [];
	let paint: () => void = () => undefined;
	class PerformanceObserver {
		constructor(told: (list: unknown) => void) {
			paint = () => told({ getEntriesByName: (name: string) => [name] });
		}
		observe() {
			return undefined;
		}
	}
	runInNewContext(script.replaceAll('import(', 'load('), {
		PerformanceObserver,
		setTimeout: () => undefined,
		document: {
			visibilityState: 'visible',
			currentScript: { parentElement: null },
			createElement: () => ({}),
			head: { append: ({ href }: { href: string }) => asked.push(href) }
		},
		load: (href: string) => {
			asked.push(href);
			return { start: () => asked.push('started') };
		}
	});
	return [asked, () => paint()];
}
