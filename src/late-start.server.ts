import { createHash } from 'node:crypto';

/** How long a page's code waits for a first picture where none is told: a tab in the background paints none. */
const LONGEST_WAIT_MS = 1000;
const KIT_START = /Promise\.all\(\[\s*(import\("[^"]+"\),\s*import\("[^"]+"\))\s*\]\)/;

/**
 * A delivered page is complete without script. Its code is therefore fetched after its first picture, all files at
 * once, so that on a slow line it takes nothing from what the reader sees first.
 *
 * Kit starts its pages in an inline script and has no setting for when; so the script is rewritten here, and its hash
 * in the page's Content-Security-Policy with it. Throws where Kit's script is no longer as it is known here, so that a
 * new version of Kit fails the build rather than the page. A page without that script is returned as it is.
 *
 * @param html a whole page of Kit's
 * @param modules addresses of the page's modules, as in Kit's `preload`
 */
export function startLate(html: string, modules: readonly string[]): string {
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text ?? '');
	const early = scripts.find((text) => text.includes('__sveltekit_'));
	if (early === undefined) return html;
	const imports = KIT_START.exec(early);
	const policy = `'sha256-${hashOf(early)}'`;
	if (!imports || !html.includes(policy)) {
		throw new Error('Kit no longer starts its pages the way late-start.server.ts knows.');
	}
	// Replacers are functions: a page's data may hold `$&`.
	const late = early.replace(
		KIT_START,
		() => `(${firstPicture})(${JSON.stringify(modules)}).then(() => Promise.all([${imports[1]}]))`
	);
	return html.replace(early, () => late).replace(policy, () => `'sha256-${hashOf(late)}'`);
}

const firstPicture = `(modules) => new Promise((resolve) => {
	setTimeout(resolve, ${LONGEST_WAIT_MS});
	if (document.visibilityState === 'hidden') resolve();
	new PerformanceObserver((list) => {
		if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
	}).observe({ type: 'paint', buffered: true });
}).then(() => {
	for (const href of modules) {
		document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
	}
})`;

function hashOf(script: string): string {
	return createHash('sha256').update(script).digest('base64');
}
