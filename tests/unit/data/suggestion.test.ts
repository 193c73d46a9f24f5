import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Suggestion } from '$lib/domain/suggestion';
import { ASKED_TABLES, openAnnouncements } from '$lib/data/announcements-file';
import { add, candidateOf, cellsOf, correct, openColumns } from '$lib/data/suggestion';
import { neutralText } from '$lib/export/neutral-text';
import { patched } from './patched';

const SOURCE = 'https://example.org/news';
const ID = 'amazon-nc-richmond-2025';
const file = openAnnouncements(
	new Map(ASKED_TABLES.map((name) => [name, readFileSync(`data/${name}.csv`, 'utf8')]))
);
const before = cellsOf(file, ID) ?? {};
const suggest = (typed: Readonly<Record<string, string>>, source = SOURCE, id = ID) =>
	correct(file, id, typed, source, neutralText);

test('the line is the row but for what was changed, and the patch puts it into the file', () => {
	const ready = readied(suggest({ amount_usd_millions: '10500', jobs_permanent: '510' }));
	const row = { ...before, amount_usd_millions: '10500', jobs_permanent: '510' };
	expect(parsed(ready)).toEqual(row);
	const after = patched(file.text, ready.patch);
	expect(rowsOf(after).find(({ id }) => id === ID)).toEqual(row);
	expect(without(after)).toEqual(without(file.text));
	expect(ready.patch).toContain(`Correct amount_usd_millions, jobs_permanent of ${ID}`);
	expect(ready.patch).toContain(`Source: ${SOURCE}`);
});

test('rows anywhere in the file can be corrected, the first and the last too, and only their lines change', () => {
	const rows = rowsOf(file.text);
	const some = rows.filter((_, at) => at % 40 === 0 || at === rows.length - 1);
	for (const { id = '' } of some) {
		const { patch } = readied(suggest({ city: 'A new place' }, SOURCE, id));
		const after = rowsOf(patched(file.text, patch));
		const changed = after.filter((row, at) => !same(row, rows[at] ?? {}));
		expect(changed.map((row) => [row.id, row.city])).toEqual([[id, 'A new place']]);
	}
});

describe('what is typed is written so that it can be read back', () => {
	test.each([
		['quotes', 'He said "at least", then left'],
		['a comma', 'Hamlet, then Rockingham'],
		['line ends', 'one\ntwo\n\nfour'],
		['all of it', '"a",\n"b"'],
		['letters of any kind', 'Größe – 数据 🏗']
	])('%s', (_, note) => {
		const ready = readied(suggest({ note }));
		expect(parsed(ready)).toEqual({ ...before, note });
		const after = patched(file.text, ready.patch);
		expect(rowsOf(after).find(({ id }) => id === ID)?.note).toBe(note);
		expect(ready.disarmed).toEqual([]);
	});

	test.each(['=HYPERLINK("http://evil.example","x")', '+1', '@SUM(A1)', '-2+3'])(
		'%s is disarmed, and that is said',
		(project) => {
			const ready = readied(suggest({ project }));
			expect(parsed(ready)).toEqual({ ...before, project: `'${project}` });
			expect(ready.disarmed).toEqual(['project']);
		}
	);

	test('what is empty becomes unknown, where that may be', () => {
		expect(parsed(readied(suggest({ jobs_permanent: '' })))).toEqual({
			...before,
			jobs_permanent: ''
		});
	});
});

