import type { Announcement } from '../../domain/announcement';
import type { Company } from '../../domain/company';
import type { Locale } from '../../domain/locale';
import { announcementsOf } from '../atlas';
import { missing } from '../decode';
import { OLD_COUNTIES } from '../place-table';
import { announcements } from '../tables/announcements';
import { companies as companyTable } from '../tables/companies';
import { decodeText } from '../text';
import type { Said } from './column-guess';
import { trimmed } from './conversion';
import { isBlank, isComment, isPassedOver, layoutOf, type Layout } from './layout';
import { namedCompanies } from './own-announcement-companies';
import { decodedOf } from './own-announcement-faults';
import { Findings } from './own-announcement-report';
import { ourCells, soundRows, type SoundRow, type WrittenRows } from './own-announcement-rows';
import type { PlaceNames } from './place-text';
import { NoTable, RecordStream, type RawRecord } from './record-stream';
import type { Refused } from './refusal';
import type { OwnReport } from './report';

export interface ReadAnnouncements {
	readonly report: OwnReport;
	readonly announcements: Announcement[];
	/** Companies that our table does not have. */
	readonly companies: Company[];
}

export interface Known {
	readonly companies: readonly Company[];
	readonly places: PlaceNames;
}

const NAMES = Object.keys(announcements.fields);

/** The line that a file of announcements begins with: a template to be filled in. */
export const ANNOUNCEMENTS_HEADER = NAMES.join(',');

/** By these a file is told to be one of announcements and not of values. */
const TELLING = ['id', 'announced_on', 'company', 'amount_usd_millions'];
const HEAD = 1 << 18;
const SAMPLE = 20;

/** True where the beginning of a text has the columns of our own announcements. */
export function isAnnouncementsFile(head: string): boolean {
	const layout = layoutOf(head.replace(/^\uFEFF/, ''), true);
	if (typeof layout === 'string') return false;
	return TELLING.every((name) => layout.columns.some((column) => column.name === name));
}

/**
 * Reads announcements of a reader's own, as our own are read. Every row is read, or set aside with its reasons. What is read has no link
 * that cannot hold: a link to nobody is left out and told, and a row on a faulty one is set aside, for its money could count twice.
 * `locale` is of the reasons beside the rows given back.
 */
export function readOwnAnnouncements(
	bytes: Uint8Array,
	{ companies, places }: Known,
	said: Said = {},
	locale: Locale = 'en'
): ReadAnnouncements | Refused {
	const { text: source, encoding, isWorkbook } = decodeText(bytes);
	if (isWorkbook) return { refusal: 'workbook', line: null };
	const text = source.replace(/^\uFEFF/, '');
	if (text.slice(0, HEAD).includes('\0')) return { refusal: 'not_text', line: null };
	const layout = layoutOf(text.slice(0, HEAD), text.length <= HEAD);
	if (typeof layout === 'string') return { refusal: layout, line: null };
	const records = recordsOf(text, layout);
	if ('refusal' in records) return records;
	const width = layout.columns.length;
	const rows = records.filter(({ cells }) => !isPassedOver(cells, width));

	const columns = layout.columns.map(({ name }) => name);
	const findings = new Findings();
	const written = ourCells(rows, columns, places, said, findings);
	const sound = soundRows(rows, columns, written, places, findings);
	const named = namedCompanies(
		sound.map(({ row }) => row.company),
		companies
	);
	for (const { row, record } of sound)
		if (named.respelled.has(row.company))
			findings.convert(record, 'company', 'company_respelled', row.company);
	const reportOfRows = findings.report(rows, columns, locale);
	return {
		report: {
			kind: 'announcements',
			encoding,
			delimiter: layout.delimiter,
			above: layout.above,
			hasHeader: layout.hasHeader,
			columns: columnReports(layout, written, sound),
			...reportOfRows,
			comments: records.filter(({ cells }) => !isBlank(cells) && isComment(cells, width)).length,
			shortRows: sound.filter(({ record }) => record.cells.length < columns.length).length,
			sample: sampleOf(rows, columns, written, findings)
		},
		announcements: inFull(sound, named.idOf, places),
		companies: [...named.own]
	};
}

function recordsOf(text: string, { delimiter, skipped }: Layout): RawRecord[] | Refused {
	const records: RawRecord[] = [];
	try {
		const stream = new RecordStream(delimiter, (record) => records.push(record));
		stream.push(text);
		stream.end();
	} catch (error) {
		if (error instanceof NoTable) return { refusal: error.reason, line: error.line };
		throw error;
	}
	return records.slice(skipped);
}

function columnReports(
	{ columns }: Layout,
	written: WrittenRows,
	sound: readonly SoundRow[]
): OwnReport['columns'] {
	return columns.map(({ name, as }, at) => ({
		kind: 'text',
		mark: null,
		order: null,
		open: null,
		...written.columns.get(name),
		name,
		as,
		known: sound.filter(({ record }) => trimmed(record.cells[at] ?? '') !== '').length
	}));
}

function sampleOf(
	rows: readonly RawRecord[],
	columns: readonly string[],
	{ cellsOf }: WrittenRows,
	findings: Findings
): OwnReport['sample'] {
	return rows.slice(0, SAMPLE).map((record) => {
		const aside = findings.reasonsOf(record).map(({ column, problem }) => ({ column, problem }));
		return {
			line: record.line,
			written: columns.map((_, at) => record.cells[at] ?? ''),
			read: columns.map((name) => cellsOf.get(record)?.[NAMES.indexOf(name)] || null),
			...(aside.length > 0 && { aside })
		};
	});
}

/** As the domain has them, with the names that the Census has for their counties. */
function inFull(
	sound: readonly SoundRow[],
	idOf: ReadonlyMap<string, string>,
	places: PlaceNames
): Announcement[] {
	const fullNames = new Map([
		...OLD_COUNTIES.map(({ fips, name }) => [fips, name] as const),
		...places.counties.map(({ fips, fullName }) => [fips, fullName] as const)
	]);
	const named = [...idOf].map(([name, id]) => ({ id, name, aliases: [], disclosed: true }));
	return announcementsOf({
		announcements: decodedOf(sound),
		companies: { ...missing(companyTable), rows: named }
	}).map((one) => ({
		...one,
		counties: one.counties.map((county) => ({
			...county,
			fullName: fullNames.get(county.fips) ?? county.name
		}))
	}));
}
