import { expect, test } from 'vitest';
import type { Announcement } from '$lib/domain/announcement';
import type { County } from '$lib/domain/place';
import { projectsOf } from '$lib/domain/project';
import type { Unranked } from '$lib/view/ranked';
import { withShared } from '$lib/view/shared-counties';
import { announce } from '../domain/announce';

const wake: County = { fips: '37183', name: 'Wake', fullName: 'Wake County' };
const durham: County = { fips: '37063', name: 'Durham', fullName: 'Durham County' };
const fulton: County = { fips: '13121', name: 'Fulton', fullName: 'Fulton County' };
const NONE = { value: null, mark: 'none_found', shared: 0 } as Unranked;

test('projects that name other counties too and go on are counted', () => {
	const naming = projects(
		{ id: 'a', counties: [wake, durham] },
		{ id: 'b', counties: [durham, fulton] },
		{ id: 'c', counties: [durham] },
		{ id: 'd', counties: [wake, durham], status: 'cancelled' }
	);
	expect(withShared(NONE, naming)).toMatchObject({ shared: 2, mark: 'no_figure', value: null });
});

test('a value that is known is marked so, and where nothing names the county none was found', () => {
	expect(withShared({ ...NONE, value: 5 }, [])).toMatchObject({ shared: 0, mark: 'known' });
	expect(withShared(NONE, [])).toMatchObject({ shared: 0, mark: 'none_found' });
});

function projects(...rows: readonly (Partial<Announcement> & { id: string })[]) {
	return projectsOf(rows.map(announce));
}
