import type { Localized } from '../domain/locale';

interface CapexWords {
	readonly title: string;
	readonly lead: string;
	readonly never: string;
	readonly definitions: string;
	readonly companies: string;
	readonly profile: (company: string) => string;
	readonly as: (reporter: string, company: string) => string;
	readonly calendar: string;
	readonly notCalendar: (reporter: string) => string;
	readonly year: string;
	readonly yearEnds: (year: string, day: string) => string;
	readonly said: string;
	readonly reported: string;
	readonly guidance: (day: string) => string;
	readonly guidanceUndated: string;
	readonly amount: string;
	readonly source: string;
	readonly note: string;
	readonly twice: string;
	readonly quarters: (count: string) => string;
	readonly quarter: (period: string, year: string, day: string) => string;
	readonly key: string;
	readonly download: string;
	readonly kicker: string;
	/** What a figure of a company states, as far as there is something to state. */
	readonly told: (company: string, reported: string | null, said: string | null) => string;
	readonly toldReported: (amount: string, year: string) => string;
	readonly toldSaid: (amount: string, year: string) => string;
	/** Which year, where its number tells, and where only its last day does. */
	readonly inFiscalYear: (year: string) => string;
	readonly inYearTo: (day: string) => string;
	readonly shows: string;
	readonly coverage: (reported: string, statements: string) => string;
	readonly marks: Readonly<Record<'reported' | 'said', string>>;
	readonly twiceIn: (years: string) => string;
	readonly empty: string;
	readonly column: Readonly<
		Record<
			| 'reporter'
			| 'period'
			| 'ends'
			| 'what'
			| 'high'
			| 'basis'
			| 'saidOn'
			| 'put'
			| 'publisher'
			| 'published',
			string
		>
	>;
	readonly what: Readonly<Record<'actual' | 'guidance', string>>;
}

