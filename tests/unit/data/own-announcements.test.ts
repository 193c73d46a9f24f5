import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
	ANNOUNCEMENTS_HEADER,
	isAnnouncementsFile,
	readOwnAnnouncements,
	type ReadAnnouncements
} from '$lib/data/own/own-announcements';
import { loadAtlas, loadPlaces, tableFile } from '$lib/data/folder.server';
import { joinLineages } from '$lib/domain/lineage';
import { projectsOf } from '$lib/domain/project';
import { dollarsOf, tallied } from './own-announcements-tallied';
import { announcement } from './tiny';

const known = {
	companies: [
		{ id: 'meta', name: 'Meta', aliases: ['Facebook'], disclosed: true },
		{ id: 'undisclosed', name: 'Undisclosed', aliases: [], disclosed: false }
	],
	places: {
		states: [
			{ code: 'NC', fips: '37', name: 'North Carolina' },
			{ code: 'AL', fips: '01', name: 'Alabama' },
			{ code: 'CT', fips: '09', name: 'Connecticut' }
		],
		counties: [
			{ fips: '37153', fullName: 'Richmond County', state: 'NC' },
			{ fips: '01001', fullName: 'Autauga County', state: 'AL' }
		]
	}
} as const;
type Cells = Readonly<Record<string, string>>;
const COLUMNS = ANNOUNCEMENTS_HEADER.split(',');

function csv(rows: readonly Cells[], columns = COLUMNS, delimiter = ','): string {
	const cells = rows.map((row) => columns.map((name) => row[name] ?? ''));
	return Papa.unparse([columns, ...cells], { delimiter });
}
function read(content: string | Uint8Array, said = {}): ReadAnnouncements {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const found = readOwnAnnouncements(bytes, known, said);
	if ('refusal' in found) throw new Error(`refused: ${found.refusal}`);
	return found;
}
const row = (id: string, cells: Cells = {}) => announcement({ id, ...cells });
const money = (millions: string) => ({
	amount_usd_millions: millions,
	amount_basis: 'exact',
	amount_kind: 'investment'
});
const faults = ({ report }: ReadAnnouncements) =>
	report.issues.flatMap(({ column, rule, examples }) =>
		examples.map(({ line }) => `${line} ${column ?? 'row'} ${rule}`)
	);
const conversions = ({ report }: ReadAnnouncements) =>
	report.conversions.map(({ column, conversion }) => `${column} ${conversion}`);
const ids = ({ announcements }: ReadAnnouncements) => announcements.map(({ id }) => id);

test('a file is told to be one of announcements by its columns, whatever stands above them and divides them', () => {
	expect(isAnnouncementsFile(csv([row('a')]))).toBe(true);
	expect(isAnnouncementsFile(`\uFEFFOur list;;\n\n${csv([row('a')], COLUMNS, ';')}`)).toBe(true);
	expect(isAnnouncementsFile('state,amount_usd_millions\nNC,5\n')).toBe(false);
	expect(isAnnouncementsFile('')).toBe(false);
});

test('a row is read as our own rows are, and its company, county and money are ours', () => {
	const found = read(
		csv([
			row('a', {
				company: 'Facebook',
				county: 'Richmond',
				county_fips: '37153',
				...money('1234.5')
			})
		])
	);
	expect(found.report).toMatchObject({ kind: 'announcements', rowsRead: 1, rowsSetAside: 0 });
	expect(found.report.conversions).toEqual([]);
	expect(found.companies).toEqual([]);
	expect(found.announcements[0]).toMatchObject({
		id: 'a',
		companyId: 'meta',
		counties: [{ fips: '37153', name: 'Richmond', fullName: 'Richmond County' }],
		amount: { usd: 1_234_500_000, highUsd: null, basis: 'exact' },
		jobsPermanent: null
	});
});

test('a file without the columns that may be empty is read', () => {
	const columns = COLUMNS.filter((name) => (announcement()[name] ?? '') !== '');
	const found = read(csv([row('a')], [...columns, 'amount_usd_millions']));
	expect(found.report).toMatchObject({ rowsRead: 1, rowsSetAside: 0 });
});

