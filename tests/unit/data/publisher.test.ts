import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { publisherOf, publisherOrThrow } from '$lib/data/publisher.server';
import { CAPEX_ATLAS } from '$lib/domain/publisher';
import { publishedBy } from '$lib/words/publisher';

const folder = mkdtempSync(join(tmpdir(), 'capex-atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

const said = (text: string) => {
	writeFileSync(join(folder, 'publisher.json'), text);
	return publisherOf(folder);
};

test('the tables that come with the program are ours, under the licence their figures print', () => {
	expect(publisherOf('data')).toEqual(CAPEX_ATLAS);
	expect(publishedBy(CAPEX_ATLAS, 'de')).toBe('Capex Atlas, CC BY 4.0');
});

test('a publisher may state no licence, which the figures then say', () => {
	const read = said('{ "name": "Example Utility", "licence": null }');
	expect(read).toEqual({ name: 'Example Utility', licence: null });
	expect(publishedBy({ name: 'Example Utility', licence: null }, 'en')).toBe(
		'Example Utility, no license stated'
	);
});

test.each([
	['', 'does not name the publisher'],
	['{', 'does not name the publisher'],
	['[]', 'does not name the publisher'],
	['{ "name": " ", "licence": null }', 'does not name the publisher'],
	['{ "name": "Example Utility" }', 'does not say the licence'],
	['{ "name": "Example Utility", "licence": "CC0" }', 'does not say the licence'],
	['{ "name": "A", "licence": { "name": "CC0-1.0", "title": "CC0" } }', 'does not say the licence']
])('%j is told as what it lacks, with an example, and stops a build', (text, problem) => {
	expect(said(text)).toEqual({ fault: expect.stringContaining(problem) as string });
	expect(() => publisherOrThrow(folder)).toThrow('{"name":"Example Utility"');
});
