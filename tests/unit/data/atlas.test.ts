import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/lib/data/atlas';
import { announcement, state, tiny } from './tiny';

const ACME = { id: 'acme', name: 'Acme', aliases: 'Acme Cloud', disclosed: 'yes' };
const atlas = (...rows: Parameters<typeof announcement>[0][]) =>
	atlasOf(
		tiny({
			companies: [ACME],
			states: [state('NC', 'North Carolina', '37')],
			announcements: rows.map((cells) => announcement(cells))
		}),
		'0123456789abcdef'
	);
const first = (cells: Parameters<typeof announcement>[0]) => atlas(cells).announcements[0];

test('millions become whole dollars', () => {
	expect(
		first({
			amount_usd_millions: '71567.2',
			amount_high_usd_millions: '80000',
			amount_basis: 'range',
			amount_kind: 'investment'
		})?.amount
	).toEqual({ usd: 71_567_200_000, highUsd: 80_000_000_000, basis: 'range' });
	expect(atlas({}).states[0]?.gdp2024Usd).toBe(1_000_000);
});

test('a figure that was not announced is null', () => expect(first({})?.amount).toBeNull());

test('a company is known by its alias', () =>
	expect(first({ company: 'Acme Cloud' })?.companyId).toBe('acme'));

test('counties keep the order in which they are named', () => {
	expect(first({ county: 'Butts;Douglas', county_fips: '13035;13097' })?.counties).toMatchObject([
		{ fips: '13035', name: 'Butts' },
		{ fips: '13097', name: 'Douglas' }
	]);
});

test('a row has one source, or two', () => {
	expect(first({ source_published_on: '2025-06' })?.sources).toEqual([
		{ publisher: 'Gazette', url: 'https://example.org/acme', publishedOn: '2025-06' }
	]);
	expect(
		first({ source2_publisher: 'Herald', source2_url: 'https://example.org/2' })?.sources[1]
	).toEqual({ publisher: 'Herald', url: 'https://example.org/2', publishedOn: null });
});

test('the data reaches to the newest full day, whichever date it is', () => {
	expect(
		atlas(
			{ announced_on: '2025-06-04', status_as_of: '2025-07' },
			{
				id: 'b',
				announced_on: '2025',
				status_as_of: '2025-06-09',
				source_published_on: '2025-06-10'
			}
		)
	).toMatchObject({ dataThrough: '2025-06-10', dataVersion: '2025-06-10-01234567' });
});

test('where no date is known to the day the data reach to the first day of the newest', () => {
	expect(
		atlas(
			{ announced_on: '2025-05', status_as_of: '2025-07' },
			{ id: 'b', announced_on: '2025', status_as_of: '2025' }
		)
	).toMatchObject({ dataThrough: '2025-07-01' });
});
