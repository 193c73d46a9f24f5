import { STATUSES } from '../../../src/lib/domain/announcement';
import { expect, test } from 'vitest';
import type { Frame } from '../../../src/lib/charts/bars/frame';
import { heightOf } from '../../../src/lib/charts/bars/frame';
import { kinds } from '../../../src/lib/charts/kinds';
import { legendOf } from '../../../src/lib/charts/legend';
import { styleOf, type MarkId } from '../../../src/lib/charts/marks';
import { COLOUR_TOKENS, type Tokens } from '../../../src/lib/format/tokens';
import { anAnswer } from './an-answer';

test('one dataset for each status, and they add up to each row’s value', () => {
	const { data } = kinds.rankedBars.config(MIXED, TOKENS, 'en', FRAME);
	expect(data.datasets.map(({ label }) => label)).toEqual(['operational', 'announced', 'paused']);
	const sums = MIXED.rows.map((_, row) =>
		data.datasets.reduce((sum, dataset) => sum + Number(dataset.data[row] ?? 0), 0)
	);
	expect(sums).toEqual([10, 6, 0]);
});

test('a row without a number has no bar, not one of length zero', () => {
	const { data } = kinds.rankedBars.config(MIXED, TOKENS, 'en', FRAME);
	expect(data.labels?.at(-1)).toBe('Alaska');
	expect(data.datasets.map((dataset) => dataset.data.at(-1))).toEqual([null, null, null]);
});

test('the axis reaches to the highest ceiling', () => {
	const { options } = kinds.rankedBars.config(MIXED, TOKENS, 'en', FRAME);
	expect(options?.scales?.x).toMatchObject({ min: 0, max: 12, stacked: true });
});

test('the height grows by row and says so before anything is drawn', () => {
	const height = (rows: number) =>
		heightOf(
			Array.from({ length: rows }, (_, index) => `S${index}`),
			760
		);
	expect(height(3) - height(2)).toBe(height(2) - height(1));
	expect(height(51)).toBeGreaterThan(1000);
});

test('a legend explains what can be seen and nothing else', () => {
	expect(legendOf(MIXED, 'en').map(({ sign }) => sign)).toEqual([
		'operational',
		'announced',
		'paused',
		'whisker'
	]);
	expect(legendOf(anAnswer([{ name: 'Ohio', parts: [] }]), 'en')).toEqual([]);
});

const LOOKS: readonly MarkId[] = [...STATUSES, 'not_recorded'];

test('no two statuses look the same without colour', () => {
	const looks = LOOKS.map(styleOf).map(({ fill, texture, outline, dash }) =>
		JSON.stringify([fill, texture, outline !== null, dash])
	);
	expect(new Set(looks).size).toBe(looks.length);
});

const MIXED = anAnswer([
	{
		name: 'Ohio',
		value: 10,
		high: 12,
		parts: [
			{ key: 'operational', value: 4 },
			{ key: 'announced', value: 6 }
		]
	},
	{ name: 'Iowa', value: 6, parts: [{ key: 'paused', value: 6 }] },
	{ name: 'Alaska', value: null, high: null }
]);
const FRAME: Frame = {
	width: 700,
	height: 112,
	left: 100,
	right: 560,
	top: 22,
	pitch: 30,
	barTop: 7,
	barHeight: 16,
	names: 'beside',
	fontSize: 13
};
const TOKENS: Tokens = {
	...Object.fromEntries(COLOUR_TOKENS.map((name) => [name, name])),
	serif: 'serif',
	sans: 'sans-serif'
} as Tokens;

test('twenty steps of an order that is not status can be told apart', () => {
	const steps = Array.from({ length: 20 }, (_, step): MarkId => `step-${step}`);
	expect(new Set(steps.map((step) => JSON.stringify(styleOf(step)))).size).toBe(20);
});