test('a column that every row needs and the file lacks sets all of them aside, and says so once', () => {
	const columns = COLUMNS.filter((name) => name !== 'source_url');
	const { report, announcements } = read(csv([row('a'), row('b')], columns));
	expect(announcements).toEqual([]);
	expect(report.issues).toMatchObject([
		{ column: 'source_url', rule: 'missing_column', count: 2, examples: [{ line: 2 }, { line: 3 }] }
	]);
});

test('a German table in windows-1252 with decimal commas and days first is read, and every respelling told', () => {
	const text = csv(
		[
			row('a', {
				announced_on: '04.06.2025',
				state: 'North Carolina',
				status: 'Under construction',
				...money('1.234,5'),
				city: 'Köln ',
				jobs_permanent: '1.200',
				power_mw: 'k.A.'
			}),
			row('b', { ...money('1.200') })
		],
		COLUMNS,
		';'
	);
	const found = read(Uint8Array.from(text, (character) => character.charCodeAt(0)));
	expect(faults(found)).toEqual([]);
	expect(found.report).toMatchObject({ encoding: 'windows-1252', delimiter: ';' });
	expect(found.announcements).toMatchObject([
		{
			announcedOn: '2025-06-04',
			state: 'NC',
			status: 'under_construction',
			city: 'Köln',
			amount: { usd: 1_234_500_000 },
			jobsPermanent: 1200,
			powerMw: null
		},
		{ amount: { usd: 1_200_000_000 } }
	]);
	expect(conversions(found)).toEqual(
		expect.arrayContaining([
			'announced_on day_order',
			'state state_name',
			'status list_word',
			'city trimmed',
			'amount_usd_millions decimal_comma',
			'amount_usd_millions grouping',
			'jobs_permanent grouping',
			'power_mw null_word'
		])
	);
});

test('a day that may be a month, and a number that may be a thousand times as large, wait for the reader’s word', () => {
	const text = csv([row('a', { status_as_of: '07/08/2025', power_mw: '1,200' })]);
	expect(faults(read(text))).toEqual([
		'2 power_mw ambiguous_number',
		'2 status_as_of ambiguous_date'
	]);
	expect(
		read(text).report.columns.flatMap(({ name, open }) => (open ? [`${name} ${open}`] : []))
	).toEqual(['power_mw mark', 'status_as_of order']);
	const said = { order: 'day_first', columns: { power_mw: { mark: 'point' } } } as const;
	expect(read(text, said).announcements).toMatchObject([
		{ statusAsOf: '2025-08-07', powerMw: 1200 }
	]);
});

test('billions written into a column of millions are not guessed at', () => {
	expect(faults(read(csv([row('a', money('10B'))])))).toEqual(['2 amount_usd_millions schema']);
});

test('a cell that cannot be read sets its row aside with line, column, value and what to do, and no other row', () => {
	const found = read(csv([row('a'), row('b', { status: 'rumoured' }), row('c', { state: 'ZZ' })]));
	expect(ids(found)).toEqual(['a']);
	expect(found.report.issues).toMatchObject([
		{ column: 'status', count: 1, examples: [{ line: 3, value: 'rumoured' }] },
		{ column: 'state', problem: { en: 'not a state', de: 'kein Bundesstaat' } }
	]);
});

test.each([
	[
		'a figure without its basis',
		{ amount_usd_millions: '5', amount_kind: 'investment' },
		'amount_basis'
	],
	['a figure without its kind', { amount_usd_millions: '5', amount_basis: 'exact' }, 'amount_kind'],
	['a site without a state', { state: '' }, 'state'],
	['half of a second source', { source2_url: 'https://example.org/b' }, 'source2_url'],
	[
		'a period that ends before it starts',
		{ period_start: '2025', period_end: '2024' },
		'period_end'
	],
	['a county that does not exist', { county: 'Nowhere', county_fips: '37999' }, 'county_fips'],
	['a county of another state', { county: 'Autauga', county_fips: '01001' }, 'county_fips'],
	['a county by the code of another', { county: 'Wake', county_fips: '37153' }, 'county_fips'],
	['more counties than codes', { county: 'Richmond;Wake', county_fips: '37153' }, 'county_fips']
])('%s sets its row aside: read, it would lose what it says', (_, cells, column) => {
	const found = read(csv([row('a'), row('b', cells)]));
	expect(ids(found)).toEqual(['a']);
	expect(found.report.issues.map((issue) => issue.column)).toEqual([column]);
});

