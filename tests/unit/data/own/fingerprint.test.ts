import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import {
	Fingerprint,
	fingerprintOf,
	FINGERPRINTED_PIECE,
	NoFingerprint
} from '$lib/data/own/fingerprint';
import { shapeOf } from '$lib/data/own/shape';

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

afterEach(() => vi.unstubAllGlobals());

test('a fingerprint is the SHA-256 of the SHA-256 of each piece, as anyone can work out', async () => {
	const bytes = Uint8Array.from({ length: FINGERPRINTED_PIECE + 3 }, (_, at) => at % 251);
	const pieces = [bytes.slice(0, FINGERPRINTED_PIECE), bytes.slice(FINGERPRINTED_PIECE)];
	const expected = sha(Buffer.concat(pieces.map(sha))).toString('hex');
	expect(await fingerprintOf(new Blob([bytes]))).toBe(expected);
	const told = new Fingerprint();
	for (const piece of pieces) told.add(piece.buffer);
	expect(await told.hex()).toBe(expected);
});

test('one letter more or less is another file', async () => {
	const all = await Promise.all(
		['', 'a', 'ab', 'ba'].map((text) => fingerprintOf(new Blob([text])))
	);
	expect(new Set(all).size).toBe(4);
	for (const one of all) expect(one).toMatch(/^[0-9a-f]{64}$/);
});

test('where a browser keeps SHA-256 back, that is said', async () => {
	vi.stubGlobal('crypto', {});
	await expect(fingerprintOf(new Blob(['a']))).rejects.toThrow(NoFingerprint);
});

test('files have one shape where their columns have the same names in the same order', () => {
	const shape = (...names: string[]) => shapeOf(names.map((name) => ({ name })));
	expect(shape('a', 'b')).toBe(shape('a', 'b'));
	expect(new Set([shape('a', 'b'), shape('b', 'a'), shape('a,b'), shape('a","b')]).size).toBe(4);
});
