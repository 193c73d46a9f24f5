import type { Locale } from '../domain/locale';
import { LIMIT_SCALES } from './limit-scale';
import type { QuantityUnit } from './quantity';

export type WhyNoLimit =
	| 'empty'
	| 'not_a_number'
	| 'not_positive'
	| 'out_of_range'
	/** `100,200` is one number, or two. */
	| 'two_ways'
	| 'too_many';

/** The part of an entry that cannot be read, as it was typed, and why. */
export interface LimitFault {
	readonly part: string;
	readonly why: WhyNoLimit;
}

export type LimitsRead = { readonly limits: readonly number[] } | { readonly fault: LimitFault };

/** What an address can carry; nothing on a map comes near either. */
const LEAST = 1e-12;
const LARGEST = 1e18;

/** What may stand before or behind a number besides its scale, in small letters. */
const MARKS: Readonly<Record<Exclude<QuantityUnit, `own:${string}`>, readonly string[]>> = {
	usd: ['us$', 'usd', '$'],
	usd_per_mw: ['us$', 'usd', '$', '/mw', '$/mw'],
	usd_per_job: ['us$', 'usd', '$', '/job', '$/job', '/stelle', '$/stelle'],
	jobs_per_mw: ['/mw'],
	mw: ['mw'],
	share: ['%'],
	quotient: ['×', 'x'],
	jobs: [],
	data_centers: [],
	projects: []
};

/** Digits with the language's own signs: groups of three, or none; a fraction, or none. */
const NUMBER: Readonly<Record<Locale, RegExp>> = {
	en: /^(?:\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?$/,
	de: /^(?:\d{1,3}(?:\.\d{3})+|\d*)(?:,\d+)?$/
};

/**
 * Reads limits of classes as a reader types them, in the language's own numbers: `1B, 5B, 10B`, `5, 10, 50`, `1 Mrd.; 2,5 Mrd.`,
 * `1%, 2.5%`. Gives them in base units, ascending, each once; or the first part that cannot be read. A share is percent
 * with or without the sign.
 */
export function readLimits(
	text: string,
	unit: QuantityUnit,
	locale: Locale,
	most: number
): LimitsRead {
	const limits = new Set<number>();
	const entries = text.split(/;|,(?=\s)|\n/).map(tidy);
	const typed = entries.filter((entry) => entry !== '');
	for (const entry of typed) {
		const parts = partsOf(entry, typed.length === 1, locale);
		if (parts === null) return { fault: { part: entry, why: 'two_ways' } };
		for (const part of parts) {
			const limit = limitOf(part, unit, locale);
			if (typeof limit === 'string') return { fault: { part, why: limit } };
			limits.add(limit);
			if (limits.size > most) return { fault: { part, why: 'too_many' } };
		}
	}
	if (limits.size === 0) return { fault: { part: '', why: 'empty' } };
	return { limits: [...limits].toSorted((a, b) => a - b) };
}

/**
 * What commas without a space part. One between digits is a German decimal sign, and an English one groups thousands or
 * parts two limits. Null where it could be either: in German a second one, in English groups that are numbers of their own.
 */
function partsOf(entry: string, alone: boolean, locale: Locale): readonly string[] | null {
	const pieces = entry
		.split(/(?<!\d),|,(?!\d)/)
		.map(tidy)
		.filter((piece) => piece !== '');
	const parts = pieces.map((piece) => {
		const runs = piece.split(',');
		if (locale === 'de') return runs.length > 2 ? null : [piece];
		if (runs.length === 1) return [piece];
		const grouped = /^\D*\d{1,3}(?:,\d{3})+(?:\.\d+)?[^\d,]*$/.test(piece);
		if (!grouped) return runs;
		const either =
			alone && pieces.length === 1 && runs.slice(1).every((run) => !run.startsWith('0'));
		return either ? null : [piece];
	});
	return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

function limitOf(part: string, unit: QuantityUnit, locale: Locale): number | WhyNoLimit {
	const bare = unmarked(part.toLowerCase(), marksOf(unit));
	const [, sign = '', figure = '', letters = ''] =
		/^([-−+]?)\s*([\d.,]*\d)\s*([a-z]*)\.?$/.exec(bare) ?? [];
	const scale = LIMIT_SCALES[locale].find(({ read }) => read.includes(letters));
	if (figure === '' || !NUMBER[locale].test(figure)) return 'not_a_number';
	if (letters !== '' && !scale) return 'not_a_number';
	const [group, point] = locale === 'de' ? ['.', ','] : [',', '.'];
	const digits = figure.replaceAll(group, '').replace(point, '.');
	// A power of ten put on as text gives the number nearest to what was typed.
	const exponent = (scale?.exponent ?? 0) - (unit === 'share' ? 2 : 0);
	const value = Number(`${digits}e${exponent}`);
	if (value <= 0 || sign === '-' || sign === '−') return 'not_positive';
	return value >= LEAST && value <= LARGEST ? value : 'out_of_range';
}

function marksOf(unit: QuantityUnit): readonly string[] {
	const isOwn = (one: QuantityUnit): one is `own:${string}` => one.startsWith('own:');
	if (!isOwn(unit)) return MARKS[unit];
	const word = unit.slice('own:'.length).toLowerCase();
	return word === '' ? [] : [word];
}

/** A part without the unit before or behind it. */
function unmarked(part: string, marks: readonly string[]): string {
	const before = marks.find((mark) => part.startsWith(mark)) ?? '';
	const rest = part.slice(before.length).trim();
	const behind = marks.toSorted((a, b) => b.length - a.length).find((mark) => rest.endsWith(mark));
	return tidy(rest.slice(0, rest.length - (behind ?? '').length));
}

function tidy(text: string): string {
	return text.replace(/^[\s,]+|[\s,]+$/g, '');
}