test('Connecticut’s old counties are counties, as in our own table', () => {
	const found = read(csv([row('a', { state: 'CT', county: 'Fairfield', county_fips: '09001' })]));
	expect(found.announcements[0]?.counties).toEqual([
		{ fips: '09001', name: 'Fairfield', fullName: 'Fairfield County' }
	]);
});

test('the first row of an id is read and the later ones are set aside', () => {
	const found = read(csv([row('a', money('1')), row('a', money('2')), row('b')]));
	expect(faults(found)).toEqual(['3 id repeated_id']);
	expect(dollarsOf(found.announcements)).toBe(1_000_000);
});

test('a company that we do not have becomes one of the file’s own, with an id that an address can hold', () => {
	const names = [
		'Acme, Inc.',
		'ACME, INC.',
		'Acme Inc',
		'META',
		'undisclosed',
		'日本',
		'__proto__'
	];
	const found = read(csv(names.map((company, at) => row(`a${at}`, { company }))));
	expect(found.announcements.map(({ companyId }) => companyId)).toEqual([
		'acme-inc',
		'acme-inc',
		'acme-inc-2',
		'meta',
		'undisclosed',
		'company',
		'proto'
	]);
	expect(found.companies).toEqual([
		{ id: 'acme-inc', name: 'Acme, Inc.', aliases: [], disclosed: true },
		{ id: 'acme-inc-2', name: 'Acme Inc', aliases: [], disclosed: true },
		{ id: 'company', name: '日本', aliases: [], disclosed: true },
		{ id: 'proto', name: '__proto__', aliases: [], disclosed: true }
	]);
	expect(conversions(found)).toEqual(['company company_respelled']);
});

test('a link to what is not in the file is left out and told, and its row is read', () => {
	const found = read(csv([row('a', { part_of: 'plan', supersedes: 'old', ...money('3') })]));
	expect(found.announcements).toMatchObject([{ partOf: null, supersedes: null }]);
	expect(found.report.conversions).toEqual([
		{ column: 'part_of', conversion: 'link_left_out', count: 1, line: 2, example: 'plan' },
		{ column: 'supersedes', conversion: 'link_left_out', count: 1, line: 2, example: 'old' }
	]);
	expect(dollarsOf(found.announcements)).toBe(3_000_000);
});

test('rows that replace each other, or hold each other’s money, in a circle are set aside, and their neighbours are read', () => {
	const circle = [
		row('a', { supersedes: 'c' }),
		row('b', { supersedes: 'a' }),
		row('c', { supersedes: 'b' }),
		row('self', { part_of: 'self' }),
		row('x', { part_of: 'y' }),
		row('y', { part_of: 'x' }),
		row('z', { part_of: 'y', ...money('4') })
	];
	const found = read(csv(circle));
	expect(faults(found).toSorted()).toEqual([
		'2 supersedes cycle',
		'3 supersedes cycle',
		'4 supersedes cycle',
		'5 part_of cycle',
		'6 part_of cycle',
		'7 part_of cycle'
	]);
	expect(ids(found)).toEqual(['z']);
	expect(dollarsOf(found.announcements)).toBe(4_000_000);
});

test('two rows that replace the same one are set aside, and what they replace still counts', () => {
	const found = read(
		csv([
			row('old', money('5')),
			row('left', { supersedes: 'old', ...money('6') }),
			row('right', { supersedes: 'old', ...money('7') })
		])
	);
	expect(faults(found)).toEqual(['3 supersedes fork', '4 supersedes fork']);
	expect(dollarsOf(found.announcements)).toBe(5_000_000);
});

test('a row cannot replace what was announced only later', () => {
	const found = read(
		csv([row('a', { announced_on: '2025-06-05' }), row('b', { supersedes: 'a' })])
	);
	expect(faults(found)).toEqual(['3 supersedes backwards']);
});

