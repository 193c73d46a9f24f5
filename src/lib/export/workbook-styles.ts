/** The most decimals a number is shown with; the cell holds all of them. */
export const MOST_DECIMALS = 8;

const FORMATS = [
	'yyyy\\-mm\\-dd',
	'0.00%',
	...Array.from({ length: MOST_DECIMALS }, (_, index) => `#,##0.${'0'.repeat(index + 1)}`)
];
/** Formats of one's own are numbered from here. */
const FIRST_FORMAT = 164;
/** Text keeps a distance from the number before it, and a head from the button of its filter. */
const START = '<alignment horizontal="left" indent="1"/>';
const HEAD = '<alignment horizontal="left" indent="1" wrapText="1"/>';
const HEAD_OF_NUMBERS = '<alignment horizontal="right" indent="2" wrapText="1"/>';
const TOP = '<alignment vertical="top" wrapText="1"/>';

const STYLES = {
	/** Also for numbers that are no column of their own. */
	general: xf(0),
	text: xf(0, 0, START),
	head: xf(0, 1, HEAD, 1),
	headOfNumbers: xf(0, 1, HEAD_OF_NUMBERS, 1),
	label: xf(0, 1, TOP),
	prose: xf(0, 0, TOP),
	link: xf(0, 2, TOP),
	day: xf(FIRST_FORMAT, 0, START),
	share: xf(FIRST_FORMAT + 1),
	/** A whole number without separators: a year, a rank. */
	plain: xf(1)
};
type Named = keyof typeof STYLES;
/** How a cell looks: by name, or a number with separators and so many decimals. */
export type Style = Named | number;

const NAMES = Object.keys(STYLES) as Named[];
const XFS = [
	...Object.values(STYLES),
	xf(3),
	...Array.from({ length: MOST_DECIMALS }, (_, index) => xf(FIRST_FORMAT + 2 + index))
];

/** What a cell calls its style by. */
export function styleIndex(style: Style): number {
	return typeof style === 'number' ? NAMES.length + style : NAMES.indexOf(style);
}

/**
 * How many letters go into a line of a column, by the styles whose text goes on below. Columns are measured by digits: a
 * letter of prose is narrower, one of a bold head is not, and heads are indented.
 */
export const LETTERS_IN: ReadonlyMap<Style, (width: number) => number> = new Map<
	Style,
	(width: number) => number
>([
	['head', (width) => width - 3],
	['headOfNumbers', (width) => width - 4],
	['label', (width) => width],
	['prose', (width) => width / 0.9],
	['link', (width) => width]
]);

/** The part of a workbook that says how its cells look. */
export const STYLES_XML = [
	'<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
	listed(
		'numFmts',
		FORMATS.map((code, index) => {
			return `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${code}"/>`;
		})
	),
	listed('fonts', [font(''), font('<b/>'), font('<u/>', '<color rgb="FF0B5CAD"/>')]),
	listed('fills', [
		'<fill><patternFill patternType="none"/></fill>',
		'<fill><patternFill patternType="gray125"/></fill>'
	]),
	listed('borders', [border(''), border(' style="thin"')]),
	listed('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
	listed('cellXfs', XFS),
	listed('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
	'</styleSheet>'
].join('');

function xf(format: number, fontId = 0, alignment = '', borderId = 0): string {
	return `<xf numFmtId="${format}" fontId="${fontId}" fillId="0" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`;
}

function font(before: string, after = ''): string {
	return `<font>${before}<sz val="11"/>${after}<name val="Calibri"/><family val="2"/></font>`;
}

function border(bottom: string): string {
	return `<border><left/><right/><top/><bottom${bottom}/><diagonal/></border>`;
}

function listed(name: string, items: readonly string[]): string {
	return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
