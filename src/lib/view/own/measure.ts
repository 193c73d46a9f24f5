import type { Localized } from '../../domain/locale';
import type { OwnAggregate, OwnMeasure } from '../../domain/own-measure';
import type { Measure, Unit } from '../measures/measure';
import { readOwnMeasureId, type OwnMeasureId } from './measure-id';

/** Units of ours that a reader's numbers may be in; all else is a word of the reader's. */
export const SHARED_UNITS = ['usd', 'mw', 'jobs'] as const;

/** How many rows become one number, in front of what they are of. */
const AGGREGATED: Readonly<Record<OwnAggregate, Localized<(label: string) => string>>> = {
	sum: { en: (label) => label, de: (label) => label },
	mean: { en: (label) => `${label} (mean of rows)`, de: (label) => `${label} (Mittel der Zeilen)` },
	median: {
		en: (label) => `${label} (median of rows)`,
		de: (label) => `${label} (Median der Zeilen)`
	},
	min: { en: (label) => `${label} (lowest row)`, de: (label) => `${label} (kleinste Zeile)` },
	max: { en: (label) => `${label} (highest row)`, de: (label) => `${label} (größte Zeile)` },
	count: { en: (label) => label, de: (label) => label }
};

const MEANING: Localized = {
	en: 'A number of your own file, which is not part of Capex Atlas.',
	de: 'Eine Zahl aus Ihrer eigenen Datei, die nicht zu Capex Atlas gehört.'
};
const LIMITS: Localized = {
	en: 'It is shown beside our numbers and never added to them. Where no row knows it, it is unknown and not 0.',
	de: 'Sie steht neben unseren Zahlen und wird nie dazugezählt. Wo keine Zeile sie kennt, ist sie unbekannt und nicht 0.'
};

const ROWS: Localized = { en: 'Number of rows', de: 'Zahl der Zeilen' };

/** What a measure of a reader's file is called: as the reader says, and how its rows become one number. */
export function ownLabelOf({ label, aggregate }: OwnMeasure): Localized {
	if (label === '') return ROWS;
	return { en: AGGREGATED[aggregate].en(label), de: AGGREGATED[aggregate].de(label) };
}

const made = new Map<OwnMeasureId, Measure>();

/** A reader's measure as any other; ids are read before they come here, and one that is none counts rows. */
export function ownMeasure(id: OwnMeasureId): Measure {
	const before = made.get(id);
	if (before) return before;
	const own: OwnMeasure = readOwnMeasureId(id) ?? {
		column: null,
		label: '?',
		unit: '',
		kind: 'total',
		aggregate: 'count'
	};
	const label = ownLabelOf(own);
	const measure: Measure = {
		unit: unitOfOwn(own.unit),
		rounding: 'nearest',
		quantity: null,
		ratio: null,
		own,
		ceilings: false,
		label,
		title: label,
		meaning: MEANING,
		limits: LIMITS
	};
	if (made.size > 200) made.clear();
	made.set(id, measure);
	return measure;
}

function unitOfOwn(unit: string): Unit {
	return SHARED_UNITS.find((one) => one === unit) ?? `own:${unit}`;
}
