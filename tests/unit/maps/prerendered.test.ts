import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import AreaMap from '../../../src/lib/components/map/AreaMap.svelte';
import { countAnswer, numbered } from '../../browser/map-answer';

test('without JavaScript the page holds every state in its colour, and nothing the security policy forbids', () => {
	const { body } = render(AreaMap, {
		props: {
			answer: countAnswer({ ...numbered, NC: 'not_reported' }),
			locale: 'en',
			tokens: null,
			selected: null,
			onselect: () => undefined,
			live: 'when-idle',
			label: 'Data centers by state'
		}
	});
	expect(body.match(/<path[^>]*data-state="[A-Z]{2}"/g)).toHaveLength(51);
	expect(body).toMatch(/data-state="WY" data-fill="class-5" fill="var\(--ramp-5\)"/);
	expect(body).toMatch(
		/data-state="NC" data-fill="not_reported" fill="url\(#[^)]+-not_reported\)"/
	);
	expect(body).not.toMatch(/\sstyle=/);
	expect(body).not.toContain('<script');
});
