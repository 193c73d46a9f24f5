import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import CompareControls from '$lib/components/compare/CompareControls.svelte';
import { overTimePicture } from '$lib/charts/time/over-time';
import { normalizations } from '$lib/view/normalizations';
import { DEFAULTS, type ViewState } from '$lib/view/view-state';
import { timeWords } from '$lib/words/time-words';
import { aTimeAnswer } from './a-time-answer';

test('controls offer a share of the US for totals over time, and not for what periods added', () => {
	const { share, quotient, resident } = normalizations;
	const offered = (patch: Partial<ViewState>) => {
		const body = controls(patch);
		return [share, quotient, resident].map(({ label }) => body.includes(`>${label.en}</option>`));
	};
	expect(offered({ chart: 'time', growth: 'cumulative' })).toEqual([true, true, true]);
	expect(offered({ chart: 'time', growth: 'flow' })).toEqual([false, false, true]);
	expect(offered({ chart: 'multiples', growth: 'flow' })).toEqual([false, false, true]);
	expect(offered({ chart: 'bars', growth: 'flow' })).toEqual([true, true, true]);
	expect(offered({ chart: 'bars', by: 'company' })).toEqual([true, false, false]);
});

test.each(['en', 'de'] as const)(
	'a picture of shares says which total they are of, and one of dollars does not (%s)',
	(locale) => {
		const said = timeWords[locale].ofUsThen;
		expect(textsUnder('share', locale)).toContain(said);
		expect(textsUnder('quotient', locale)).toContain(said);
		expect(textsUnder('total', locale)).not.toContain(said);
	}
);

function controls(patch: Partial<ViewState>): string {
	const view = { ...DEFAULTS.compare, ...patch };
	const groups = { state: [], company: [], division: [], set: [], county: [] };
	return render(CompareControls, {
		props: { view, request: view, groups, locale: 'en', onchange() {}, onreset() {} }
	}).body;
}

function textsUnder(per: ViewState['per'], locale: 'en' | 'de'): string[] {
	const { inks } = overTimePicture(aTimeAnswer({ Georgia: [1] }, { per }), locale, 1200);
	return inks.flatMap((ink) => (ink.kind === 'text' ? [ink.text] : []));
}
