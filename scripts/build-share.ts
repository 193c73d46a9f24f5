import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { LOCALES, type Locale } from '../src/lib/domain/locale';
import { FRAME } from '../src/lib/maps/area';
import { OUTLINES } from '../src/lib/maps/outlines';
import { wordsOf } from '../src/lib/words';
import { launchOptions } from './chromium.mjs';

/*
 * Draws the pictures that stand beside a link to the site elsewhere: static/share/atlas-en.png and atlas-de.png. Run by
 * hand (npx tsx scripts/build-share.ts) where the name, the words, the colours or the faces change. No number is in
 * them: they are kept by others and would go on saying it.
 */
const FOLDER = 'static/share';
const SIZE = { width: 1200, height: 630 };
const FACES = 'src/lib/components/fonts';

mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
	for (const locale of LOCALES) {
		const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
		await page.setContent(pictureOf(locale));
		await page.evaluate(() =>
			Promise.all([...document.fonts].map((face) => face.load())).then(() => undefined)
		);
		const file = join(FOLDER, `atlas-${locale}.png`);
		const png = await page.screenshot();
		writeFileSync(file, png);
		console.log(`${file}: ${png.length} bytes`);
	}
} finally {
	await browser.close();
}

function pictureOf(locale: Locale): string {
	const { site, home } = wordsOf(locale);
	const [first = '', ...rest] = site.name.split(' ');
	const states = Object.values(OUTLINES).map(({ d }) => `<path d="${d}"/>`);
	return `<!doctype html><html lang="${locale}" data-theme="light"><style>
		${readFileSync('src/lib/components/tokens.css', 'utf8')}
		${face('Atlas Serif', 'atlas-serif')}
		${face('Inter', 'atlas-inter')}
		body { margin: 0; width: ${SIZE.width}px; height: ${SIZE.height}px; background: var(--paper); color: var(--ink);
			display: grid; grid-template-columns: 520px 1fr; align-items: center; box-sizing: border-box;
			padding: 0 40px 0 72px; gap: 24px; }
		.name { font: 700 46px/1.1 var(--serif); margin: 0 0 44px; }
		.name b { color: var(--accent); }
		h1 { font: 650 42px/1.22 var(--serif); margin: 0; hyphens: none; text-wrap: balance; }
		.text { font: 400 23px/1.45 var(--sans); color: var(--muted); margin: 28px 0 0; }
		svg { width: 100%; overflow: visible; }
		path { fill: var(--ramp-2); stroke: var(--paper); stroke-width: 1.6; }
	</style><body><div>
		<p class="name">${first}<b>${rest.join(' ')}</b></p>
		<h1>${home.title}</h1><p class="text">${site.description}</p>
	</div><svg viewBox="0 0 ${FRAME.width} ${FRAME.height}">${states.join('')}</svg></body></html>`;
}

function face(family: string, file: string): string {
	const data = readFileSync(join(FACES, `${file}.woff2`)).toString('base64');
	return `@font-face { font-family: '${family}'; font-weight: 400 700; src: url(data:font/woff2;base64,${data}) }`;
}
