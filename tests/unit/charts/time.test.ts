import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LineInk, TextInk } from '$lib/charts/ink/ink';
import { labelPlaces } from '$lib/charts/time/label-places';
import { fitted, textWidth } from '$lib/charts/ink/text-width';
import { multiplesPicture } from '$lib/charts/time/multiples';
import { overTimePicture } from '$lib/charts/time/over-time';
import { pointAt, pointByKey, type TimePicture } from '$lib/charts/time/picture';
import { spanScale } from '$lib/charts/time/span-scale';
import { aTimeAnswer, CLOSE, PERIODS } from './a-time-answer';

/** Nothing of Ohio is counted before the third quarter, and nothing after the fifth period. */
const GONE = { Georgia: [10, 0, 5], Ohio: [null, null, 4, 0, 1, null, null, null] };
const TWO = { Georgia: [10, 0, 5, 0, 2, 0, -3, 1], Ohio: [0, 0, 0, 4, 0, 0, 0, 0] };

test('a scale holds zero and has round values on both sides of it', () => {
	expect(spanScale([30, -12])).toEqual({ low: -12, high: 30, ticks: [0, 20] });
	expect(spanScale([30, -25])).toMatchObject({ ticks: [-20, 0, 20] });
	expect(spanScale([5, 9]).low).toBe(0);
	// The next round value is the end of the axis where it is near.
	expect(spanScale([196])).toEqual({ low: 0, high: 200, ticks: [0, 50, 100, 150, 200] });
	expect(spanScale([160])).toEqual({ low: 0, high: 160, ticks: [0, 50, 100, 150] });
	expect(spanScale([0, 0])).toEqual({ low: 0, high: 1, ticks: [0] });
});

test('labels never overlap, keep their order and stay inside where they fit', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 9 }), (wishes) => {
			const places = labelPlaces(wishes, 30, [0, 300]);
			const sorted = places.toSorted((a, b) => a - b);
			for (const [index, place] of sorted.entries()) {
				expect(place).toBeGreaterThanOrEqual(-1e-6);
				expect(place).toBeLessThanOrEqual(270 + 1e-6);
				if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThanOrEqual(30 - 1e-6);
			}
			for (const [a, one] of wishes.entries())
				for (const [b, other] of wishes.entries())
					if (one < other) expect(places[a]).toBeLessThan(places[b] ?? 0);
		})
	);
});

test('a label that nothing touches stands where its line ends', () => {
	expect(labelPlaces([100, 200], 30, [0, 300])).toEqual([85, 185]);
});

test.each([320, 360, 560, 860, 1200])('every text stays inside a picture of %d pixels', (width) => {
	for (const locale of ['en', 'de'] as const)
		for (const growth of ['cumulative', 'flow'] as const)
			for (const picture of [
				overTimePicture(aTimeAnswer(CLOSE, { growth }), locale, width),
				overTimePicture(aTimeAnswer(GONE, { growth }), locale, width),
				multiplesPicture(aTimeAnswer(CLOSE, { growth, chart: 'multiples' }), locale, width),
				multiplesPicture(aTimeAnswer(GONE, { growth, chart: 'multiples' }), locale, width)
			])
				for (const text of textsOf(picture)) {
					const [left, right] = extentOf(text);
					expect(left, text.text).toBeGreaterThanOrEqual(-0.5);
					expect(right, text.text).toBeLessThanOrEqual(width + 0.5);
				}
});

test('a total is drawn as steps that are level through each period', () => {
	const picture = overTimePicture(aTimeAnswer(TWO), 'en', 860);
	const line = stepsOf(picture)[0]?.points ?? [];
	const spots = picture.spots[0] ?? [];
	for (const { x, y } of spots)
		expect(
			line.some(
				([from, level], index) =>
					from <= x && (line[index + 1]?.[0] ?? 0) >= x && Math.abs(level - (y ?? 0)) < 0.01
			)
		).toBe(true);
});

test('what a period takes away hangs below zero, and nothing has no bar', () => {
	const picture = overTimePicture(aTimeAnswer(TWO, { growth: 'flow' }), 'en', 860);
	const [georgia = []] = picture.spots;
	const zero = georgia[1]?.y ?? 0;
	expect(georgia[6]?.y).toBeGreaterThan(zero);
	expect(georgia[0]?.y).toBeLessThan(zero);
	const inFirstRow = (index: number) =>
		picture.inks.filter(
			(ink) =>
				ink.kind === 'rect' &&
				ink.fill !== 'soft' &&
				ink.y + ink.height <= (georgia[0]?.bottom ?? 0) &&
				ink.x > (georgia[index]?.left ?? 0) &&
				ink.x < (georgia[index]?.right ?? 0)
		);
	expect(inFirstRow(6)).toHaveLength(1);
	expect(inFirstRow(1)).toHaveLength(0);
});

