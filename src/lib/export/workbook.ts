import { escaped } from './escaped';
import { linksOf, MAIN, RELATED, sheetXml, XML, type Sheet } from './sheet-xml';
import { STYLES_XML } from './workbook-styles';
import { zip, type Entry } from './zip';

/** What a workbook says of itself. */
export interface About {
	readonly title: string;
	readonly description: string;
	readonly creator: string;
}

const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** What Excel holds; a file with more is damaged to it. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

const OPEN = 'http://schemas.openxmlformats.org';
const TYPED = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const PACKAGE = `${OPEN}/package/2006`;

/**
 * Sheets as an XLSX file (ECMA-376). Written here and not by a library: those at hand compress in a worker made of a blob,
 * which the Content-Security-Policy forbids. Text is never run as a formula and numbers keep every digit.
 */
export async function workbook(sheets: readonly Sheet[], about: About): Promise<Blob> {
	for (const { rows, widths } of sheets)
		if (rows.length > MOST_ROWS || widths.length > MOST_COLUMNS)
			throw new Error('A sheet holds 1,048,576 rows and 16,384 columns at most');
	const parts: Entry[] = [
		part('[Content_Types].xml', contentTypes(sheets)),
		part(
			'_rels/.rels',
			relations([
				[`${RELATED}/officeDocument`, 'xl/workbook.xml'],
				[`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml']
			])
		),
		part('docProps/core.xml', properties(about)),
		part('xl/workbook.xml', book(sheets)),
		part(
			'xl/_rels/workbook.xml.rels',
			relations([
				...sheets.map((_, index) => [`${RELATED}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
				[`${RELATED}/styles`, 'styles.xml']
			])
		),
		part('xl/styles.xml', STYLES_XML),
		...sheets.flatMap(sheetParts)
	];
	return zip(parts, MIME);
}

function part(path: string, xml: string): Entry {
	return { path, pieces: [XML + xml] };
}

function sheetParts(sheet: Sheet, index: number): Entry[] {
	const path = `xl/worksheets/sheet${index + 1}.xml`;
	const links = linksOf(sheet);
	const entry: Entry = { path, pieces: sheetXml(sheet, index === 0, links) };
	if (links.length === 0) return [entry];
	const targets = links.map(({ link }) => [`${RELATED}/hyperlink`, link, 'External']);
	return [entry, part(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations(targets))];
}

function book(sheets: readonly Sheet[]): string {
	const listed = sheets.map(({ name }, index) => {
		return `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
	});
	return `<workbook ${MAIN} xmlns:r="${RELATED}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets></workbook>`;
}

function contentTypes(sheets: readonly Sheet[]): string {
	const override = (path: string, type: string) =>
		`<Override PartName="/${path}" ContentType="${type}"/>`;
	return [
		`<Types xmlns="${PACKAGE}/content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		`<Default Extension="xml" ContentType="application/xml"/>`,
		override('xl/workbook.xml', `${TYPED}.sheet.main+xml`),
		...sheets.map((_, index) =>
			override(`xl/worksheets/sheet${index + 1}.xml`, `${TYPED}.worksheet+xml`)
		),
		override('xl/styles.xml', `${TYPED}.styles+xml`),
		override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
		'</Types>'
	].join('');
}

/** Each with the type of what it leads to, where that is, and whether it is outside of the file. */
function relations(targets: readonly (readonly string[])[]): string {
	const listed = targets.map(([type = '', target = '', mode], index) => {
		const outside = mode === undefined ? '' : ` TargetMode="${mode}"`;
		return `<Relationship Id="rId${index + 1}" Type="${type}" Target="${escaped(target)}"${outside}/>`;
	});
	return `<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function properties({ title, description, creator }: About): string {
	return [
		`<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">`,
		`<dc:title>${escaped(title)}</dc:title>`,
		`<dc:description>${escaped(description)}</dc:description>`,
		`<dc:creator>${escaped(creator)}</dc:creator>`,
		'</cp:coreProperties>'
	].join('');
}
