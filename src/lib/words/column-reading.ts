import type { Localized, Locale } from '../domain/locale';
import { snake } from '../view/column-unit';
import { MEASURE_IDS, measureOf } from '../view/measures';
import { NORMALIZATION_IDS, normalizationOf } from '../view/normalizations';
import { PARTS_IDS } from '../view/view-state';
import { columnUnitRead } from './column-head';
import { wordsOf } from '.';

const OWN: Localized = {
	en: 'What the project says by itself, before anything is set aside or raised.',
	de: 'Was das Projekt für sich sagt, bevor etwas nicht mitgezählt oder angehoben wird.'
};
const COUNTED: Localized = {
	en: 'What of it is in the total: the column adds up to it. Empty where the project is set aside.',
	de: 'Was davon in der Summe ist: Die Spalte ergibt sie. Leer, wo das Projekt nicht mitzählt.'
};
const OPEN: Localized = {
	en: 'yes: “this or more”, so the ceiling is only what has been named so far.',
	de: 'yes: „so viel oder mehr“, die Obergrenze ist also nur das bisher Genannte.'
};
const AS_STATED: Localized = {
	en: 'As this announcement states it.',
	de: 'Wie diese Ankündigung es angibt.'
};
const RESTS_ON: Localized = {
	en: 'The announcement the figure rests on.',
	de: 'Die Ankündigung, auf der die Zahl beruht.'
};

/** How columns that are no measure are to be read, by their keys. Those that say it themselves are left out. */
const READINGS: ReadonlyMap<string, Localized> = new Map(
	Object.entries<Localized>({
		rank: {
			en: 'By the value shown, the highest first; equal values share a place.',
			de: 'Nach dem gezeigten Wert, der höchste zuerst; gleiche Werte teilen sich einen Platz.'
		},
		ceiling_open: OPEN,
		open: OPEN,
		total: {
			en: 'The value before it was set against anything.',
			de: 'Der Wert, bevor er ins Verhältnis gesetzt wurde.'
		},
		known: {
			en: 'Projects counted in the value.',
			de: 'Projekte, die im Wert gezählt sind.'
		},
		of: {
			en: 'Projects counted in the value, and those that would be but give no figure for it.',
			de: 'Projekte, die im Wert gezählt sind, und die, die es wären, aber keine Zahl dafür nennen.'
		},
		doubtful: {
			en: 'The part of the total, before it is set against anything, that rests on rows marked doubtful. It is included.',
			de: 'Der Teil der Summe, bevor sie ins Verhältnis gesetzt wird, der auf als zweifelhaft markierten Zeilen beruht. Er ist enthalten.'
		},
		counter: {
			en: 'Who counted. Counters count different things; their numbers are never added or joined to a trend.',
			de: 'Wer gezählt hat. Zähler zählen Verschiedenes; ihre Zahlen werden nie addiert oder zu einem Verlauf verbunden.'
		},
		announced: {
			en: 'A day, or only a month or a year where the source says no more.',
			de: 'Ein Tag, oder nur ein Monat oder Jahr, wo die Quelle nicht mehr sagt.'
		},
		amount: {
			en: 'Dollars as the source put them, to be read with the basis: of a range the low end; of “up to” what it will not exceed, which is nothing firm.',
			de: 'Dollar, wie die Quelle sie nennt, zu lesen mit der Art der Angabe: bei einer Spanne das untere Ende; bei „bis zu“, was nicht überschritten wird, also nichts Festes.'
		},
		amount_high: { en: 'The high end of a range.', de: 'Das obere Ende einer Spanne.' },
		basis: {
			en: 'How the source put its figure: exact, about, at_least (this or more), range, up_to (nothing firm).',
			de: 'Wie die Quelle ihre Zahl nennt: exact (genau), about (ungefähr), at_least (so viel oder mehr), range (Spanne), up_to (bis zu, also nichts Festes).'
		},
		kind: {
			en: 'What the figure is of. economic_output, buildout_value and contract_commitment are not investment and in no total of dollars.',
			de: 'Wovon die Zahl handelt. economic_output, buildout_value und contract_commitment sind keine Investition und in keiner Summe von Dollar.'
		},
		permanent_jobs: AS_STATED,
		power: AS_STATED,
		sourcing: {
			en: 'Assigned by rule: primary, corroborated, single, doubtful. No rating of truth.',
			de: 'Nach Regel vergeben: primary, corroborated, single, doubtful. Kein Urteil über die Wahrheit.'
		},
		own: OWN,
		floor_own: OWN,
		ceiling_own: OWN,
		counted: COUNTED,
		floor_counted: COUNTED,
		ceiling_counted: COUNTED,
		amount_row: RESTS_ON,
		ceiling_row: RESTS_ON,
		within_plan: {
			en: 'The larger plan that holds its money, so that no dollar is counted twice.',
			de: 'Der größere Plan, der sein Geld enthält, damit kein Dollar doppelt zählt.'
		},
		raised_by_pieces: {
			en: 'yes: its pieces add up to more than the plan itself says; the pieces count.',
			de: 'yes: Seine Teile ergeben mehr, als der Plan selbst sagt; die Teile zählen.'
		}
	})
);
const PART: Localized = {
	en: 'A part of the value. The parts add up to it.',
	de: 'Ein Teil des Werts. Die Teile ergeben ihn.'
};
const SET_ASIDE: Localized = {
	en: 'Projects of the selection that are not in the value, each with the first reason that applies:',
	de: 'Projekte der Auswahl, die nicht im Wert sind, jedes mit dem ersten zutreffenden Grund:'
};
const REASON: Localized = {
	en: 'Why a project is not in the total; empty where it counts:',
	de: 'Warum ein Projekt nicht in der Summe ist; leer, wo es zählt:'
};
const MARK: Localized = {
	en: 'Why there is no value; none of these is 0:',
	de: 'Warum kein Wert da ist; nichts davon ist 0:'
};