test('bars are lighter where the quarter is unknown and where it is not over', () => {
	const { inks } = overTimePicture(aTimeAnswer(TWO, { growth: 'flow' }), 'en', 860);
	const bars = inks.filter((ink) => ink.kind === 'rect' && ink.width > 20 && ink.fill !== 'soft');
	const fills = bars.map((ink) => ink.kind === 'rect' && ink.fill);
	expect(fills).toEqual(['accent', 'accent', 'paper', 'accent', 'ramp-2', 'accent']);
	const said = textsOf({ inks }).map(({ text }) => text);
	expect(said).toContain('Known only by its year: quarter unknown');
	expect(said).toContain('Q3 2026: only to 2 July 2026');
});

test('rows of bars share a scale; panels share one or have their own, and say so', () => {
	const heights = (picture: TimePicture) =>
		picture.spots.map(
			(ofGroup) => (ofGroup[1]?.y ?? 0) - Math.min(...ofGroup.map(({ y }) => y ?? Infinity))
		);
	const flow = { growth: 'flow' } as const;
	const [georgia = 0, ohio = 0] = heights(overTimePicture(aTimeAnswer(TWO, flow), 'en', 860));
	expect(georgia / ohio).toBeCloseTo(10 / 4);
	const free = multiplesPicture(
		aTimeAnswer(TWO, { ...flow, chart: 'multiples', axes: 'free' }),
		'en',
		860
	);
	expect(heights(free)[1]).toBeGreaterThan(heights(free)[0] ?? 0);
	expect(textsOf(free).map(({ text }) => text)).toContain(
		'Each panel has a scale of its own: compare shapes, not heights'
	);
});

test('lines are told apart without colour, and what is highlighted stands out', () => {
	const looks = stepsOf(overTimePicture(aTimeAnswer(CLOSE), 'en', 860)).map(
		({ width, dash }) => `${width} ${dash.join()}`
	);
	expect(new Set(looks).size).toBe(8);
	const picture = overTimePicture(aTimeAnswer(CLOSE, { highlight: 'Ohio' }), 'en', 860);
	expect(stepsOf(picture).filter(({ colour }) => colour === 'accent')).toHaveLength(1);
	const bold = textsOf(picture).filter((text) => text.bold && text.text.length > 1);
	expect(bold.map(({ text }) => text)).toEqual(['Ohio']);
});

test('of more groups than can be told apart the largest are named, and the rest is said', () => {
	const many = Object.fromEntries(
		Array.from({ length: 20 }, (_, index) => [`State ${index}`, [index + 1]])
	);
	const said = textsOf(overTimePicture(aTimeAnswer(many), 'en', 860)).map(({ text }) => text);
	expect(said.filter((text) => text.startsWith('State '))).toHaveLength(8);
	expect(said).toContain('Named: the 8 largest. Faint: the other 12, all in the table');
});

test('keys move through periods and groups from top to bottom, and leave', () => {
	const picture = overTimePicture(aTimeAnswer(TWO), 'en', 860);
	const last = PERIODS.length - 1;
	expect(pointByKey(picture, null, 'ArrowRight')).toEqual({ series: 0, period: last });
	expect(pointByKey(picture, null, 'Escape')).toBeNull();
	const at = { series: 0, period: 3 };
	expect(pointByKey(picture, at, 'ArrowLeft')).toEqual({ series: 0, period: 2 });
	expect(pointByKey(picture, at, 'ArrowDown')).toEqual({ series: 1, period: 3 });
	expect(pointByKey(picture, at, 'ArrowUp')).toEqual(at);
	expect(pointByKey(picture, at, 'End')).toEqual({ series: 0, period: last });
	expect(pointByKey(picture, at, 'Escape')).toBe('leave');
	expect(pointByKey(picture, at, 'a')).toBeNull();
});

test('a pointer means the period it is over and the line it is nearest to', () => {
	const picture = overTimePicture(aTimeAnswer(TWO), 'en', 860);
	const spot = picture.spots[1]?.[5];
	expect(pointAt(picture, (spot?.x ?? 0) + 3, (spot?.y ?? 0) - 4)).toEqual({
		series: 1,
		period: 5
	});
	expect(pointAt(picture, 5000, 10)).toBeNull();
});

test('where nothing has a figure the picture says so', () => {
	const picture = overTimePicture(
		{ ...aTimeAnswer(TWO), time: { periods: [], series: [] } },
		'en',
		860
	);
	expect(textsOf(picture).map(({ text }) => text)).toEqual([
		'Nothing of this selection has a figure by then.'
	]);
});

test('a name too long for its place ends in an ellipsis', () => {
	const name = fitted('District of Columbia', 12, 60);
	expect(name).toMatch(/^Dist.*…$/);
	expect(textWidth(name, 12)).toBeLessThanOrEqual(60);
});

function textsOf({ inks }: Pick<TimePicture, 'inks'>): TextInk[] {
	return inks.filter((ink) => ink.kind === 'text');
}

/** Lines of groups, neither grid nor leaders. */
function stepsOf({ inks }: TimePicture): LineInk[] {
	return inks.filter((ink) => ink.kind === 'line').filter(({ points }) => points.length > 4);
}

function extentOf({ x, text, size, bold, align }: TextInk): [number, number] {
	const width = textWidth(text, size, bold);
	const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2;
	return [left, left + width];
}
