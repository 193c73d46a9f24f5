import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from './architecture/check';
import { HOUSE } from './architecture/house';
import { readSources, source } from './architecture/source';
import { columnNames } from './architecture/text-rules';

const columns = columnNames(
	readdirSync('data')
		.filter((name) => name.endsWith('.csv'))
		.map((name) => readFileSync(`data/${name}`, 'utf8').split('\n', 1)[0] ?? '')
);
const sources = readSources('.');

describe('the house', () => {
	test('every file of src keeps to its room', () => {
		const violations = check(sources, columns);
		expect(violations, violations.join('\n')).toEqual([]);
	});

	test('the files, their imports and the column names were found', () => {
		const rooms = new Set(sources.map(({ path }) => path.split('/')[2]));
		expect(rooms).toContain('domain');
		expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(sources.length / 2);
		expect(columns).toEqual(
			expect.arrayContaining(['amount_usd_millions', 'county_fips', 'source_url', 'announced_on'])
		);
	});

	test('the table allows no circle of rooms', () => {
		for (const room of Object.keys(HOUSE)) expect(reached(room)).not.toContain(room);
	});
});

describe('an arrow against the table is found', () => {
	test.each([
		['domain/a.ts', 'domain may import no other room, not view', `import { x } from '../view/x';`],
		['domain/a.ts', 'domain may import no package', `import { onMount } from 'svelte';`],
		['stats/a.ts', 'imports a type from', `import type { X } from '$lib/domain/x';`],
		['format/a.ts', 'format may import domain, not view', `export * from '../view/x';`],
		['view/a.ts', 'not format', `export type A = import('../format/money').Money;`],
		['view/a.ts', 'view may import no package', `const { page } = await import('$app/state');`],
		['words/a.ts', 'not charts', `import { chart } from '../charts/chart.svelte';`],
		['charts/a.ts', 'not maps', `import { map } from '../maps/map';`],
		['charts/a.ts', 'not data', `import { read } from '$lib/data/read';`],
		['maps/a.ts', 'chart.js lives only in charts', `import { Chart } from 'chart.js/auto';`],
		['view/a.ts', 'papaparse lives only in data and export', `import Papa from 'papaparse';`],
		['export/a.ts', 'maplibre-gl lives only in maps', `import 'maplibre-gl/dist/maplibre-gl.css';`],
		['data/a.ts', 'data may import papaparse', `import { readFileSync } from 'node:fs';`],
		['view/a.ts', 'only the data room reads the tables', `import t from '$data/states.csv?raw';`],
		['charts/a.ts', 'only the data room reads', `const all = import.meta.glob('/data/*.csv');`],
		['view/a.ts', 'lib never imports from routes', `import { Page } from '../../routes/page';`],
		['data/a.ts', 'src never imports from tests', `import { rows } from '$tests/rows';`],
		['components/A.svelte', `'$app/state'`, `<script>import { page } from '$app/state';</script>`],
		[
			'components/B.svelte',
			'not data',
			`<script module lang="ts">import type { R } from '../data/r';</script>`
		],
		['components/C.svelte', 'not data', `{#await import('../data/x') then x}{x}{/await}`],
		['gadgets/a.ts', 'stands in no room', ''],
		['a.ts', 'stands in no room', '']
	])('%s: %s', (path, expected, text) => {
		expect(found(path, text)).toEqual([expect.stringContaining(expected)]);
	});

	test('with the line and the reason', () => {
		expect(found('domain/a.ts', `const a = 1;\nimport { x } from '../view/x';`)).toEqual([
			expect.stringMatching(/^src\/lib\/domain\/a\.ts:2 imports .+ Why: the rules of the honest/)
		]);
	});
});

