import { describe, expect, test } from 'vitest';
import { loadAtlas, loadSites } from '../../../src/lib/data/folder.server';
import type { Pen } from '../../../src/lib/format/pen';
import { COLOUR_TOKENS, type Tokens } from '../../../src/lib/format/tokens';
import { around, FRAME } from '../../../src/lib/maps/area';
import { areaFills, withoutRow } from '../../../src/lib/maps/area-fill';
import { drawMap, type MapDrawing } from '../../../src/lib/maps/draw';
import { OUTLINES, STATE_AREAS } from '../../../src/lib/maps/outlines';
import { siteLayerOf } from '../../../src/lib/maps/site-marks';
import { viewOf } from '../../../src/lib/maps/view-box';
import { ask } from '../../../src/lib/view/ask';
import { DEFAULTS, type ViewState } from '../../../src/lib/view/view-state';
import { countAnswer, dollarAnswer, numbered } from '../../browser/map-answer';
import { counties } from './counties';

const BOX = { x: 20, y: 30, width: 975, height: 610 };
const TOKENS = {
	...Object.fromEntries(COLOUR_TOKENS.map((name) => [name, name])),
	serif: 'serif',
	sans: 'sans'
} as Tokens;
const PLAIN: MapDrawing = {
	answer: countAnswer(),
	areas: STATE_AREAS,
	zoomed: false,
	view: FRAME,
	sites: null,
	locale: 'en'
};
const byCounty = (view: Partial<ViewState>) =>
	ask(loadAtlas(), { ...DEFAULTS.map, by: 'county', ...view });

describe('a map of states', () => {
	test('names each of the 51 with its value, and then fills it', () => {
		const { named } = drawn(PLAIN);
		expect(named).toHaveLength(51);
		expect(new Set(named.map(({ text }) => text)).size).toBe(51);
		expect(named.filter(({ filled }) => !filled)).toEqual([]);
		const texts = named.map(({ text }) => text);
		for (const { name, value } of PLAIN.answer.rows)
			expect(texts.filter((text) => text.startsWith(`${name}, ${value}, rank `))).toHaveLength(1);
		expect(texts.every((text) => text.endsWith(', by OpenStreetMap'))).toBe(true);
	});

	test('says why a state has no number', () => {
		const cells = { ...numbered, NC: 'not_reported', GA: 'no_figure' } as const;
		const { named } = drawn({ ...PLAIN, answer: countAnswer(cells) });
		const texts = named.map(({ text }) => text);
		expect(texts).toContain('North Carolina, not reported, by OpenStreetMap');
		expect(texts).toContain('Georgia, no figure, by OpenStreetMap');
	});

	test('draws outlines of their own over those parted by paper', () => {
		const { named } = drawn({ ...PLAIN, answer: dollarAnswer({ ...numbered, AK: 'no_figure' }) });
		expect(named.at(-1)?.text).toMatch(/^Alaska, no figure/);
	});

	test('writes the codes of states that have room and of those beside the map, each once', () => {
		const { texts } = drawn(PLAIN);
		expect(texts).toEqual([...new Set(texts)]);
		expect(texts).toEqual(expect.arrayContaining(['TX', 'NC', 'DC', 'RI', 'DE']));
		expect(texts).not.toContain('North Carolina');
	});

	test('has a circle for every number where circles stand for them, the largest first', () => {
		const { answer } = PLAIN;
		const asked = { ...answer, request: { ...answer.request, draw: 'symbols' as const } };
		const { arcs } = drawn({ ...PLAIN, answer: asked });
		expect(arcs).toHaveLength(51);
		expect(arcs).toEqual(arcs.toSorted((a, b) => b - a));
		expect(drawn(PLAIN).arcs).toEqual([]);
	});

	test('fits its box in the frame’s proportions and leaves the pen as it was', () => {
		const calls = drawn({ ...PLAIN }).calls;
		expect(calls.filter(([name]) => name === 'save')).toHaveLength(
			calls.filter(([name]) => name === 'restore').length
		);
		expect(calls.find(([name]) => name === 'translate')).toEqual(['translate', 20, 30]);
		const [, , , width, height] = calls.find(([name]) => name === 'rect') ?? [];
		expect([width, height]).toEqual([975, 610]);
	});
});