describe('what the table would not take is refused with its own remedy', () => {
	test.each([
		['amount_usd_millions', '$10 billion', 'digits with a point'],
		['amount_usd_millions', '-5', 'at least 0'],
		['announced_on', '4 June 2025', 'YYYY-MM-DD'],
		['status', 'built', 'Use one of: operational'],
		['state', 'ZZ', 'two-letter USPS code'],
		['county_fips', '37153; 37155', 'without spaces'],
		['company', '', 'Fill it in'],
		['company', 'Nobody Known', 'companies.csv'],
		['county_fips', '99999', 'counties.csv'],
		['source_url', 'www.example.org', 'full address'],
		['amount_basis', 'range', 'high end'],
		['status_as_of', '2020-01-01', 'Correct one of the days'],
		['supersedes', ID, 'is wrong'],
		['part_of', 'nobody-at-all', 'add the row'],
		['jobs_permanent', '500', 'instead']
	])('%s: %s', (column, value, remedy) => {
		const refusals = refused(suggest({ [column]: value }));
		expect(refusals.map((refusal) => refusal.remedy.en).join(' ')).toContain(remedy);
		for (const refusal of refusals) expect(refusal.remedy.de).not.toBe('');
	});

	test('two columns that belong together are judged together', () => {
		expect(
			readied(suggest({ amount_basis: 'range', amount_high_usd_millions: '12000' })).kind
		).toBe('ready');
	});

	test('a correction without the page it rests on', () => {
		for (const source of ['', 'somewhere'])
			expect(refused(suggest({ jobs_permanent: '510' }, source))).toMatchObject([{ column: null }]);
	});

	test('a declared exception of the row does not stand in the way', () => {
		const typed = { note: 'Read again.' };
		expect(suggest(typed, SOURCE, 'joule-ut-millard-2025').kind).toBe('ready');
	});
});

describe('a new announcement', () => {
	const filled = { ...before, id: 'amazon-nc-richmond-2027', announced_on: '2027-01-05' };
	const dated = { ...filled, status_as_of: '2027-01-05' };

	test('is a line at the end of the file', () => {
		const ready = readied(add(file, dated, neutralText));
		expect(parsed(ready)).toEqual(dated);
		const after = rowsOf(patched(file.text, ready.patch));
		expect(after).toEqual([...rowsOf(file.text), dated]);
	});

	test('says of every needed column that it is empty', () => {
		const needed = openColumns().filter(({ required }) => required);
		const empty = refused(add(file, {}, neutralText)).map(({ column }) => column);
		expect(empty).toEqual(expect.arrayContaining(needed.map(({ name }) => name)));
	});

	test('needs a name of its own', () => {
		const refusals = refused(add(file, { ...dated, id: ID }, neutralText));
		expect(refusals).toMatchObject([{ column: 'id' }]);
	});

	test('is told by company, place and dollars, as far as they can be read', () => {
		expect(candidateOf(file, dated)).toEqual({
			companyId: 'amazon',
			state: 'NC',
			counties: ['37153'],
			usd: 10e9
		});
		expect(candidateOf(file, { company: 'nobody', amount_usd_millions: 'ten' })).toEqual({
			companyId: null,
			state: null,
			counties: [],
			usd: null
		});
	});
});

test('a file with CR LF, and one without an end, keep theirs', () => {
	const others = new Map(
		ASKED_TABLES.map((name) => [name, readFileSync(`data/${name}.csv`, 'utf8')])
	);
	for (const text of [file.text.replaceAll('\n', '\r\n'), file.text.trimEnd()]) {
		const odd = openAnnouncements(new Map([...others, ['announcements', text]]));
		const last = rowsOf(text).at(-1)?.id ?? '';
		for (const id of [ID, last]) {
			const ready = readied(correct(odd, id, { city: 'Elsewhere' }, SOURCE, neutralText));
			const after = patched(text, ready.patch);
			expect(rowsOf(after).find((row) => row.id === id)?.city).toBe('Elsewhere');
			expect(after.endsWith('\n')).toBe(text.endsWith('\n'));
		}
		const { id: _, ...row } = before;
		const added = readied(add(odd, { ...row, id: 'one-more' }, neutralText));
		expect(rowsOf(patched(text, added.patch)).at(-1)?.id).toBe('one-more');
	}
});

type Ready = Extract<Suggestion, { kind: 'ready' }>;

function readied(suggestion: Suggestion): Ready {
	if (suggestion.kind === 'refused') throw new Error(JSON.stringify(suggestion.refusals));
	return suggestion;
}

function refused(suggestion: Suggestion) {
	if (suggestion.kind === 'ready') throw new Error(`Not refused: ${suggestion.line}`);
	return suggestion.refusals;
}

function parsed({ header, line }: Ready): Record<string, string> {
	const [row = {}] = rowsOf(`${header}\n${line}\n`);
	return row;
}

function rowsOf(text: string): Record<string, string>[] {
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

function without(text: string) {
	return rowsOf(text).filter(({ id }) => id !== ID);
}

function same(a: Record<string, string>, b: Record<string, string>): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
