import { expect, test } from 'vitest';
import { readView } from '$lib/view/url';
import { DEFAULTS } from '$lib/view/view-state';
import { mappedView } from '../../../src/routes/mapped-view';

test('a map is asked for the points of a reader’s own file only where they are there', () => {
	const view = readView('?sites=facilities,own', DEFAULTS.map);
	expect(view.sites).toEqual(['facilities', 'own']);
	expect(mappedView(view).sites).toEqual(['facilities']);
	expect(mappedView(view, true).sites).toEqual(['facilities', 'own']);
	expect(mappedView({ ...view, chart: 'counters' }, true).sites).toEqual([]);
});
