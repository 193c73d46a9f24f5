import { expect, test } from 'vitest';
import { cellsCsv } from '$lib/export/cells-csv';

test('cells are quoted where they must be, and none is a formula', () => {
	expect(
		cellsCsv(
			['id', 'note'],
			[
				['a', '=1+1'],
				['b', 'one, "two"'],
				['c', '']
			]
		)
	).toBe(`id,note\na,'=1+1\nb,"one, ""two"""\nc,\n`);
});
