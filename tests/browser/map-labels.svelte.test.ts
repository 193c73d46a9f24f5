import { afterEach, expect, test } from 'vitest';
import type { Topology } from 'topojson-specification';
import outlines from 'us-atlas/counties-albers-10m.json';
import '$lib/components/fonts/fonts.css';
import '$lib/components/page.css';
import '$lib/components/tokens.css';
import type { StateCode } from '$lib/domain/place';
import { countyAreasFrom } from '$lib/maps/county-areas';
import { OUTLINES } from '$lib/maps/outlines';
import { viewOf } from '$lib/maps/view-box';
import { ask } from '$lib/view/ask';
import { DEFAULTS } from '$lib/view/view-state';
import { countAnswer, numbered, totalsAnswer } from './map-answer';
import { all, mountMap, one } from './mounted-map';
import { atlas } from './real-data';

const WIDTHS = [360, 480, 700, 1000];
const counties = countyAreasFrom(outlines as unknown as Topology);

afterEach(() => document.body.replaceChildren());

test.each(WIDTHS)('at %i pixels no state’s letters touch another’s', async (width) => {
	await mountMap({ width, answer: countAnswer() });
	await document.fonts.ready;
	const letters = seen('.stage svg[data-level=state] text');
	expect(letters.length).toBeGreaterThan(15);
	expect(touching(letters)).toEqual([]);
});

test.each(WIDTHS)('at %i pixels none touch where circles move them', async (width) => {
	await mountMap({ width, answer: totalsAnswer(numbered) });
	await document.fonts.ready;
	expect(touching(seen('.stage svg[data-level=state] text'))).toEqual([]);
});

test.each(
	WIDTHS.flatMap((width) =>
		(['VA', 'TX', 'RI', 'CA'] as const).map((code): [number, StateCode] => [width, code])
	)
)(
	'at %i pixels the names of counties of %s touch nowhere and stay on the map',
	async (width, code) => {
		const answer = ask(atlas, {
			...DEFAULTS.map,
			by: 'county',
			measure: 'floor',
			draw: 'shade',
			states: [code]
		});
		await mountMap({
			width,
			answer,
			areas: counties.of([code]),
			view: viewOf(OUTLINES[code].bounds)
		});
		await document.fonts.ready;
		const names = seen('[data-testid=area-names] text');
		// On a phone none of the 254 counties of Texas has room for its name.
		if (width > 400) expect(names.length).toBeGreaterThan(0);
		expect(touching(names)).toEqual([]);
		const stage = one('.stage').getBoundingClientRect();
		for (const name of names) {
			const box = name.getBoundingClientRect();
			expect(box.left, name.textContent).toBeGreaterThanOrEqual(stage.left - 1);
			expect(box.right, name.textContent).toBeLessThanOrEqual(stage.right + 1);
		}
	}
);

function seen(selector: string): HTMLElement[] {
	return all(selector).filter((text) => getComputedStyle(text).display !== 'none');
}

/** Pairs of texts whose boxes share more than a hair. */
function touching(texts: readonly HTMLElement[]): string[] {
	const boxes = texts.map((text) => ({
		said: text.textContent,
		box: text.getBoundingClientRect()
	}));
	return boxes.flatMap(({ said, box: a }, index) =>
		boxes
			.slice(index + 1)
			.filter(
				({ box: b }) =>
					a.left < b.right - 0.5 &&
					b.left < a.right - 0.5 &&
					a.top < b.bottom - 0.5 &&
					b.top < a.bottom - 0.5
			)
			.map((other) => `${said} and ${other.said}`)
	);
}