describe('a map of counties', () => {
	test('names and fills those that differ from their state’s ground, and no other', () => {
		for (const answer of [byCounty({}), byCounty({ measure: 'floor' })]) {
			const fills = areaFills(answer, counties.all);
			const differ = [...counties.all.values()].filter(
				({ key, state }) => fills.get(key) !== withoutRow(answer, OUTLINES[state])
			);
			const { named } = drawn({ ...PLAIN, answer, areas: counties.all });
			expect(differ.length).toBeGreaterThan(200);
			expect(differ.length).toBeLessThan(400);
			expect(named).toHaveLength(differ.length);
			expect(named.filter(({ filled }) => !filled)).toEqual([]);
		}
	});

	test('says of Loudoun County how many sites are mapped in it', () => {
		const answer = byCounty({});
		const { named } = drawn({ ...PLAIN, answer, areas: counties.all });
		const value = answer.rows.find(({ key }) => key === '51107')?.value;
		expect(value).toBeGreaterThan(100);
		const texts = named.map(({ text }) => text);
		expect(
			texts.filter((text) => text.startsWith(`Loudoun County, VA, ${value}, rank 1 of`))
		).toHaveLength(1);
	});

	test('of one state has each of its counties, and writes names of some', () => {
		const areas = counties.of(['NC']);
		const view = viewOf(around([...areas.values()].map(({ bounds }) => bounds)));
		const answer = byCounty({ states: ['NC'], measure: 'floor' });
		const { named, texts } = drawn({ ...PLAIN, answer, areas, view, zoomed: true });
		expect(named).toHaveLength(100);
		expect(texts).toContain('Wake');
		expect(texts).not.toContain('NC');
		const said = named.find(({ text }) => text.startsWith('Dare County, NC'))?.text;
		expect(said).toBe('Dare County, NC, no announcement found');
	});

	test('of the whole country writes no name and has no boxes beside it', () => {
		expect(drawn({ ...PLAIN, answer: byCounty({}), areas: counties.all }).texts).toEqual([]);
	});
});

test('points lie over the map: each cluster with its number, which add up', () => {
	const sites = siteLayerOf(loadSites(), ['facilities']);
	const { texts, arcs } = drawn({ ...PLAIN, sites });
	const counts = texts.flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
	const alone = arcs.length - counts.length;
	expect(counts.length).toBeGreaterThan(10);
	expect(counts.reduce((sum, count) => sum + count, alone)).toBe(sites.facilities.length);
});

/** Calls that leave something on the picture, and the naming of what follows. */
const MARKS = ['fill', 'stroke', 'fillRect', 'fillText', 'nameNext'];

type Call = readonly [name: string, ...args: unknown[]];

/** What a pen is asked to do. */
function drawn(drawing: MapDrawing) {
	const calls: Call[] = [];
	const state: Record<string, unknown> = {};
	const pen = new Proxy(state, {
		get: (had, name) => {
			if (typeof name !== 'string' || name in had) return had[name as string];
			return (...args: unknown[]) => {
				calls.push([name, ...args]);
				return { width: String(args[0]).length * 6 };
			};
		}
	}) as unknown as Pen;
	drawMap(pen, drawing, BOX, TOKENS);
	const namings = calls.flatMap(([name], at) => (name === 'nameNext' ? [at] : []));
	return {
		calls,
		named: namings.map((at) => ({
			text: String(calls[at]?.[1]),
			filled: calls.slice(at + 1).find(([name]) => MARKS.includes(name))?.[0] === 'fill'
		})),
		texts: calls.flatMap(([name, text]) => (name === 'fillText' ? [String(text)] : [])),
		arcs: calls.flatMap(([name, , , radius]) => (name === 'arc' ? [Number(radius)] : []))
	};
}