test('where the middle of a lineage is set aside its end is too: beside its beginning it would be counted twice', () => {
	const found = read(
		csv([
			row('first', money('5')),
			row('second', { supersedes: 'first', ...money('oops') }),
			row('third', { supersedes: 'second', ...money('7') }),
			row('fourth', { supersedes: 'third', ...money('8') })
		])
	);
	expect(faults(found)).toEqual(
		expect.arrayContaining([
			'3 amount_usd_millions schema',
			'4 supersedes successor_of_lost',
			'5 supersedes successor_of_lost'
		])
	);
	expect(dollarsOf(found.announcements)).toBe(5_000_000);
});

test('where the beginning of a lineage is set aside the rest stands without it', () => {
	const found = read(
		csv([row('first', money('oops')), row('second', { supersedes: 'first', ...money('7') })])
	);
	expect(ids(found)).toEqual(['second']);
	expect(dollarsOf(found.announcements)).toBe(7_000_000);
});

test('a column that announcements do not have is told with the rows that fill it', () => {
	const found = read(csv([row('a', { mood: 'good' }), row('b')], [...COLUMNS, 'mood']));
	expect(found.report.conversions).toEqual([
		{ column: 'mood', conversion: 'column_left_out', count: 1, line: 2, example: 'good' }
	]);
});

test('the rows set aside come back as they were written, with the reason and without a living formula', () => {
	const found = read(csv([row('a', { status: '=cmd()', note: '@evil' }), row('b')]));
	const [header, back] = Papa.parse<string[]>(found.report.rejected.join('')).data;
	expect(header).toEqual(['line', 'reason', ...COLUMNS]);
	expect(back?.slice(0, 2)).toEqual(['2', 'status: not one of the values of this column']);
	expect(back?.[2 + COLUMNS.indexOf('status')]).toBe("'=cmd()");
	expect(back?.[2 + COLUMNS.indexOf('note')]).toBe("'@evil");
});

test('rows that came back are read without the apostrophe that kept them from being formulas', () => {
	const found = read(csv([row('a', { note: "'=sum" }), row('b')]));
	expect(found.announcements[0]?.note).toBe('=sum');
	expect(found.report.conversions).toMatchObject([{ column: 'note', conversion: 'guard' }]);
});

test('a first row that is set aside says so, and why', () => {
	const { sample } = read(csv([row('a', { status: 'dreamt' }), row('b')])).report;
	expect(sample.map(({ aside }) => aside?.map(({ column }) => column))).toEqual([
		['status'],
		undefined
	]);
});

test('a German reader gets the reasons in German', () => {
	const bytes = new TextEncoder().encode(csv([row('a', { status: '' })]));
	const found = readOwnAnnouncements(bytes, known, {}, 'de');
	expect('report' in found && found.report.rejected.join('')).toMatch(
		/^Zeile,Grund,id,.*\r\n2,"?status: leer, wird aber gebraucht/
	);
});

test('plans in plans in plans, each reached by two ways, are totalled without following every way', () => {
	// Forty levels of two plans each: a piece at the bottom has a million million ways up.
	const rows = Array.from({ length: 40 }, (_, level) =>
		['a', 'b'].flatMap((side) => {
			const plan = (of: string): Cells => (level === 0 ? {} : { part_of: `${of}${level - 1}x` });
			return [
				row(`${side}${level}`, plan('a')),
				row(`${side}${level}x`, { supersedes: `${side}${level}`, ...plan('b') })
			];
		})
	).flat();
	const { report, announcements } = read(
		csv([...rows, row('last', { part_of: 'a39x', ...money('2') })])
	);
	expect(report.rowsRead + report.rowsSetAside).toBe(161);
	expect(report.issues.map(({ rule }) => rule)).toContain('tangled_plans');
	expect(dollarsOf(announcements)).toBe(2_000_000);
});

test('a row with a quote that is never closed, or with cells too many, is set aside alone', () => {
	const broken = `${COLUMNS.join(',')}\n${COLUMNS.map((name) => (name === 'id' ? '"x' : '')).join(',')}\n${csv([row('b')]).split('\r\n')[1]},,extra\n${csv([row('c')]).split('\r\n')[1]}\n`;
	const found = read(broken);
	expect(ids(found)).toEqual(['c']);
	expect(found.report).toMatchObject({ rowsRead: 1, rowsSetAside: 2 });
});

