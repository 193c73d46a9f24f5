import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Check } from '$lib/data/own/utf8-check';

function isUtf8(pieces: readonly Uint8Array[]): boolean {
	const check = new Utf8Check();
	return pieces.every((piece) => check.push(piece)) && check.end();
}

function isDecoded(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

const bytes = fc
	.array(
		fc.oneof(
			fc
				.string({ unit: 'binary', maxLength: 6 })
				.map((text) => [...new TextEncoder().encode(text)]),
			fc.constantFrom([0xed, 0xa0, 0x80], [0xc0, 0x80], [0xf5], [0xe4], [0xf0, 0x9f], [0x80])
		),
		{ maxLength: 6 }
	)
	.map((parts) => Uint8Array.from(parts.flat()));

test('bytes are UTF-8 where a decoder says so, wherever they are cut', () => {
	fc.assert(
		fc.property(bytes, fc.nat(20), (all, cut) => {
			expect(isUtf8([all])).toBe(isDecoded(all));
			expect(isUtf8([all.slice(0, cut), all.slice(cut)])).toBe(isDecoded(all));
		}),
		{ numRuns: 2000 }
	);
});
