import { placeReader } from '$lib/data/own/place-text';
import type { OwnTable } from '$lib/domain/own-table';

/** A few places, companies and announcements. */
export const places = placeReader({
	states: [
		{ code: 'NC', fips: '37', name: 'North Carolina' },
		{ code: 'GA', fips: '13', name: 'Georgia' },
		{ code: 'AL', fips: '01', name: 'Alabama' }
	],
	counties: [
		{ fips: '37153', fullName: 'Richmond County', state: 'NC' },
		{ fips: '01001', fullName: 'Autauga County', state: 'AL' }
	],
	companies: [
		{ id: 'amazon', name: 'Amazon', aliases: ['AWS'], disclosed: true },
		{ id: 'google', name: 'Google', aliases: ['Alphabet'], disclosed: true },
		{ id: 'unnamed', name: 'Unnamed', aliases: [], disclosed: false }
	],
	announcements: [
		{ id: 'nc-one', state: 'NC', companyId: 'amazon', counties: ['37153'] },
		{ id: 'ga-two', state: 'GA', companyId: 'google', counties: ['01001', '37153'] },
		{ id: 'national', state: null, companyId: 'google', counties: [] }
	]
});

const decoder = new TextDecoder();

/** A column's cells, row by row: numbers, words or days; null is unknown. */
export function cellsOf({ columns, rows }: OwnTable, index: number): (string | number | null)[] {
	const column = columns[index];
	if (!column) throw new Error(`there is no column ${index}`);
	return Array.from({ length: rows }, (_, row) => {
		if (column.kind === 'number') return nothing(column.values[row], Number.isNaN);
		if (column.kind === 'text') {
			const text = decoder.decode(
				column.bytes.subarray(column.offsets[row], column.offsets[row + 1])
			);
			return nothing(text, (one) => one === '');
		}
		return column.labels[(column.codes[row] ?? 0) - 1] ?? null;
	});
}

function nothing<T>(value: T | undefined, is: (value: T) => boolean): T | null {
	return value === undefined || is(value) ? null : value;
}
