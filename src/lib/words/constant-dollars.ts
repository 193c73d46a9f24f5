import type { Locale, Localized } from '../domain/locale';
import type { ConstantDollars } from '../domain/prices';
import { date } from '../format/date';
import { list } from '../format/list';
import { number } from '../format/number';
import type { DollarsId } from '../view/view-state';

interface ConstantDollarWords {
	/** The choice between the two. */
	readonly choice: string;
	readonly choices: Readonly<Record<DollarsId, string>>;
	readonly unit: (month: string) => string;
	readonly column: (month: string) => string;
	readonly method: (month: string) => string;
	/** The same for money of a fiscal year or quarter. */
	readonly methodOfPeriods: (month: string) => string;
	readonly interpolated: (months: string, one: boolean) => string;
	readonly unconverted: (rows: string, one: boolean) => string;
	readonly source: (month: string) => string;
	/** An amount in the newest dollars, beside the one that was announced. */
	readonly about: (converted: string, month: string) => string;
	/** What a source says, and what that is in constant dollars. */
	readonly announced: (converted: string, stated: string) => string;
}

export const constantDollarWords: Localized<ConstantDollarWords> = {
	en: {
		choice: 'Dollars',
		choices: { announced: 'As stated', constant: 'Constant (consumer prices)' },
		unit: (month) => `In dollars of ${month} (consumer prices)`,
		column: (month) => `dollars of ${month}`,
		method: (month) =>
			`Constant dollars: each amount times the consumer price index (CPI-U) of ${month}, the newest month published, over that of the month it was announced in. A date known by its year or month, or a year’s GDP, takes the mean of its published months; what is announced after ${month} is taken as it is.`,
		methodOfPeriods: (month) =>
			`Constant dollars: each figure times the consumer price index (CPI-U) of ${month}, the newest month published, over the mean of the published months of its fiscal year or quarter, whenever it was stated; a period after ${month} is taken as it is.`,
		interpolated: (months, one) =>
			`The index for ${months} ${one ? 'was' : 'were'} never published and ${one ? 'is' : 'are'} interpolated between its neighbors.`,
		unconverted: (rows, one) =>
			`${rows} ${one ? 'row is' : 'rows are'} older than the index and ${one ? 'stays' : 'stay'} as announced.`,
		source: (month) =>
			`Consumer prices: US Bureau of Labor Statistics, CPI-U, all items, not seasonally adjusted, through ${month}`,
		about: (converted, month) => `${converted} in dollars of ${month} (consumer prices)`,
		announced: (converted, stated) => `${stated} (constant: ${converted})`
	},
	de: {
		choice: 'Dollar',
		choices: { announced: 'Wie genannt', constant: 'Preisbereinigt (Verbraucherpreise)' },
		unit: (month) => `In Dollar vom ${month} (Verbraucherpreise)`,
		column: (month) => `Dollar vom ${month}`,
		method: (month) =>
			`Preisbereinigt: jeder Betrag mal Verbraucherpreisindex (CPI-U) vom ${month}, dem neuesten veröffentlichten Monat, durch den des Monats seiner Ankündigung. Ein nur als Jahr oder Monat bekanntes Datum, und das BIP eines Jahres, nimmt das Mittel der veröffentlichten Monate; was nach ${month} angekündigt wurde, bleibt, wie es ist.`,
		methodOfPeriods: (month) =>
			`Preisbereinigt: jede Zahl mal Verbraucherpreisindex (CPI-U) vom ${month}, dem neuesten veröffentlichten Monat, durch das Mittel der veröffentlichten Monate ihres Geschäftsjahrs oder Quartals, gleich wann sie genannt wurde; ein Zeitraum nach ${month} bleibt, wie er ist.`,
		interpolated: (months, one) =>
			`Der Index für ${months} ${one ? 'ist' : 'sind'} nie erschienen und ${one ? 'ist' : 'sind'} zwischen den Nachbarmonaten interpoliert.`,
		unconverted: (rows, one) =>
			`${rows} ${one ? 'Zeile ist' : 'Zeilen sind'} älter als der Index und ${one ? 'bleibt' : 'bleiben'} wie angekündigt.`,
		source: (month) =>
			`Verbraucherpreise: US Bureau of Labor Statistics, CPI-U, alle Güter, nicht saisonbereinigt, bis ${month}`,
		about: (converted, month) => `${converted} in Dollar vom ${month} (Verbraucherpreise)`,
		announced: (converted, stated) => `${stated} (preisbereinigt: ${converted})`
	}
};

/** Whose dollars, as a part of a subtitle; nothing where they are as announced. */
export function dollarsPhrases(dollars: ConstantDollars | null, locale: Locale): string[] {
	return dollars ? [constantDollarWords[locale].unit(date(dollars.base, locale))] : [];
}

/** How constant dollars were worked out; nothing where they are as announced. */
export function dollarsNotes(
	dollars: ConstantDollars | null,
	locale: Locale,
	of: 'announcements' | 'periods' = 'announcements'
): string[] {
	if (!dollars) return [];
	const words = constantDollarWords[locale];
	const { base, interpolated, unconverted } = dollars;
	const months = interpolated.map((month) => date(month, locale));
	return [
		[
			of === 'periods'
				? words.methodOfPeriods(date(base, locale))
				: words.method(date(base, locale)),
			...(months.length > 0 ? [words.interpolated(list(months, locale), months.length === 1)] : []),
			...(unconverted > 0
				? [words.unconverted(number(unconverted, locale), unconverted === 1)]
				: [])
		].join(' ')
	];
}

/** Where the prices come from, after the other sources; the sources alone where dollars are as announced. */
export function withPriceSource(
	sources: string,
	dollars: ConstantDollars | null,
	locale: Locale
): string {
	return dollars
		? `${sources}. ${constantDollarWords[locale].source(date(dollars.base, locale))}`
		: sources;
}
