import { expect, test } from 'vitest';
import type { Destination } from '../../../src/lib/components/drop/destination';
import { sinceThen } from '../../../src/lib/components/drop/since';
import { tableAt } from '../../../src/lib/components/drop/table-at';
import type { Announcement } from '../../../src/lib/domain/announcement';
import type { Atlas } from '../../../src/lib/domain/atlas';
import type { Carried } from '../../../src/lib/export/carried';
import { announce, usd } from '../domain/announce';
import { tinyAtlas } from '../view/tiny-atlas';

const NC = announce({ id: 'nc', state: 'NC', project: 'Pines', amount: usd(10e9), powerMw: 500 });
const GA = announce({ id: 'ga', state: 'GA', project: 'Peach', amount: usd(11e9), powerMw: 800 });
const LARGER = { ...GA, amount: usd(12e9) };

test('the same version has nothing to say', async () => {
	const [carried, then] = await drawn('?show=NC,GA', [NC, GA]);
	expect(await since(carried, '?show=NC,GA', then)).toEqual({ kind: 'same' });
});

test.each([
	['bars', '?show=NC,GA', 3],
	['bars of another measure', '?show=NC,GA&measure=usd_per_mw', 1],
	['a chart over time, each of its quarters', '?show=NC,GA&chart=time', 7],
	['small multiples', '?show=NC,GA&chart=multiples', 7],
	['a scatter of projects', '?show=NC,GA&chart=scatter', 1],
	['a distribution', '?show=NC,GA&chart=distribution&measure=usd_per_mw', 2]
])('a figure that grew is counted and named: %s', async (_, query, changed) => {
	const [carried] = await drawn(query, [NC, GA]);
	const told = await since(carried, query, next([NC, LARGER]));
	expect(told).toMatchObject({
		kind: 'changed',
		then: '2026-07-02-00000000',
		now: '2026-07-09-00000000',
		compared: { changed, added: 0, removed: 0, otherColumns: false }
	});
});

test('on the map every state is a row, whatever the address asks for beside', async () => {
	const place = at('map', '?measure=floor&show=GA');
	const table = await tableAt(place, tinyAtlas([NC, GA]));
	expect(table?.rows.map((row) => row[1])).toEqual(['GA', 'NC', 'VA']);
});

test('in the list an announcement that came is new, and one whose status moved has another value', async () => {
	const place = at('announcements', '');
	const then = tinyAtlas([NC]);
	const carried = carrying(await tableAt(place, then), then);
	const moved = { ...NC, status: 'cancelled' as const };
	const told = await sinceThen(carried, place, () => Promise.resolve(next([moved, GA])));
	expect(told).toMatchObject({ compared: { where: ['nc'], added: 1, removed: 0 } });
	expect(told).toHaveProperty('compared.changed', 2);
});

test('data that is older here than in the picture is told so', async () => {
	const [carried, then] = await drawn('?show=NC,GA', [NC, GA]);
	const later = { ...carried, dataVersion: '2027-01-01-00000000' };
	expect(await since(later, '?show=NC,GA', then)).toMatchObject({ kind: 'older_here' });
});

test('values that are of something else are not compared, and a page without a view has none', async () => {
	const [carried] = await drawn('?show=NC,GA', [NC, GA]);
	const other = { ...carried, values: { columns: ['a'], rows: [['b']] } };
	const later = next([NC, GA]);
	expect(await since(other, '?show=NC,GA', later)).toMatchObject({ compared: null });
	expect(await tableAt({ ...at('map', ''), page: null }, later)).toBeNull();
});

test('where the data cannot be read, nothing is known of it', async () => {
	const [carried] = await drawn('?show=NC,GA', [NC, GA]);
	const offline = () => Promise.reject(new TypeError('offline'));
	expect(await sinceThen(carried, at('compare', ''), offline)).toEqual({ kind: 'unknown' });
});

function at(page: NonNullable<Destination['page']>, query: string): Destination {
	return { href: `/${page}/${query}`, page, query, locale: 'en' };
}

function next(announcements: readonly Announcement[]): Atlas {
	return tinyAtlas(announcements, { dataVersion: '2026-07-09-00000000' });
}

/** A picture of a comparison, and the data it was made of. */
async function drawn(
	query: string,
	announcements: readonly Announcement[]
): Promise<[Carried, Atlas]> {
	const atlas = tinyAtlas(announcements);
	return [carrying(await tableAt(at('compare', query), atlas), atlas), atlas];
}

function carrying(table: Awaited<ReturnType<typeof tableAt>>, { dataVersion }: Atlas): Carried {
	const { columns = [], rows = [] } = table ?? {};
	return {
		carries: 1,
		view: '/',
		address: '/',
		dataVersion,
		title: '',
		values: { columns: columns.map(({ key }) => key), rows }
	};
}

function since(carried: Carried, query: string, atlas: Atlas) {
	return sinceThen(carried, at('compare', query), () => Promise.resolve(atlas));
}
