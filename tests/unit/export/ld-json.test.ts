import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ldJson } from '$lib/export/ld-json';
import { breadcrumbList, dataCatalog, profileDataset } from '$lib/export/ld-nodes';

test('no text ends the script or opens another, and it reads back as it was', () => {
	const evil = '</script><script>alert(1)</script><!-- & \u2028 \u2029 "quoted" \\';
	const text = ldJson({ '@type': 'Thing', name: evil });
	expect(text).not.toMatch(/[<>&\u2028\u2029]/);
	expect(text).toContain('\\u003c/script\\u003e');
	expect(JSON.parse(text)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'Thing',
		name: evil
	});
});

test('any text is kept and none of it is markup', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (name) => {
			const text = ldJson({ '@type': 'Thing', name });
			expect(text).not.toMatch(/[<>&]/);
			expect((JSON.parse(text) as { name: string }).name).toBe(name);
		})
	);
});

test('the way to a page has its steps in order, from 1 on', () => {
	const list = breadcrumbList([
		{ name: 'Capex Atlas', url: '/' },
		{ name: 'States', url: '/states/' }
	]);
	expect(list.itemListElement).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Capex Atlas', item: '/' },
		{ '@type': 'ListItem', position: 2, name: 'States', item: '/states/' }
	]);
});

const about = {
	name: 'N',
	text: 'T',
	url: '/data/',
	home: '/',
	locale: 'en',
	dataVersion: 'v'
} as const;

test('what is not known of a profile is left out', () => {
	const node = profileDataset({
		...about,
		coverage: null,
		place: null,
		fromOpenStreetMap: true,
		measures: ['Floor'],
		downloads: [{ url: '/a.json', kind: 'json' }]
	});
	const read = JSON.parse(ldJson(node)) as Record<string, unknown>;
	expect(read).not.toHaveProperty('temporalCoverage');
	expect(read).not.toHaveProperty('spatialCoverage');
	expect(read.license).toHaveLength(2);
	expect(read.distribution).toEqual([
		{ '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: '/a.json' }
	]);
});

test('a table is a data set with its numbers, its licences and its files', () => {
	const node = dataCatalog({
		...about,
		tables: [
			{
				name: 'x',
				title: { en: 'X', de: 'X' },
				grain: { en: 'One row a day.', de: 'Eine Zeile je Tag.' },
				rows: 2,
				key: [],
				columns: [column('day', 'string'), column('mw', 'number')],
				licences: [
					{ title: 'CC', path: 'https://cc.example/' },
					{ title: 'Public domain', path: null }
				],
				credit: null,
				sources: [{ title: 'S', path: null }],
				exceptions: [],
				coverage: '2020/2021',
				downloads: [{ url: '/data/x.csv', kind: 'csv' }]
			}
		]
	});
	expect((JSON.parse(ldJson(node)) as { dataset: unknown[] }).dataset).toEqual([
		{
			'@type': 'Dataset',
			name: 'X',
			description: 'X. One row a day. 2 × 2: day, mw.',
			url: '/data/#x',
			license: ['https://cc.example/', { '@type': 'CreativeWork', name: 'Public domain' }],
			creator: { '@type': 'Organization', name: 'Capex Atlas', url: '/' },
			isAccessibleForFree: true,
			version: 'v',
			isBasedOn: [],
			temporalCoverage: '2020/2021',
			variableMeasured: [{ '@type': 'PropertyValue', name: 'mw', description: 'of it' }],
			distribution: [
				{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: '/data/x.csv' }
			]
		}
	]);
});

function column(name: string, type: string) {
	return {
		name,
		type,
		isList: false,
		meaning: { en: 'of it', de: 'davon' },
		unit: null,
		required: false,
		choices: null,
		references: null,
		filled: 2
	};
}
