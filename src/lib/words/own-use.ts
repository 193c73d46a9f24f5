import type { OwnAggregate, OwnMeasureKind } from '../domain/own-measure';
import type { Localized } from '../domain/locale';

interface OwnUseWords {
	readonly measures: string;
	readonly measuresLead: string;
	readonly use: string;
	readonly useOf: (column: string) => string;
	readonly column: string;
	readonly countOfRows: string;
	readonly name: string;
	readonly nameOf: (column: string) => string;
	readonly unit: string;
	readonly unitOf: (column: string) => string;
	readonly units: Readonly<Record<'' | 'usd' | 'mw' | 'jobs' | '%', string>>;
	readonly otherUnit: string;
	readonly otherUnitOf: (column: string) => string;
	readonly kind: string;
	readonly kindOf: (column: string) => string;
	readonly kinds: Readonly<Record<OwnMeasureKind, string>>;
	readonly aggregate: string;
	readonly aggregateOf: (column: string) => string;
	readonly aggregates: Readonly<Record<OwnAggregate, string>>;
	readonly heading: string;
	readonly datasetName: string;
	readonly where: string;
	readonly keep: string;
	readonly visit: string;
	readonly useFile: string;
	readonly saveChanges: string;
	readonly replace: (name: string) => string;
	readonly leave: string;
	readonly leaveOpen: string;
	readonly nothingRead: string;
	readonly already: (name: string) => string;
}

/** What a file is measured by, and how it is used. */
export const ownUseWords: Localized<OwnUseWords> = {
	en: {
		measures: 'What can be measured',
		measuresLead:
			'As inferred from the columns; say otherwise where that is wrong. Columns of numbers that seem to name something, such as a code or a year, are there to be ticked. Totals can be added up and set against residents, land or GDP; rates, such as a percentage or a price, cannot.',
		use: 'Use',
		useOf: (column) => `Use ${column}`,
		column: 'Column',
		countOfRows: 'Number of rows',
		name: 'Called',
		nameOf: (column) => `What ${column} is called`,
		unit: 'In',
		unitOf: (column) => `Unit of ${column}`,
		units: { '': 'no unit', usd: 'US dollars', mw: 'megawatts', jobs: 'jobs', '%': 'percent' },
		otherUnit: 'another unit',
		otherUnitOf: (column) => `Unit of ${column}, in your words`,
		kind: 'Is a',
		kindOf: (column) => `Whether ${column} adds up`,
		kinds: { total: 'total', rate: 'rate' },
		aggregate: 'Several rows become',
		aggregateOf: (column) => `What several rows of ${column} become`,
		aggregates: {
			sum: 'their sum',
			mean: 'their mean',
			median: 'their median',
			min: 'the lowest',
			max: 'the highest',
			count: 'their number'
		},
		heading: 'Use it',
		datasetName: 'Name of the dataset',
		where: 'Where it is kept',
		keep: 'Keep it on this device',
		visit: 'Use it for this visit only',
		useFile: 'Use this file',
		saveChanges: 'Save the changes',
		replace: (name) => `Replace “${name}”`,
		leave: 'Leave it',
		leaveOpen: 'Leave it as it was',
		nothingRead: 'No row could be read, so there is nothing to use yet. Above it says why.',
		already: (name) =>
			`You have this very file already, as “${name}”. Using it again takes its place.`
	},
	de: {
		measures: 'Was sich messen lässt',
		measuresLead:
			'Aus den Spalten erschlossen; sagen Sie es anders, wo das nicht stimmt. Zahlenspalten, die eher etwas benennen, etwa einen Code oder ein Jahr, lassen sich anhaken. Summen lassen sich addieren und auf Einwohner, Fläche oder BIP beziehen, Verhältnisse wie ein Anteil oder ein Preis nicht.',
		use: 'Nutzen',
		useOf: (column) => `${column} nutzen`,
		column: 'Spalte',
		countOfRows: 'Zahl der Zeilen',
		name: 'Heißt',
		nameOf: (column) => `Wie ${column} heißt`,
		unit: 'In',
		unitOf: (column) => `Einheit von ${column}`,
		units: {
			'': 'ohne Einheit',
			usd: 'US-Dollar',
			mw: 'Megawatt',
			jobs: 'Stellen',
			'%': 'Prozent'
		},
		otherUnit: 'andere Einheit',
		otherUnitOf: (column) => `Einheit von ${column}, in Ihren Worten`,
		kind: 'Ist',
		kindOf: (column) => `Ob sich ${column} addieren lässt`,
		kinds: { total: 'eine Summe', rate: 'ein Verhältnis' },
		aggregate: 'Aus mehreren Zeilen wird',
		aggregateOf: (column) => `Was aus mehreren Zeilen von ${column} wird`,
		aggregates: {
			sum: 'ihre Summe',
			mean: 'ihr Mittelwert',
			median: 'ihr Median',
			min: 'die kleinste Zahl',
			max: 'die größte Zahl',
			count: 'ihre Anzahl'
		},
		heading: 'Verwenden',
		datasetName: 'Name des Datensatzes',
		where: 'Wo er bleibt',
		keep: 'Auf diesem Gerät behalten',
		visit: 'Nur für diesen Besuch verwenden',
		useFile: 'Diese Datei verwenden',
		saveChanges: 'Änderungen speichern',
		replace: (name) => `„${name}“ ersetzen`,
		leave: 'Nicht verwenden',
		leaveOpen: 'Lassen, wie sie war',
		nothingRead:
			'Keine Zeile ließ sich lesen, also gibt es noch nichts zu verwenden. Oben steht, warum.',
		already: (name) =>
			`Genau diese Datei haben Sie schon, als „${name}“. Verwenden Sie sie noch einmal, tritt sie an deren Stelle.`
	}
};