test('a workbook, and a header without rows, are refused', () => {
	expect(readOwnAnnouncements(Uint8Array.from([0x50, 0x4b, 3, 4]), known)).toEqual({
		refusal: 'workbook',
		line: null
	});
	expect(readOwnAnnouncements(new TextEncoder().encode(ANNOUNCEMENTS_HEADER), known)).toEqual({
		refusal: 'no_rows',
		line: null
	});
});

const few = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
// A line that begins with # or // and does not fill the columns is a comment, here as in every file.
const anyId = fc.string({ maxLength: 6 }).filter((text) => !/^\s*(?:#|\/\/)/.test(text));
const someRow = fc.record({
	id: fc.oneof({ weight: 5, arbitrary: few }, { weight: 1, arbitrary: anyId }),
	part_of: fc.oneof(few, fc.constant('')),
	supersedes: fc.oneof(few, fc.constant('')),
	announced_on: fc.constantFrom('2025-06-04', '2025', '2024-01', 'soon'),
	status_as_of: fc.constant('2025-06-04'),
	scope: fc.constantFrom('site', 'state_plan', 'national_plan'),
	amount_usd_millions: fc.constantFrom('', '1', '2.5', '=1+1'),
	note: fc.string({ maxLength: 8 })
});

test('whatever the file, each row is read or set aside once, and totals of what was read add up', () => {
	fc.assert(
		fc.property(fc.array(someRow, { minLength: 1, maxLength: 30 }), (rows) => {
			const cells = rows.map((one) => ({
				...announcement(),
				...(one.amount_usd_millions === '' ? {} : money(one.amount_usd_millions)),
				...one
			}));
			const { report, announcements } = read(csv(cells));
			expect(report.rowsRead).toBe(announcements.length);
			expect(report.rowsRead + report.rowsSetAside).toBe(rows.length);
			const back = Papa.parse<string[]>(report.rejected.join(''), { skipEmptyLines: true }).data;
			expect(Math.max(0, back.length - 1)).toBe(report.rowsSetAside);
			expect(new Set(back.slice(1).map(([line]) => line)).size).toBe(report.rowsSetAside);
			expect(joinLineages(announcements).faults).toEqual([]);
			expect(new Set(announcements.map(({ id }) => id)).size).toBe(announcements.length);
			const total = tallied(announcements);
			expect(total.counted.length + total.setAside.length).toBe(projectsOf(announcements).length);
		}),
		{ numRuns: 100 }
	);
}, 30_000);

test('whatever the text, it is refused or every row is read or set aside', () => {
	fc.assert(
		fc.property(
			fc.array(fc.string({ unit: 'binary', maxLength: 60 }), { maxLength: 8 }),
			(lines) => {
				const found = readOwnAnnouncements(
					new TextEncoder().encode([ANNOUNCEMENTS_HEADER, ...lines].join('\n')),
					known
				);
				if ('refusal' in found) return;
				expect(found.report.rowsRead).toBe(found.announcements.length);
			}
		)
	);
}, 30_000);

test('our own table, read as a reader’s, is our own announcements', () => {
	const found = readOwnAnnouncements(tableFile('announcements') ?? new Uint8Array(), {
		companies: loadAtlas().companies,
		places: loadPlaces()
	});
	if ('refusal' in found) throw new Error(found.refusal);
	expect(faults(found)).toEqual([]);
	expect(found.report.conversions).toEqual([]);
	expect(found.companies).toEqual([]);
	expect(found.announcements).toEqual(loadAtlas().announcements);
});

test('twenty thousand rows on one chain are read and set aside in seconds, and their total does not exhaust the stack', () => {
	const chain = (link: string, count: number): Cells[] =>
		Array.from({ length: count }, (_, at) =>
			row(`r${at}`, { ...money('1'), ...(at > 0 ? { [link]: `r${at - 1}` } : {}) })
		);
	for (const link of ['supersedes', 'part_of']) {
		const { report, announcements } = read(csv(chain(link, 20_000)));
		expect(report.rowsRead + report.rowsSetAside).toBe(20_000);
		expect(announcements.length).toBeGreaterThan(0);
		expect(joinLineages(announcements).faults).toEqual([]);
		expect(tallied(announcements).low).toBeGreaterThan(0);
	}
}, 60_000);
