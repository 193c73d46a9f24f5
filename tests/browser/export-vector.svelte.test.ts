import { expect, test } from 'vitest';
import { plotOfBars } from '../../src/lib/charts/draw';
import { plotOfLegend } from '../../src/lib/charts/draw-legend';
import { pictureTokens } from '../../src/lib/components/export/picture-tokens';
import { picturedMap } from '../../src/lib/components/map-pictured';
import '../../src/lib/components/fonts/fonts.css';
import '../../src/lib/components/tokens.css';
import { MARK, type Carried } from '../../src/lib/export/carried';
import type { Look } from '../../src/lib/export/compose';
import type { Picture } from '../../src/lib/export/picture';
import { png } from '../../src/lib/export/png';
import { PRESET_IDS, PRESETS } from '../../src/lib/export/presets';
import { svg } from '../../src/lib/export/svg';
import type { Tokens } from '../../src/lib/format/tokens';
import { FRAME } from '../../src/lib/maps/area';
import { anAnswer } from '../unit/charts/an-answer';

const ANSWER = anAnswer([
	{ name: 'Georgia', value: 11e9, high: 12e9, open: true },
	{ name: 'North Carolina', value: 10e9 }
]);
const TOKENS = await pictureTokens('light');
const LOOK: Look = {
	tokens: TOKENS,
	locale: 'en',
	width: 960,
	aspect: null,
	ground: 'paper',
	headed: true
};

function picture(tokens: Tokens, more: Partial<Picture> = {}): Picture {
	return {
		title: 'Amazon & Co: <North Carolina> and Georgia',
		subtitle: 'US dollars, floor of announced amounts.',
		sources: 'Office of the Governor of North Carolina, 4 June 2025',
		licence: 'CC BY 4.0',
		dataVersion: '2026-07-02-abcdef',
		address: 'https://atlas.example/compare/?show=NC,GA&company=amazon',
		legend: plotOfLegend(ANSWER, tokens, 'en'),
		plot: plotOfBars(ANSWER, tokens, 'en'),
		notes: [],
		coverage: '$ known for 2 of 2 projects',
		credit: 'Capex Atlas',
		asOf: null,
		values: { columns: ['state', 'floor'], rows: [['GE0', 11e9]] },
		...more
	};
}

function parsed(text: string): SVGSVGElement {
	const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
	if (!(documentElement instanceof SVGSVGElement)) throw new Error(text.slice(0, 400));
	return documentElement;
}

test('an SVG holds its words as text, its marks as vectors, and nothing that runs, loads or needs a style', () => {
	const root = parsed(svg(picture(TOKENS), LOOK).text);
	const words = [...root.querySelectorAll('text')].map((one) => one.textContent);
	expect(words.join('\n')).toContain('Amazon & Co: <North Carolina> and Georgia');
	expect(words).toEqual(expect.arrayContaining(['North Carolina', '$10.0B', 'Georgia']));
	expect(words).toContain('https://atlas.example/compare/?show=NC,GA&company=amazon');
	expect(root.querySelectorAll('path, rect').length).toBeGreaterThan(10);
	expect(root.querySelectorAll('image, script, style, foreignObject, use').length).toBe(0);
	for (const one of root.querySelectorAll('*')) {
		for (const { name, value } of one.attributes) {
			expect(name).not.toMatch(/^(on|style$|class$|transform$|dominant-baseline$)/);
			expect(value).not.toMatch(/url\((?!#)/);
		}
	}
});

test('an SVG carries its view, its values and the version of its data', () => {
	const root = parsed(svg(picture(TOKENS), LOOK).text);
	const said = JSON.parse(root.querySelector(`metadata > #${MARK}`)?.textContent ?? '') as Carried;
	expect(said).toMatchObject({
		carries: 1,
		view: '/compare/?show=NC,GA&company=amazon',
		dataVersion: '2026-07-02-abcdef',
		values: { columns: ['state', 'floor'], rows: [['GE0', 11e9]] }
	});
	expect(root.querySelector('title')?.textContent).toContain('Amazon & Co');
});

const georgia = {
	answer: anAnswer([{ key: 'GA', name: 'Georgia', value: 3 }]),
	counties: null,
	view: FRAME,
	sites: null,
	locale: 'en'
} as const;

test('the map is drawn in vectors too: every state, its call-outs and its legend', () => {
	const map = picturedMap(georgia);
	const root = parsed(
		svg(picture(TOKENS, { plot: map.plot(TOKENS), legend: map.legend(TOKENS) }), LOOK).text
	);
	expect(root.querySelectorAll('path').length).toBeGreaterThan(100);
	const words = [...root.querySelectorAll('text')].map((one) => one.textContent);
	expect(words).toEqual(expect.arrayContaining(['TX', 'DC', 'RI', 'AK']));
});

test.each(PRESET_IDS)(
	'the shape %s is as wide as high as it says, with nothing outside of it',
	(id) => {
		const { width, aspect } = PRESETS[id];
		const made = svg(picture(TOKENS), { ...LOOK, width, aspect });
		if (aspect === null) expect(made.width).toBe(width);
		else expect(made.height / made.width).toBeCloseTo(aspect, 6);
		const root = parsed(made.text);
		document.body.append(root);
		const frame = root.getBoundingClientRect();
		for (const text of root.querySelectorAll('text')) {
			const box = text.getBoundingClientRect();
			expect(box.left, text.textContent).toBeGreaterThanOrEqual(frame.left);
			expect(box.right, text.textContent).toBeLessThanOrEqual(frame.right + 1);
			expect(box.bottom, text.textContent).toBeLessThanOrEqual(frame.bottom);
		}
		root.remove();
	}
);

test('a map, which never becomes flatter, fits a flat shape too', () => {
	const map = picturedMap(georgia);
	const { width, aspect } = PRESETS.slide;
	const made = svg(picture(TOKENS, { plot: map.plot(TOKENS), legend: null }), {
		...LOOK,
		width,
		aspect
	});
	expect(made.height / made.width).toBeCloseTo(9 / 16, 6);
	expect(made.width).toBeLessThan(2 * width);
});

test('without paper, what a picture is put on shows through; with it, nothing does', async () => {
	for (const [ground, alpha] of [
		['none', 0],
		['paper', 255]
	] as const) {
		const { blob } = await png(picture(TOKENS), { ...LOOK, ground }, 960);
		const bitmap = await createImageBitmap(blob);
		const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		ctx?.drawImage(bitmap, 0, 0);
		expect(ctx?.getImageData(3, 3, 1, 1).data[3]).toBe(alpha);
		expect(ctx?.getImageData(bitmap.width - 2, bitmap.height - 2, 1, 1).data[3]).toBe(alpha);
	}
});

test('a slide’s picture leaves the title to the slide', () => {
	const { text } = svg(picture(TOKENS), { ...LOOK, headed: false });
	const words = [...parsed(text).querySelectorAll('text')].map((one) => one.textContent).join();
	expect(words).not.toContain('Amazon & Co');
	expect(words).toContain('North Carolina');
});
