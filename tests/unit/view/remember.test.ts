import { expect, test } from 'vitest';
import { remembering } from '$lib/view/remember';

/** Counts how often each key is worked out. */
function counting(newest: number) {
	const made: string[] = [];
	const kept = remembering<object, string, string>(newest);
	const thing = {};
	const ask = (key: string, of: object = thing) =>
		kept(of, key, () => {
			made.push(key);
			return key.toUpperCase();
		});
	return { ask, made };
}

test('what was worked out is not worked out again', () => {
	const { ask, made } = counting(2);
	expect([ask('a'), ask('b'), ask('a')]).toEqual(['A', 'B', 'A']);
	expect(made).toEqual(['a', 'b']);
});

test('nothing is carried from one thing to another', () => {
	const { ask, made } = counting(2);
	ask('a');
	ask('a', {});
	expect(made).toEqual(['a', 'a']);
});

test('only the newest answers are kept: the one that was asked for longest ago goes first', () => {
	const { ask, made } = counting(2);
	['a', 'b', 'a', 'c', 'a', 'b'].forEach((key) => ask(key));
	expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('an answer that is nothing is an answer, and a failure is none', () => {
	const kept = remembering<object, string, undefined>(1);
	const thing = {};
	let runs = 0;
	const fail = () => {
		runs += 1;
		throw new Error('no');
	};
	expect(() => kept(thing, 'a', fail)).toThrow('no');
	kept(thing, 'a', () => void (runs += 1));
	kept(thing, 'a', () => void (runs += 1));
	expect(runs).toBe(2);
});
