import { atlasOf } from '$lib/data/atlas';
import { decodeAll } from '$lib/data/catalog';
import { sitesOf } from '$lib/data/sites';

const texts = import.meta.glob<string>('/data/*.csv', {
	query: '?raw',
	import: 'default',
	eager: true
});
const tables = decodeAll(({ name }) => texts[`/data/${name}.csv`] ?? null);

/** What the pages show, from the very tables. */
export const atlas = atlasOf(tables, 'browser tests');
export const sites = sitesOf(tables);
