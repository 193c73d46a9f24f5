import type { Locale } from '../../domain/locale';
import type { Vintage } from '../../domain/state-count';
import { date } from '../../format/date';
import { wordsOf } from '../../words';
import { counterWords, coversSaid, letterOf } from '../../words/counters';
import { straight, words, type At, type Ink, type Look } from '../ink/ink';
import { fitted, textWidth } from '../ink/text-width';
import { cellInks, type CellKind } from './cell';

const SIZE = 12;
const RADIUS = 4.5;
/** Where the letter, and then the counter's name begins. */
const LETTER = 16;
const NAME = 30;
/** From here on two counters stand beside each other, and a counter needs one line only. */
const TWO_COLUMNS = 900;
const ONE_LINE = 560;
const BETWEEN = 28;
const AFTER_NAME = 14;
const CELL = 10;

/** What the picture has to explain, besides its counters. */
export interface Signs {
	readonly cells: readonly CellKind[];
	readonly spread: boolean;
}

/** The counters with letter, mark, day and coverage, then what the cells mean, from the upper left corner. */
export function placeCounterKey(
	vintages: readonly Vintage[],
	looks: readonly Look[],
	signs: Signs,
	width: number,
	locale: Locale
): { readonly height: number; readonly inks: Ink[] } {
	const columns = width >= TWO_COLUMNS ? 2 : 1;
	const columnWidth = (width - (columns - 1) * BETWEEN) / columns;
	const perColumn = Math.ceil(vintages.length / columns);
	const widest = (texts: readonly string[]) =>
		Math.max(0, ...texts.map((text) => textWidth(text, SIZE)));
	const rests = widest(vintages.map((vintage) => restOf(vintage, locale)));
	const room = Math.min(
		widest(vintages.map(({ counter }) => counter)),
		columnWidth - NAME - AFTER_NAME - rests
	);
	/** Null where day and coverage stand on a line of their own. */
	const restAt = width >= ONE_LINE ? NAME + room + AFTER_NAME : null;
	const line = restAt === null ? 35 : 20;
	const counters = vintages.flatMap((vintage, index) => {
		const look = looks[index];
		if (!look) return [];
		const x = Math.floor(index / perColumn) * (columnWidth + BETWEEN);
		const y = (index % perColumn) * line;
		const names = restAt === null ? columnWidth - NAME : room;
		return counterInks(vintage, letterOf(index), look, { x, y, names, restAt }, locale);
	});
	const explained = signInks(signs, perColumn * line + 4, width, locale);
	return { height: explained.bottom, inks: [...counters, ...explained.inks] };
}

function counterInks(
	vintage: Vintage,
	letter: string,
	look: Look,
	at: { x: number; y: number; names: number; restAt: number | null },
	locale: Locale
): Ink[] {
	const name = fitted(vintage.counter, SIZE, at.names);
	const middle = at.y + 9;
	const baseline = middle + 4;
	const restAt: At =
		at.restAt === null ? [at.x + NAME, baseline + 15] : [at.x + at.restAt, baseline];
	return [
		{ kind: 'point', x: at.x + 6, y: middle, radius: RADIUS, ...look },
		words(letter, [at.x + LETTER, baseline], { size: SIZE, colour: 'ink' }),
		words(name, [at.x + NAME, baseline], { size: SIZE, colour: 'ink' }),
		words(restOf(vintage, locale), restAt, { size: SIZE })
	];
}

function restOf({ asOf, statesCovered }: Vintage, locale: Locale): string {
	return `${date(asOf, locale)} · ${coversSaid(statesCovered, locale)}`;
}

/** Cells and the line of a spread in lines that flow like words. */
function signInks(
	{ cells, spread }: Signs,
	top: number,
	width: number,
	locale: Locale
): { readonly bottom: number; readonly inks: Ink[] } {
	const { reported, noShare, spread: spreadMeans } = counterWords[locale];
	const said: Readonly<Record<CellKind, string>> = {
		reported,
		no_share: noShare,
		not_reported: wordsOf(locale).mark.not_reported
	};
	const entries = [
		...cells.map((kind) => ({
			text: said[kind],
			draw: (x: number, y: number) => cellInks(kind, { x, y: y - CELL / 2, size: CELL })
		})),
		...(spread
			? [
					{
						text: spreadMeans,
						draw: (x: number, y: number): Ink[] => [
							straight([x - 1, y], [x + CELL + 1, y], 'muted', 1.5)
						]
					}
				]
			: [])
	];
	let x = 0;
	let line = 0;
	const inks = entries.flatMap(({ text, draw }): Ink[] => {
		const needed = NAME - 12 + textWidth(text, SIZE);
		if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
		const left = x;
		const middle = top + line * 20 + 9;
		x += needed + 18;
		return [
			...draw(left + 1, middle),
			words(text, [left + NAME - 12, middle + 4], { size: SIZE, colour: 'ink' })
		];
	});
	return { bottom: entries.length === 0 ? top : top + (line + 1) * 20 + 8, inks };
}
