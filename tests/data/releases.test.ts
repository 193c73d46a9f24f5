import { expect, test } from 'vitest';
import { loadReleases, releasedAtlas, releaseFaults } from '$lib/data/releases.server';
import type { Atlas } from '$lib/domain/atlas';
import { ask } from '$lib/view/ask';
import { AMAZON_NC_GA, DEFAULTS, type ChartId } from '$lib/view/view-state';

const releases = loadReleases();

test('there is a release to pin a figure to, and every one is as it was made', () => {
	expect(releases.length).toBeGreaterThan(0);
	expect(releaseFaults()).toEqual([]);
});

test('releases are listed once each, the newest first', () => {
	const days = releases.map(({ dataThrough }) => dataThrough);
	expect(days).toEqual(days.toSorted().toReversed());
	expect(new Set(releases.map(({ version }) => version)).size).toBe(releases.length);
});

for (const { version, dataThrough } of releases) {
	test(`release ${version} still answers what is asked of it`, () => {
		const atlas = JSON.parse(releasedAtlas(version)) as Atlas;
		expect(atlas).toMatchObject({ dataVersion: version, dataThrough });
		expect(ask(atlas, DEFAULTS.map).rows.filter(({ value }) => value !== null)).not.toEqual([]);
		const amazon = ask(atlas, AMAZON_NC_GA);
		expect(amazon.dataVersion).toBe(version);
		expect(amazon.rows.map(({ key, total }) => [key, total])).toEqual([
			['GA', 11e9],
			['NC', 10e9]
		]);
		const drawn = (chart: ChartId) => ask(atlas, { ...DEFAULTS.compare, chart });
		expect(drawn('time').time?.series).toHaveLength(2);
		expect(drawn('scatter').scatter?.points.length).toBeGreaterThan(0);
		expect(drawn('distribution').distribution?.groups).toHaveLength(2);
	});
}
