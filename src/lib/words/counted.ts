import type { Locale, Localized } from '../domain/locale';
import type { CountKind, Vintage } from '../domain/state-count';
import { date } from '../format/date';
import { list } from '../format/list';
import type { ViewState } from '../view/view-state';

interface CountedWords {
	/** The subject of a title. */
	readonly counted: Readonly<Record<CountKind, string>>;
	/** An axis and a unit, in words. */
	readonly numberOf: Readonly<Record<CountKind, string>>;
	readonly heard: (known: string, of: string, counters: string, one: boolean) => string;
}

/** What every figure says of what counters count; what only their own chart says is in counters.ts. */
export const countedWords: Localized<CountedWords> = {
	en: {
		counted: {
			all: 'Data centers',
			operational: 'Operating data centers',
			under_construction: 'Data centers under construction',
			planned: 'Planned data centers'
		},
		numberOf: {
			all: 'Number of data centers',
			operational: 'Number of operating data centers',
			under_construction: 'Number of data centers under construction',
			planned: 'Number of planned data centers'
		},
		heard: (known, of, counters, one) =>
			one
				? `Reported by the one counter: ${known} of ${of}`
				: `Reported by at least one of ${counters} counters: ${known} of ${of}`
	},
	de: {
		counted: {
			all: 'Rechenzentren',
			operational: 'Rechenzentren in Betrieb',
			under_construction: 'Rechenzentren im Bau',
			planned: 'Geplante Rechenzentren'
		},
		numberOf: {
			all: 'Zahl der Rechenzentren',
			operational: 'Zahl der Rechenzentren in Betrieb',
			under_construction: 'Zahl der Rechenzentren im Bau',
			planned: 'Zahl der geplanten Rechenzentren'
		},
		heard: (known, of, counters, one) =>
			one
				? `Vom einzigen Zähler berichtet: ${known} von ${of}`
				: `Von mindestens einem der ${counters} Zähler berichtet: ${known} von ${of}`
	}
};

/** What was counted, as the subject of a title: `Data centers under construction`. */
export function countedKindOf({ countKind }: Pick<ViewState, 'countKind'>, locale: Locale): string {
	return countedWords[locale].counted[countKind];
}

/** The same as a number, for an axis or a unit: `Number of data centers under construction`. */
export function numberOfKind({ countKind }: Pick<ViewState, 'countKind'>, locale: Locale): string {
	return countedWords[locale].numberOf[countKind];
}

/** Every counter with all its days, in the order of an answer. */
export function countersNamed(
	vintages: readonly Vintage[],
	say: (counter: string, days: string) => string,
	locale: Locale
): string {
	const days = new Map<string, string[]>();
	for (const { counter, asOf } of vintages)
		days.set(counter, [...(days.get(counter) ?? []), date(asOf, locale)]);
	return [...days].map(([counter, own]) => say(counter, list(own, locale))).join('; ');
}