const SET_AGAINST: Localized = {
	en: 'What the value is set against, the same for every day. Source:',
	de: 'Wozu der Wert ins Verhältnis gesetzt ist, für jeden Stand gleich. Quelle:'
};

const OWN_FILE: Localized = {
	en: 'Of the reader’s own file, which is not part of Capex Atlas; added up, averaged or counted over its rows as the label says.',
	de: 'Aus einer eigenen Datei, die nicht zu Capex Atlas gehört; über ihre Zeilen addiert, gemittelt oder gezählt, wie die Bezeichnung sagt.'
};

/** How a column is to be read; empty where its label says it all. */
export function readingOf(
	{ key, unit }: { readonly key: string; readonly unit?: string },
	locale: Locale
): string {
	const { reason, mark } = wordsOf(locale);
	if (key === 'set_aside') return `${SET_ASIDE[locale]} ${Object.values(reason).join('; ')}.`;
	if (key === 'reason') return `${REASON[locale]} ${coded(reason)}.`;
	if (key === 'mark') return `${MARK[locale]} ${coded(mark)}.`;
	if (PARTS_IDS.some((by) => key.startsWith(`${by}_`)) && unit !== undefined) return PART[locale];
	if (key.startsWith('own_')) return OWN_FILE[locale];
	const id = MEASURE_IDS.find((one) => one === key);
	const measure = id && measureOf(id);
	return [
		measure?.meaning[locale],
		measure?.limits[locale],
		measure && unit !== undefined ? againstReading(unit, locale) : undefined,
		READINGS.get(key)?.[locale],
		denominatorReading(key, locale)
	]
		.filter((text) => text !== undefined && text !== '')
		.join(' ');
}

function againstReading(unit: string, locale: Locale): string {
	const read = columnUnitRead(unit);
	return read ? normalizationOf(read.per).meaning[locale] : '';
}

function denominatorReading(key: string, locale: Locale): string {
	const per = NORMALIZATION_IDS.find((id) => {
		const { denominator } = normalizationOf(id);
		return denominator && `${snake(denominator.label.en)}_${denominator.year}` === key;
	});
	const source = per && normalizationOf(per).denominator?.source;
	return source ? `${SET_AGAINST[locale]} ${source}.` : '';
}

/** `cancelled: abgesagt`, as the cells say it and as people do. */
function coded(words: Readonly<Record<string, string>>): string {
	return Object.entries(words)
		.map(([code, said]) => `${code}: ${said}`)
		.join('; ');
}
