import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import TimeChart from '$lib/components/chart/TimeChart.svelte';
import { aTimeAnswer } from './a-time-answer';

test('without a script there is a picture for wide columns and one for narrow ones', () => {
	const answer = aTimeAnswer({ Georgia: [10, 0, 5], Ohio: [0, 4] });
	const { body } = render(TimeChart, { props: { answer, locale: 'en', label: 'Over time' } });
	expect(body.match(/<svg/g)).toHaveLength(2);
	expect(body.match(/>\$15\.0B</g)).toHaveLength(2);
	expect(body).toContain('role="img"');
	// The Content-Security-Policy knows no style attributes.
	expect(body).not.toContain('style=');
});
