import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { multiplesPicture } from '$lib/charts/time/multiples';
import { overTimePicture } from '$lib/charts/time/over-time';
import { pointAt, pointByKey, type TimePicture } from '$lib/charts/time/picture';
import TimeTooltip from '$lib/components/chart/TimeTooltip.svelte';
import type { Locale } from '$lib/domain/locale';
import { timeWords } from '$lib/words/time-words';
import { aTimeAnswer } from './a-time-answer';

const LATE = aTimeAnswer({ Georgia: [10, 0, 5], Ohio: [null, null, 4] });
const GONE = aTimeAnswer({ Ohio: [null, null, 4, 0, 1, null, null, null], Georgia: [10] });

test('before the first figure there is no line, only a rise from the ground to it', () => {
	const picture = overTimePicture(LATE, 'en', 860);
	const [ohio = []] = linesOf(picture, 1);
	const columns = picture.spots[1] ?? [];
	expect(columns.slice(0, 3).map(({ y }) => y === null)).toEqual([true, true, false]);
	expect(ohio[0]?.[0]).toBe(columns[2]?.left);
	expect(ohio.at(-1)?.[0]).toBe(columns.at(-1)?.right);
	expect(ohio[0]?.[1]).toBeGreaterThan(ohio[1]?.[1] ?? 0);
});

test('a first figure of 0 has a line from its own period on', () => {
	const picture = overTimePicture(aTimeAnswer({ Georgia: [10], Ohio: [null, 0, 0, 4] }), 'en', 860);
	const [ohio = []] = linesOf(picture, 1);
	expect(ohio[0]?.[0]).toBe(picture.spots[1]?.[1]?.left);
});

test('a line breaks where everything is cancelled and begins anew with the next figure', () => {
	const picture = overTimePicture(
		aTimeAnswer({ Ohio: [5, null, null, 4], Georgia: [9] }),
		'en',
		860
	);
	const [first = [], second = []] = linesOf(picture, 0);
	const columns = picture.spots[0] ?? [];
	expect(linesOf(picture, 0)).toHaveLength(2);
	expect(first.at(-1)?.[0]).toBe(columns[1]?.left);
	expect(first.at(-1)?.[1]).toBe(first[0]?.[1]);
	expect(second[0]?.[0]).toBe(columns[3]?.left);
});

test('what has nothing counted by the end says so beside a piece of its line, and stands last', () => {
	const picture = overTimePicture(GONE, 'en', 860);
	const texts = textsOf(picture);
	expect(texts[texts.indexOf('Ohio') + 1]).toBe('nothing counted');
	expect(picture.order).toEqual([1, 0]);
	const end = picture.spots[0]?.at(-1)?.right ?? NaN;
	const [piece, ...others] = picture.inks.filter(
		(ink) => ink.kind === 'line' && ink.colour === 'accent' && (ink.points[0]?.[0] ?? 0) > end
	);
	expect(piece).toMatchObject({
		points: [[expect.closeTo(end + 4), expect.any(Number)], expect.anything()]
	});
	expect(others).toEqual([]);
});

test.each([
	['en', 'nothing counted'],
	['de', 'nichts gezählt']
] as const)('over a panel without a total the words say so (%s)', (locale, said) => {
	for (const growth of ['cumulative', 'flow'] as const) {
		const answer = { ...GONE, request: { ...GONE.request, growth } };
		expect(textsOf(multiplesPicture(answer, locale, 860))).toContain(said);
	}
});

test('an unknown value makes no scale longer', () => {
	const spots = (added: readonly (number | null)[]) =>
		overTimePicture(aTimeAnswer({ Georgia: [10, 20], Ohio: added }), 'en', 860).spots[0];
	expect(spots([null, null, 5])).toEqual(spots([5]));
});

test('a pointer means a mark before none, and none where a panel has no mark', () => {
	const picture = overTimePicture(LATE, 'en', 860);
	const ground = (picture.spots[1]?.[0]?.bottom ?? 0) - 15;
	expect(pointAt(picture, picture.spots[1]?.[0]?.x ?? 0, ground)).toEqual({ series: 0, period: 0 });
	const panels = multiplesPicture(LATE, 'en', 860);
	const { x = 0, bottom = 0 } = panels.spots[1]?.[0] ?? {};
	expect(pointAt(panels, x, bottom - 20)).toEqual({ series: 1, period: 0 });
});

test('keys reach the periods in which nothing is counted', () => {
	const picture = overTimePicture(LATE, 'en', 860);
	expect(pointByKey(picture, { series: 1, period: 2 }, 'Home')).toEqual({ series: 1, period: 0 });
});

test.each([
	['en', 'nothing counted', '$4,000,000,000'],
	['de', 'nichts gezählt', '4.000.000.000']
] as const)(
	'a tooltip of a period in which nothing is counted names no number (%s)',
	(locale, said, figure) => {
		expect(tooltipOf(0, locale)).toContain(said);
		expect(tooltipOf(0, locale)).not.toContain('$');
		expect(tooltipOf(0, locale)).not.toContain(timeWords[locale].added);
		expect(tooltipOf(2, locale)).toContain(figure);
		expect(tooltipOf(2, locale)).not.toContain(said);
	}
);

function tooltipOf(period: number, locale: Locale): string {
	const spot = overTimePicture(LATE, locale, 860).spots[1]?.[period];
	if (!spot) throw new Error('no such period');
	const point = { series: 1, period };
	return render(TimeTooltip, { props: { answer: LATE, point, spot, width: 860, locale } }).body;
}

/** The strokes of one group, without the one that leads to its name. */
function linesOf({ inks, spots }: TimePicture, series: number) {
	const [colour, width] = series === 0 ? (['accent', 2.75] as const) : (['ink', 1.5] as const);
	const end = spots[series]?.at(-1)?.right ?? 0;
	return inks
		.filter((ink) => ink.kind === 'line' && ink.colour === colour && ink.width === width)
		.flatMap((ink) => (ink.kind === 'line' ? [ink.points] : []))
		.filter((points) => (points[0]?.[0] ?? 0) < end);
}

function textsOf({ inks }: TimePicture): string[] {
	return inks.flatMap((ink) => (ink.kind === 'text' ? [ink.text] : []));
}
