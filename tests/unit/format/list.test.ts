import fc from 'fast-check';
import { expect, test } from 'vitest';
import { list } from '$lib/format/list';

const PLATFORM = { en: 'en-US', de: 'de-DE' };

test('a list of names is joined as the platform joins it in each language', () => {
	const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 6 });
	fc.assert(
		fc.property(names, fc.constantFrom('en' as const, 'de' as const), (items, locale) => {
			const platform = new Intl.ListFormat(PLATFORM[locale], { type: 'conjunction' });
			expect(list(items, locale)).toBe(platform.format(items));
		})
	);
});
