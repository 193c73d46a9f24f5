import { inkBuildLine, type Span } from '../build-line';
import { hairline, straight, words, type At, type Ink, type Inked } from '../ink/ink';
import { keyInks } from '../ink/key-inks';
import { moved } from '../ink/moved';
import { nothingToShow, plainWords } from '../ink/plain-words';
import { fitted, linesOf, textWidth } from '../ink/text-width';
import type { SiteLine, SiteLines } from './site-lines';

const SIZE = 13;
const SMALL = 12;
const LINE = 32;
const GAP = 18;
const HEADS = 24;
const NOTE = 17;
const EMPTY = 60;
/** A line shorter than this gets the whole width beneath its words. */
const SHORTEST = 200;
const ROW = 44;
/** Of a row whose words stand above its line: with so many lines of words. */
const tallRow = (lines: number) => 74 + lines * WORDS;
const WORDS = 16;

/** Where the parts of every row stand. */
interface Layout {
	readonly width: number;
	readonly beneath: boolean;
	readonly names: number;
	/** The box of a line, as wide in every row. */
	readonly from: number;
	readonly room: number;
	readonly observedAt: number;
}

/** A line for each site under its years: whole where it was observed, dashed where it is projected. */
export function inkSiteLines(lines: SiteLines, width: number): Inked {
	const { sites, span, key, note, empty } = lines;
	if (sites.length === 0) {
		const box = { x: 0, y: 0, width, height: EMPTY };
		return { width, height: EMPTY, inks: [nothingToShow(empty, box, width, SIZE)] };
	}
	const layout = layoutOf(lines, width);
	const legend = keyInks(
		[
			{ text: key.observed, sign: (box) => [sample(box, 2, [])] },
			{ text: key.projected, sign: (box) => [sample(box, 1.5, [3, 3])] }
		],
		width
	);
	const top = legend.height + HEADS;
	const most = Math.max(...sites.map((site) => saidLines(site, lines, width).length));
	const step = layout.beneath ? tallRow(most) : ROW;
	const noted = note === '' ? [] : linesOf(note, SMALL, width);
	const bottom = top + sites.length * step;
	return {
		width,
		height: Math.ceil(bottom + noted.length * NOTE + 7),
		inks: [
			...legend.inks,
			...moved(headInks(lines, layout), 0, legend.height),
			...yearInks(span, layout, top, bottom),
			...sites.flatMap((site, index) =>
				moved(siteInks(site, lines, layout), 0, top + index * step)
			),
			...noted.map((line, index) => words(line, [0, bottom + (index + 1) * NOTE], { size: SMALL }))
		]
	};
}

function layoutOf({ sites, heads }: SiteLines, width: number): Layout {
	const widest = (head: string, texts: readonly string[]) =>
		Math.max(...[head, ...texts].map((text) => textWidth(text, SMALL)));
	const observed = widest(
		heads.observed,
		sites.map((site) => site.observed)
	);
	const projected = widest(
		heads.projected,
		sites.map((site) => site.projected)
	);
	const names = Math.max(
		...sites.map(({ name, owner }) =>
			Math.max(textWidth(name, SIZE, true), textWidth(owner, SMALL))
		)
	);
	const room = width - names - observed - projected - 3 * GAP;
	if (room < SHORTEST)
		return { width, beneath: true, names: width, from: 0, room: width, observedAt: width };
	const from = names + GAP;
	return { width, beneath: false, names, from, room, observedAt: width - projected - GAP };
}

function sample(
	{ x, y, width, height }: { x: number; y: number; width: number; height: number },
	thick: number,
	dash: readonly number[]
): Ink {
	const middle = y + height / 2;
	return { ...straight([x, middle], [x + width, middle], 'accent', thick), dash };
}

function headInks({ heads }: SiteLines, { beneath, width, observedAt }: Layout): Ink[] {
	if (beneath) return [];
	const end = { size: SMALL, align: 'end' } as const;
	return [
		words(heads.site, [0, 15], { size: SMALL }),
		words(heads.observed, [observedAt, 15], end),
		words(heads.projected, [width, 15], end)
	];
}

/** A hairline at the beginning of each year, and as many of the years written over it as there is room for. */
function yearInks(span: Span, { from, room }: Layout, top: number, bottom: number): Ink[] {
	const first = new Date(span.from * 86_400_000).getUTCFullYear() + 1;
	const last = new Date(span.to * 86_400_000).getUTCFullYear();
	const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	const x = (year: number) =>
		from + ((Date.UTC(year, 0, 1) / 86_400_000 - span.from) / (span.to - span.from || 1)) * room;
	const each = Math.ceil((years.length * 44) / room);
	return years.flatMap((year, index): Ink[] => [
		hairline([x(year), top - 4], [x(year), bottom], 'line'),
		...(index % each === 0 && x(year) < from + room - 16
			? [words(`${year}`, [x(year), top - 9], { size: SMALL, align: 'middle' })]
			: [])
	]);
}

/** What is said of a site above its line. */
function saidLines(
	{ observed, projected }: SiteLine,
	{ heads }: Pick<SiteLines, 'heads'>,
	width: number
): string[] {
	return [`${heads.observed}: ${observed}`, `${heads.projected}: ${projected}`].flatMap((said) =>
		linesOf(said, SMALL, width)
	);
}

function siteInks(site: SiteLine, lines: SiteLines, layout: Layout): Ink[] {
	const { span } = lines;
	const { width, beneath, names, from, room, observedAt } = layout;
	const top: At = [0, 0.5];
	const name = plainWords(fitted(site.name, SIZE, names, true), 0, 18, { size: SIZE, bold: true });
	const owner = words(fitted(site.owner, SMALL, names), [0, 34], { size: SMALL });
	const rule = hairline(top, [width, 0.5], 'line');
	if (beneath) {
		// An owner that has no room beside the name is in the table.
		const said = saidLines(site, lines, width);
		const after = textWidth(site.name, SIZE, true) + GAP;
		const beside = after + textWidth(site.owner, SMALL) <= width;
		return [
			rule,
			name,
			...(beside ? [words(site.owner, [width, 18], { size: SMALL, align: 'end' })] : []),
			...said.map((line, index) =>
				words(line, [0, 35 + index * WORDS], { size: SMALL, colour: 'ink' })
			),
			...moved(inkBuildLine(site.steps, span, room, LINE), from, 32 + said.length * WORDS)
		];
	}
	const end = { size: SMALL, align: 'end', colour: 'ink' } as const;
	return [
		rule,
		name,
		owner,
		...moved(inkBuildLine(site.steps, span, room, LINE), from, 8),
		words(site.observed, [observedAt, 26], end),
		words(site.projected, [width, 26], end)
	];
}
