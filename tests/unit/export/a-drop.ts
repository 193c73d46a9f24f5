import fc from 'fast-check';
import type { Carried } from '../../../src/lib/export/carried';
import { readDropped } from '../../../src/lib/export/dropped';
import type { Dropped } from '../../../src/lib/export/dropped-result';

/** What a picture of ours may say of itself. */
export const CARRIED: Carried = {
	carries: 1,
	view: '/compare/?per=resident',
	address: 'https://atlas.example/compare/?per=resident',
	dataVersion: '2026-07-02-abcdef12',
	title: 'Zölle: „mindestens“ <b>33,2</b> 🏭',
	values: {
		columns: ['rank', 'state', 'floor'],
		rows: [
			[1, 'GA', 11e9],
			[null, 'NC', null]
		]
	}
};

const cells = fc.oneof(
	fc.constant(null),
	fc.string(),
	fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0))
);

/** Any that could be written. */
export const anyCarried: fc.Arbitrary<Carried> = fc
	.record({
		path: fc.webPath(),
		query: fc.webQueryParameters(),
		address: fc.webUrl(),
		dataVersion: fc.string({ maxLength: 100 }),
		title: fc.string({ unit: 'grapheme', maxLength: 300 }),
		values: fc
			.array(fc.string(), { maxLength: 5 })
			.chain((columns) =>
				fc
					.array(fc.array(cells, { minLength: columns.length, maxLength: columns.length }))
					.map((rows) => ({ columns, rows }))
			)
	})
	.map(({ path, query, ...rest }) => {
		const { pathname, search } = new URL(`/p${path}?${query}`, 'https://site.invalid');
		return { carries: 1, view: pathname + search, ...rest };
	});

export function drop(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<Dropped> {
	return readDropped(new Blob(parts));
}

/** What it turned out to be. */
export async function kindOf(...parts: (string | Uint8Array<ArrayBuffer>)[]): Promise<string> {
	return (await drop(...parts)).kind;
}
