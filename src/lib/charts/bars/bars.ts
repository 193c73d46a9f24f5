import type { Locale } from '../../domain/locale';
import { number } from '../../format/number';
import type { Answer, AnswerRow } from '../../view/answer';
import { measureOf } from '../../view/measures';
import { chartWords } from '../../words/chart';
import { ownRowsSaid } from '../../words/own-measure';
import { valueOf } from '../../words/value';
import { markOfPart, partKeysOf, type MarkId } from '../marks';
import { barScale, partOf, type BarScale } from './bar-scale';

/** A piece of a bar in the measure's own unit, from the end nearer to zero; below zero `to` is the smaller one. */
export interface Segment {
	readonly mark: MarkId;
	readonly from: number;
	readonly to: number;
}

/** What is possible above the floor; `open` goes on without a limit. */
export interface Whisker {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

/** A bar below zero has its label at its left. */
export type Side = 'left' | 'right';

export interface Bar {
	readonly row: AnswerRow;
	readonly name: string;
	/** Empty where nothing is known, or where it is 0. */
	readonly segments: readonly Segment[];
	readonly whisker: Whisker | null;
	/** Between these the ink lies, in the measure's unit; zero is never outside of them. */
	readonly begin: number;
	readonly end: number;
	/** On which side of the ink the label stands. */
	readonly side: Side;
	/** The number itself, and what it rests on; a word where there is no number. */
	readonly label: { readonly figure: string; readonly rest: string };
	readonly known: boolean;
}

/** Ranked bars before anyone has said how wide they are: the page, the canvas and the file draw the same ones. */
export interface Bars {
	readonly bars: readonly Bar[];
	readonly scale: BarScale;
}

/** The bars of an answer in its order, those without a number last. */
export function barsOf(answer: Answer, locale: Locale): Bars {
	const known = answer.rows.filter(({ value }) => value !== null);
	// Of hundreds of companies or counties those without a number are left to the table.
	const listed =
		!answer.everyGroup || answer.request.by === 'state' || answer.request.by === 'division';
	const unknown = listed ? answer.rows.filter(({ value }) => value === null) : [];
	const keys = partKeysOf(answer);
	const bars = [...known, ...unknown].map((row) => barOf(answer, row, keys, locale));
	const scale = barScale(
		Math.min(0, ...bars.map(({ begin }) => begin)),
		Math.max(0, ...bars.map(({ end }) => end))
	);
	// Where there is no ink, a label stands on the side of zero that has more room.
	const roomy: Side = partOf(scale, 0) > 0.5 ? 'left' : 'right';
	return { bars: bars.map((bar) => ({ ...bar, side: sideOf(bar) ?? roomy })), scale };
}

/** True where some of the bars lie below zero. */
export function signed({ scale }: Pick<Bars, 'scale'>): boolean {
	return scale.min < 0;
}

function sideOf({ row: { value }, begin, end }: Omit<Bar, 'side'>): Side | null {
	if (begin === 0 && end === 0) return null;
	return (value ?? 0) < 0 ? 'left' : 'right';
}

function barOf(
	answer: Answer,
	row: AnswerRow,
	keys: readonly string[],
	locale: Locale
): Omit<Bar, 'side'> {
	const { value } = row;
	const whisker = whiskerOf(row);
	const segments = segmentsOf(row, (key) => markOfPart(answer.request.parts, key, keys));
	// Parts of both signs reach beyond what they come to; others end there, and not a hair of floating point off it.
	const ends = segments.some(({ to }) => to < 0) ? segments.map(({ to }) => to) : [];
	return {
		row,
		name: row.name,
		segments,
		whisker,
		begin: Math.min(value ?? 0, 0, ...ends),
		end: Math.max(value ?? 0, whisker?.to ?? 0, ...ends),
		label: {
			figure: valueOf(answer, row, locale),
			rest: value === null || answer.vintage ? '' : supportOf(answer, row, locale)
		},
		known: value !== null
	};
}

/** Parts one after another from zero, each on the side of its sign; a number without parts is one plain piece. */
function segmentsOf({ value, parts }: AnswerRow, markOf: (key: string) => MarkId): Segment[] {
	if (value === null || value === 0) return [];
	if (parts.length === 0) return [{ mark: 'plain', from: 0, to: value }];
	const segments: Segment[] = [];
	let [above, below] = [0, 0];
	for (const part of parts) {
		if (part.value === 0) continue;
		const from = part.value > 0 ? above : below;
		const to = from + part.value;
		segments.push({ mark: markOf(part.key), from, to });
		if (part.value > 0) above = to;
		else below = to;
	}
	return segments;
}

/** A hair of floating point is not a ceiling above the floor. */
function whiskerOf({ value, high, open }: AnswerRow): Whisker | null {
	if (value === null) return null;
	const to = Math.max(value, high ?? value);
	if (to - value <= Math.abs(value) * 1e-9 && !open) return null;
	return { from: value, to, open };
}

/** How many projects, or rows of a reader's own, a bar is made of. */
function supportOf({ request }: Answer, row: AnswerRow, locale: Locale): string {
	return measureOf(request.measure).own ? ownRowsSaid(row.known, locale) : projectsOf(row, locale);
}

function projectsOf({ known }: AnswerRow, locale: Locale): string {
	return chartWords[locale].projects(number(known, locale), known === 1);
}
