import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { csvRecord } from '$lib/data/announcements-file';
import { readCsv } from '$lib/data/csv';
import { loadAtlas } from '$lib/data/folder.server';
import { readOwnAnnouncements } from '$lib/data/own/own-announcements';
import { readOwnFile } from '$lib/data/own/own-file';
import { placesOf } from '$lib/data/own/places-file';
import { placeReader } from '$lib/data/own/place-text';
import { readFolder } from '$lib/data/folder.server';
import { LOCALES } from '$lib/domain/locale';
import { inferMeasures } from '$lib/view/own/infer';
import { ownPageWords } from '$lib/words/own-page';
import { templatesIn } from '../../../src/routes/[[lang=lang]]/own/templates.server';

const places = placesOf(readFolder('data').tables);
const reader = placeReader(places);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const TEMPLATES = LOCALES.flatMap((locale) =>
	templatesIn(locale).map((template) => ({ locale, ...template }))
);

test.each(TEMPLATES.filter(({ rows }) => rows !== 'announcements'))(
	'the template of rows about $rows in $locale holds names and codes and no figure',
	({ text, locale, rows }) => {
		const csv = readCsv(text);
		expect(csv.delimiter).toBe(locale === 'de' ? ';' : ',');
		expect(csv.problems).toEqual([]);
		const values = csv.header.flatMap((name, at) => (isValue(name) ? [at] : []));
		expect(values).toHaveLength(rows === 'points' ? 4 : 3);
		expect(csv.rows.flatMap(({ cells }) => values.map((at) => cells[at]))).not.toContainEqual(
			expect.stringMatching(/\S/)
		);
		if (rows === 'states') expect(csv.rows).toHaveLength(51);
	}
);

test.each(TEMPLATES.filter(({ rows }) => rows !== 'announcements'))(
	'the template of rows about $rows in $locale, filled in as it is written there, is read without a fault',
	({ text, locale, rows: about }) => {
		const { header, rows, delimiter } = readCsv(text);
		const lines = rows.length > 0 ? rows.map(({ cells }) => cells) : [header.map(() => '')];
		const filled = [
			header,
			...lines.map((cells) => header.map((name, at) => cells[at] || valueOf(name, locale)))
		];
		const written = filled.map((cells) => cells.map((cell) => `"${cell}"`).join(delimiter));
		const read = readOwnFile(bytesOf(written.join('\r\n')), reader);
		if ('refusal' in read) throw new Error(`refused: ${read.refusal}`);
		const { report, table } = read;
		expect(report.issues).toEqual([]);
		expect(report.rowsRead).toBe(lines.length);
		expect(report.kind).toBe(about);
		expect(report.columns.find(({ name }) => /As of|Stand/.test(name))?.kind).toBe('date');
		const measured = inferMeasures(table).filter(({ column }) => column !== null);
		expect(measured).toHaveLength(about === 'points' ? 1 : 2);
	}
);

test.each(LOCALES)(
	'the template of announcements (%s) is our header and a row of ours',
	(locale) => {
		const text = templatesIn(locale).find(({ rows }) => rows === 'announcements')?.text ?? '';
		const published = readCsv(readFileSync('data/announcements.csv', 'utf8'));
		const template = readCsv(text, ',');
		expect(template.header).toEqual(published.header);
		expect(template.rows).toHaveLength(1);
		expect(published.rows.map(({ cells }) => csvRecord(cells))).toContain(
			csvRecord(template.rows[0]?.cells ?? [])
		);
		const read = readOwnAnnouncements(bytesOf(text), { companies: loadAtlas().companies, places });
		if ('refusal' in read) throw new Error(`refused: ${read.refusal}`);
		expect(read.report.rowsSetAside).toBe(0);
		expect(read.announcements).toHaveLength(1);
	}
);

test('every template has a file name of its own in each language', () => {
	const names = LOCALES.flatMap((locale) => Object.values(ownPageWords[locale].templateFile));
	expect(new Set(names).size).toBe(10);
	for (const name of names) expect(name).toMatch(/^[a-z-]+\.csv$/);
});

function isValue(name: string): boolean {
	return /\(|^Pro|Latitude|Longitude|Breite|Länge/.test(name);
}

function valueOf(name: string, locale: 'en' | 'de'): string {
	if (/As of|Stand/.test(name)) return locale === 'de' ? '14.6.2025' : '6/14/2025';
	if (/Latitude|Breite/.test(name)) return locale === 'de' ? '34,89' : '34.89';
	if (/Longitude|Länge/.test(name)) return locale === 'de' ? '-79,7' : '-79.7';
	if (/^(?:Name|FIPS|County|State|Company)/.test(name)) return 'a name';
	return locale === 'de' ? '1.234,5' : '1,234.5';
}
