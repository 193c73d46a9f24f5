import { expect, test } from 'vitest';
import { csv } from '$lib/export/csv';
import {
	changeOf,
	exactTimeValueOf,
	incompleteDayOf,
	periodNameOf,
	spokenPointOf,
	timeTableOf,
	timeValueOf
} from '$lib/words/time';
import { aTimeAnswer, PERIODS } from '../charts/a-time-answer';

/** Nothing of Ohio is counted before the third quarter, and nothing after it was cancelled in 2026. */
const GONE = aTimeAnswer({ Ohio: [null, null, 4, 0, 0, null, null, null] });
const GONE_FLOW = { ...GONE, request: { ...GONE.request, growth: 'flow' as const } };
const ANSWER = aTimeAnswer({ Georgia: [10, 0, 5.27, 0, 2, 0, -3, 1], Ohio: [0, 4] });

test('a period is named in both languages', () => {
	expect(periodNameOf('2025-Q3', 'en')).toBe('Q3 2025');
	expect(periodNameOf('2025-Q3', 'de')).toBe('3. Quartal 2025');
	expect(periodNameOf('2025-Q?', 'en')).toBe('2025, quarter unknown');
	expect(periodNameOf('2025', 'de')).toBe('2025');
});

test('only the last period can be incomplete, by the reader’s day or the data’s', () => {
	expect(PERIODS.map((period) => incompleteDayOf(ANSWER, period))).toEqual([
		...Array<null>(7).fill(null),
		'2026-07-02'
	]);
	const whole = { ...ANSWER, request: { ...ANSWER.request, asOf: '2026-09-30' } };
	expect(incompleteDayOf(whole, '2026-Q3')).toBeNull();
});

test('a point is spoken with its group, period, total and what it adds', () => {
	expect(spokenPointOf(ANSWER, 0, 2, 'en')).toBe('Georgia, Q3 2025, total $15.2B, adds $5.2B');
	expect(spokenPointOf(ANSWER, 0, 6, 'en')).toContain('takes away $3.0B');
	expect(spokenPointOf(ANSWER, 1, 7, 'en')).toBe(
		'Ohio, Q3 2026, to 2 July 2026, total $4.0B, adds nothing'
	);
});

test('what was added has a sign, and nothing has none', () => {
	expect([5e9, -3e9, 0].map((change) => changeOf(ANSWER, change, 'en'))).toEqual([
		'+$5.0B',
		'−$3.0B',
		'$0'
	]);
});

test('the table has a row for each period and exact numbers of what is drawn', () => {
	const table = timeTableOf(ANSWER, 'en');
	expect(table.columns.map(({ label }) => label)).toEqual(['Period', 'Georgia', 'Ohio']);
	expect(table.rows[2]).toEqual(['2025-Q3', 15.27e9, 4e9]);
	const flow = { ...ANSWER, request: { ...ANSWER.request, growth: 'flow' as const } };
	expect(timeTableOf(flow, 'en').rows[2]).toEqual(['2025-Q3', 5.27e9, 0]);
	expect(timeTableOf(flow, 'en').columns[1]?.written[2]).toBe('+$5.2B');
});

test('a point at which nothing is counted is spoken without a number', () => {
	expect(spokenPointOf(GONE, 0, 0, 'en')).toBe('Ohio, Q1 2025, nothing counted');
	expect(spokenPointOf(GONE, 0, 0, 'de')).toBe('Ohio, 1. Quartal 2025, nichts gezählt');
	expect(spokenPointOf(GONE_FLOW, 0, 0, 'en')).toBe('Ohio, Q1 2025, nothing counted');
	expect(spokenPointOf(GONE, 0, 2, 'en')).toBe('Ohio, Q3 2025, total $4.0B, adds $4.0B');
});

test('a cancellation of everything takes away, and leaves nothing counted', () => {
	expect(spokenPointOf(GONE, 0, 5, 'en')).toBe('Ohio, Q1 2026, nothing counted, takes away $4.0B');
	expect(spokenPointOf(GONE_FLOW, 0, 5, 'en')).toBe(
		'Ohio, Q1 2026, takes away $4.0B, nothing counted'
	);
});

test.each([timeValueOf, exactTimeValueOf, changeOf])(
	'nothing counted is said in words in both languages, and 0 is a number',
	(say) => {
		expect(say(ANSWER, null, 'en')).toBe('nothing counted');
		expect(say(ANSWER, null, 'de')).toBe('nichts gezählt');
		expect(say(ANSWER, 0, 'en')).toBe('$0');
	}
);

test('a cell of a period in which nothing is counted is empty, and a file leaves it so', () => {
	const table = timeTableOf(GONE, 'en');
	expect(table.rows.map((cells) => cells[1])).toEqual([
		null,
		null,
		4e9,
		4e9,
		4e9,
		null,
		null,
		null
	]);
	expect(table.columns[1]?.written.slice(1, 3)).toEqual(['nothing counted', '$4.0B']);
	const flow = timeTableOf(GONE_FLOW, 'en');
	expect(flow.rows.map((cells) => cells[1])).toEqual([null, null, 4e9, 0, 0, -4e9, null, null]);
	expect(flow.columns[1]?.written.slice(1, 4)).toEqual(['nothing counted', '+$4.0B', '$0']);
	const from = { title: '', subtitle: '', sources: '', licence: '', dataVersion: '', address: '' };
	const [, first] = csv({ ...table, notes: [], provenance: from }).split('\r\n');
	expect(first).toMatch(/^2025-Q1,,/);
});
