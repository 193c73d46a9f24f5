import { describe, expect, test } from 'vitest';
import { inkBuildLine, spanOf } from '../../../src/lib/charts/build-line';
import type { BuildOutSite, BuildStep } from '../../../src/lib/domain/build-out';
import { builtSites } from '../../../src/lib/view/built-sites';
import { announce } from '../domain/announce';
import { tinyAtlas } from './tiny-atlas';

const step = (day: string, powerMw: number, projected = false): BuildStep => ({
	day,
	powerMw,
	says: 'seen',
	projected
});
const STEPS = [
	step('2025-01-01', 0),
	step('2026-01-01', 100),
	step('2027-01-01', 300, true),
	step('2028-01-01', 250, true)
];
const match = (announcementId: string, alone: boolean) => ({
	announcementId,
	alone,
	reason: 'same'
});
const site = (name: string, fields: Partial<BuildOutSite> = {}): BuildOutSite => ({
	name,
	owner: null,
	steps: STEPS,
	matches: [],
	...fields
});
const ATLAS = tinyAtlas([
	announce({ id: 'old', announcedOn: '2024-01-01', powerMw: 150 }),
	announce({ id: 'new', announcedOn: '2025-06-01', powerMw: null }),
	announce({ id: 'wide', announcedOn: '2025-07-01', powerMw: 900 })
]);

function built(...sites: BuildOutSite[]) {
	return builtSites(ATLAS, { sites, observedThrough: '2026-07-18' });
}

describe('a site beside what was announced of it', () => {
	test('has the newest observation and the largest projection, which is never taken for one', () => {
		const [one] = built(site('A'));
		expect(one?.observed?.powerMw).toBe(100);
		expect(one?.projected?.powerMw).toBe(300);
	});

	test('has the megawatts of the newest announcement about it alone that says any', () => {
		const matches = [match('wide', false), match('new', true), match('old', true)];
		const [one] = built(site('A', { matches }));
		expect(one?.announcedMw).toBe(150);
		expect(one?.announcements.map(({ row }) => row.id)).toEqual(['old', 'new', 'wide']);
	});

	test('has no megawatts of an announcement about several sites', () => {
		const [one] = built(site('A', { matches: [match('wide', false)] }));
		expect(one?.announcedMw).toBeNull();
	});

	test('of which nothing was seen yet stands after those that were', () => {
		const unseen = site('A', { steps: STEPS.filter(({ projected }) => projected) });
		expect(built(unseen, site('B')).map(({ name, observed }) => [name, observed !== null])).toEqual(
			[
				['B', true],
				['A', false]
			]
		);
	});
});

describe('the line of a site', () => {
	const lines = inkBuildLine(STEPS, spanOf([{ steps: STEPS }]), 100, 30).flatMap((ink) =>
		ink.kind === 'line' && ink.colour === 'accent' ? [ink] : []
	);

	test('is whole where it was observed and dashed where it is projected', () => {
		expect(lines.map(({ dash }) => dash.length > 0)).toEqual([false, true]);
	});

	test('goes on dashed from where the last observation ends', () => {
		expect(lines[1]?.points[0]).toEqual(lines[0]?.points.at(-1));
	});

	test('stays inside its box', () => {
		for (const [x, y] of lines.flatMap(({ points }) => points)) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x).toBeLessThanOrEqual(100);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThanOrEqual(30);
		}
	});
});