/** Every text of the page of capital expenditure. */
export const capexWords: Localized<CapexWords> = {
	en: {
		title: 'Capital expenditure',
		lead: 'What companies reported to have spent, and what they had said they would, revision by revision with its day.',
		never:
			'These figures are of the whole company, worldwide, and not of data centers alone. They are never added to announcements in states.',
		definitions:
			'Definitions differ: some figures include finance leases. The note of each says what is known.',
		companies: 'Companies',
		profile: (company) => `All about ${company}`,
		as: (reporter, company) => `${company} reports as ${reporter}.`,
		calendar: 'Its fiscal years are calendar years.',
		notCalendar: (reporter) =>
			`Not every fiscal year of ${reporter} ends in December: each stands with its last day.`,
		year: 'Fiscal year',
		yearEnds: (year, day) => `${year}, to ${day}`,
		said: 'What it is',
		reported: 'reported',
		guidance: (day) => `said it would be, ${day}`,
		guidanceUndated: 'said it would be, day not stated',
		amount: 'Amount',
		source: 'Source',
		note: 'Note',
		twice: 'Two definitions of the same year: use one, they are never added.',
		quarters: (count) => `${count} quarters as reported`,
		quarter: (period, year, day) => `${period} ${year}, to ${day}`,
		key: 'A full bar was reported. An outlined one was said in advance; of a range it begins at the low end.',
		download: 'All figures as CSV',
		kicker: 'Capital expenditure',
		told: (company, reported, said) =>
			`${company}: ${[reported, said].filter((part) => part !== null).join('; ') || 'no whole fiscal year is known'}`,
		toldReported: (amount, year) => `${amount} reported for ${year}`,
		toldSaid: (amount, year) => `${amount} said in advance of ${year}`,
		inFiscalYear: (year) => `fiscal ${year}`,
		inYearTo: (day) => `the year to ${day}`,
		shows:
			'US dollars of the whole company, worldwide, by fiscal year; all companies are drawn on one scale',
		coverage: (reported, statements) =>
			`${reported} reported figures and ${statements} said in advance; what is missing is unknown, not 0`,
		marks: {
			reported: 'reported',
			said: 'said in advance; of a range from its low to its high end'
		},
		twiceIn: (years) =>
			`Two definitions of the same year (${years}): use one, they are never added.`,
		empty: 'No whole fiscal year is known.',
		column: {
			reporter: 'Reports as',
			period: 'Period',
			ends: 'Last day',
			what: 'What it is',
			high: 'High end',
			basis: 'Basis',
			saidOn: 'Said on',
			put: 'As the source put it',
			publisher: 'Publisher',
			published: 'Published on'
		},
		what: { actual: 'reported', guidance: 'said in advance' }
	},
	de: {
		title: 'Investitionsausgaben',
		lead: 'Was Firmen als ausgegeben berichten und was sie vorher in Aussicht gestellt hatten, jede neue Prognose mit ihrem Tag.',
		never:
			'Diese Zahlen gelten der ganzen Firma, weltweit, und nicht nur Rechenzentren. Sie werden nie zu Ankündigungen in Bundesstaaten addiert.',
		definitions:
			'Die Definitionen unterscheiden sich: manche Zahlen enthalten Finanzierungsleasing. Die Anmerkung sagt, was bekannt ist.',
		companies: 'Firmen',
		profile: (company) => `Alles über ${company}`,
		as: (reporter, company) => `${company} berichtet als ${reporter}.`,
		calendar: 'Die Geschäftsjahre sind Kalenderjahre.',
		notCalendar: (reporter) =>
			`Nicht jedes Geschäftsjahr von ${reporter} endet im Dezember: bei jedem steht sein letzter Tag.`,
		year: 'Geschäftsjahr',
		yearEnds: (year, day) => `${year}, bis ${day}`,
		said: 'Was es ist',
		reported: 'berichtet',
		guidance: (day) => `in Aussicht gestellt, ${day}`,
		guidanceUndated: 'in Aussicht gestellt, Tag nicht genannt',
		amount: 'Betrag',
		source: 'Quelle',
		note: 'Anmerkung',
		twice: 'Zwei Definitionen desselben Jahres: eine verwenden, sie werden nie addiert.',
		quarters: (count) => `${count} Quartale, wie berichtet`,
		quarter: (period, year, day) => `${period} ${year}, bis ${day}`,
		key: 'Ein voller Balken ist berichtet. Ein umrandeter war vorher in Aussicht gestellt; bei einer Spanne beginnt er an ihrem unteren Ende.',
		download: 'Alle Zahlen als CSV',
		kicker: 'Investitionsausgaben',
		told: (company, reported, said) =>
			`${company}: ${[reported, said].filter((part) => part !== null).join('; ') || 'kein ganzes Geschäftsjahr ist bekannt'}`,
		toldReported: (amount, year) => `${amount} für ${year} berichtet`,
		toldSaid: (amount, year) => `${amount} für ${year} in Aussicht gestellt`,
		inFiscalYear: (year) => `das Geschäftsjahr ${year}`,
		inYearTo: (day) => `das Jahr bis zum ${day}`,
		shows: 'US-Dollar der ganzen Firma, weltweit, nach Geschäftsjahr; alle Firmen in einem Maßstab',
		coverage: (reported, statements) =>
			`${reported} berichtete Zahlen und ${statements} in Aussicht gestellte; was fehlt, ist unbekannt, nicht 0`,
		marks: {
			reported: 'berichtet',
			said: 'in Aussicht gestellt; eine Spanne vom unteren bis zum oberen Ende'
		},
		twiceIn: (years) =>
			`Zwei Definitionen desselben Jahres (${years}): eine verwenden, sie werden nie addiert.`,
		empty: 'Kein ganzes Geschäftsjahr ist bekannt.',
		column: {
			reporter: 'Berichtet als',
			period: 'Zeitraum',
			ends: 'Letzter Tag',
			what: 'Was es ist',
			high: 'Oberes Ende',
			basis: 'Art der Angabe',
			saidOn: 'Gesagt am',
			put: 'Wie die Quelle es nennt',
			publisher: 'Herausgeber',
			published: 'Veröffentlicht am'
		},
		what: { actual: 'berichtet', guidance: 'in Aussicht gestellt' }
	}
};
