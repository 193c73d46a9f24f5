import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import MapLegend from '../../../src/lib/components/map/MapLegend.svelte';
import { countAnswer, dollarAnswer, numbered } from '../../browser/map-answer';

test('the legend shows how the values spread, and why the classes are what they are', () => {
	const body = shown({ answer: countAnswer({ ...numbered, NC: 0 }), locale: 'en' });
	expect(body).toContain('aria-label="How the values of 50 states spread over the classes"');
	expect(body.match(/<line class="limit/g)).toHaveLength(4);
	expect(body).toContain(
		'Classes: quantiles, each color holds about as many states, because a few values lie far from the rest.'
	);
	expect(body).not.toContain('data-testid="needle"');
	expect(body).not.toMatch(/\sstyle=/);
	const german = shown({ answer: countAnswer(), locale: 'de' });
	expect(german).toContain('Klassen: Quantile, jede Farbe umfasst etwa gleich viele Bundesstaaten');
});

test('a needle points at the value of the state under the pointer', () => {
	const answer = countAnswer();
	const active = answer.rows.find(({ key }) => key === 'WY') ?? null;
	const body = shown({ answer, locale: 'en', active });
	expect(body).toMatch(/data-testid="needle".*<text[^>]*x="100%"[^>]*text-anchor="end"[^>]*>51</s);
});

test('a state without a number has no needle', () => {
	const answer = countAnswer({ ...numbered, NC: 0, TX: 'not_reported' });
	for (const code of ['NC', 'TX']) {
		const active = answer.rows.find(({ key }) => key === code) ?? null;
		expect(shown({ answer, locale: 'en', active })).not.toContain('data-testid="needle"');
	}
});

test('a single value has neither a histogram nor a reason', () => {
	const body = shown({ answer: dollarAnswer({ AL: 5 }), locale: 'en' });
	expect(body).not.toContain('class="histogram');
	expect(body).not.toContain('Classes:');
	expect(body).toContain('data-from="5" data-to="5"');
});

function shown(props: Parameters<typeof MapLegend>[1]): string {
	return render(MapLegend, { props }).body;
}
