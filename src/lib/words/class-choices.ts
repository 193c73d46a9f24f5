import type { Localized } from '../domain/locale';
import type { WhyNoLimit } from '../format/read-limits';

interface ClassChoiceWords {
	readonly label: string;
	readonly fromData: string;
	/** The same with the method that the data asked for. */
	readonly automatic: (method: string) => string;
	readonly count: string;
	readonly limits: string;
	readonly limitsHint: (most: string, example: string) => string;
	readonly limitsExample: { readonly usd: string; readonly share: string; readonly plain: string };
	readonly fault: Readonly<Record<WhyNoLimit, (part: string, most: string) => string>>;
}

/** Every text of the controls that choose a map's classes, in both languages. */
export const classChoiceWords: Localized<ClassChoiceWords> = {
	en: {
		label: 'Classes',
		fromData: 'From the data',
		automatic: (method) => `From the data (${method})`,
		count: 'Number of classes',
		limits: 'Limits between the classes',
		limitsHint: (most, example) => `Up to ${most}, such as ${example}`,
		limitsExample: { usd: '1B, 5B, 10B', share: '1%, 2.5%, 10%', plain: '5, 10, 50' },
		fault: {
			empty: () => 'At least one limit is needed. The map stays as it was.',
			not_a_number: (part) =>
				`“${part}” is not a number here. Write limits like 1000, 2.5 or 5M, with a comma and a space between them. The map stays as it was.`,
			not_positive: (part) => `“${part}” is not above 0. The map stays as it was.`,
			out_of_range: (part) => `“${part}” is too large or too small. The map stays as it was.`,
			two_ways: (part) =>
				`“${part}” can be read as one number or as several. Put a space after each comma that parts two limits. The map stays as it was.`,
			too_many: (part, most) =>
				`“${part}” is one limit too many: there can be ${most}. The map stays as it was.`
		}
	},
	de: {
		label: 'Klassen',
		fromData: 'Nach den Daten',
		automatic: (method) => `Nach den Daten (${method})`,
		count: 'Zahl der Klassen',
		limits: 'Grenzen zwischen den Klassen',
		limitsHint: (most, example) => `Bis zu ${most}, etwa ${example}`,
		limitsExample: {
			usd: '1 Mrd.; 5 Mrd.; 10 Mrd.',
			share: '1 %; 2,5 %; 10 %',
			plain: '5; 10; 50'
		},
		fault: {
			empty: () => 'Es braucht mindestens eine Grenze. Die Karte bleibt, wie sie war.',
			not_a_number: (part) =>
				`„${part}“ ist hier keine Zahl. Schreiben Sie Grenzen wie 1000, 2,5 oder 5 Mio., getrennt durch ein Semikolon. Die Karte bleibt, wie sie war.`,
			not_positive: (part) => `„${part}“ liegt nicht über 0. Die Karte bleibt, wie sie war.`,
			out_of_range: (part) => `„${part}“ ist zu groß oder zu klein. Die Karte bleibt, wie sie war.`,
			two_ways: (part) =>
				`„${part}“ lässt sich als eine Zahl lesen oder als mehrere. Trennen Sie Grenzen durch ein Semikolon. Die Karte bleibt, wie sie war.`,
			too_many: (part, most) =>
				`„${part}“ ist eine Grenze zu viel: Es können ${most} sein. Die Karte bleibt, wie sie war.`
		}
	}
};