describe('a habit the house does not have is found', () => {
	test.each([
		[
			'view/a.ts',
			'the CSV column amount_usd_millions',
			`export const f = (r) => r.amount_usd_millions;`
		],
		['components/A.svelte', 'the CSV column county_fips', `<p>{row['county_fips']}</p>`],
		['components/A.svelte', 'writes a colour', `<p>x</p><style>p { color: #17201f; }</style>`],
		['components/B.svelte', 'writes a colour', `<path fill="#abc" />`],
		['charts/a.ts', 'writes a colour', `export const ink = 'rgb(0, 0, 0)';`],
		['components/page.css', 'names a colour', `p { border: 1px solid black; }`],
		['components/A.svelte', 'uses {@html}', `{@html text}`],
		['components/A.svelte', 'uses $effect', `<script>$effect(() => {});</script>`],
		['components/A.svelte', 'fetches in a component', `<script>fetch('/x');</script>`],
		['components/a.ts', 'makes a Blob', `export const f = () => new Blob([]);`],
		['domain/a.ts', 'reads the clock', `export const now = () => Date.now();`],
		[
			'view/a.ts',
			'reads the language of an address',
			`export const l = 'a/de'.split('/').includes('de');`
		],
		[
			'components/A.svelte',
			'speaks one language',
			`<script>const text = mapWords.de.title;</script>`
		],
		[
			'components/A.svelte',
			'speaks one language',
			`<script>const text = wordsOf('en').site;</script>`
		],
		['view/utils/a.ts', 'is called utils', ''],
		['view/types.ts', 'is called types', ''],
		['view/a.ts', 'has 251 lines', `export const a = 1;\n`.repeat(251)],
		['view/measures/index.ts', 'is an index without a registry', `export * from './jobs';`]
	])('%s: %s', (path, expected, text) => {
		expect(found(path, text)).toEqual([expect.stringContaining(expected)]);
	});
});

describe('nothing is found in', () => {
	test.each([
		['a neighbour of the same room', 'domain/a.ts', `import { b } from './b';`],
		['a file read on the server', 'data/a.server.ts', `import { readFileSync } from 'node:fs';`],
		[
			'a schema',
			'data/a.ts',
			`import Papa from 'papaparse';\nexport const column = 'county_fips';`
		],
		[
			'a page’s language',
			'components/A.svelte',
			`<script>const text = mapWords[locale].title;</script>`
		],
		['an adapter', 'charts/a.svelte.ts', `import { Chart } from 'chart.js';\n$effect(() => {});`],
		['a palette', 'maps/palette.ts', `export const ramp = ['#eceae3'];`],
		['a format', 'export/formats/csv.ts', `import Papa from 'papaparse';\nnew Blob([]);`],
		[
			'a registry',
			'view/measures/index.ts',
			`import { jobs } from './jobs';\nexport const measures = { jobs } satisfies object;`
		],
		['a comment', 'view/a.ts', `// source_url in #fff\nexport const a = 1; /* Date.now() */`],
		['a doc comment', 'view/a.ts', `/** No \`Math.random()\`. */\nexport const a = 1;`],
		['a comment in markup', 'components/A.svelte', `<!-- {@html} #fff --><p>x</p>`],
		[
			'a long file with its reason',
			'view/a.ts',
			`// Long because: a table of constants.\n${'export const a = 1;\n'.repeat(260)}`
		],
		['a private field', 'view/a.ts', `class A { #face = 1; read() { return this.#face; } }`],
		['a link to a part of the page', 'components/A.svelte', `<a href="#add">x</a>`],
		[
			'a style made of tokens',
			'components/A.svelte',
			`<p>red</p><style>p { white-space: nowrap; color: var(--ink-red); }</style>`
		]
	])('%s', (_, path, text) => {
		expect(found(path, text)).toEqual([]);
	});
});

function found(path: string, text: string): string[] {
	return check([source(`src/lib/${path}`, text)], columns);
}

function reached(room: string, seen: Set<string> = new Set()): Set<string> {
	for (const next of HOUSE[room]?.rooms ?? []) {
		if (!seen.has(next)) reached(next, seen.add(next));
	}
	return seen;
}
