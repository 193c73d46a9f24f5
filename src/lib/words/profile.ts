import type { Localized } from '../domain/locale';

interface ProfileWords {
	readonly states: string;
	readonly statesLead: string;
	readonly companies: string;
	readonly companiesLead: string;
	readonly name: string;
	readonly rank: string;
	readonly floor: string;
	readonly ceiling: string;
	readonly projects: string;
	readonly stateText: (state: string) => string;
	readonly companyText: (company: string) => string;
	readonly allStates: string;
	readonly allCompanies: string;
	readonly alsoKnown: (names: string) => string;
	readonly announced: string;
	readonly byStatus: string;
	readonly ranksAmongCompanies: string;
	readonly nothing: string;
	readonly nationalOnly: string;
	readonly largestCompanies: string;
	readonly companiesHere: string;
	readonly byState: string;
	readonly statesHere: string;
	readonly counties: string;
	readonly overTime: string;
	readonly counters: string;
	readonly deals: string;
	readonly dealsTotal: (mw: string, known: string, of: string) => string;
	readonly dealsShared: (mw: string) => string;
	readonly dealShared: string;
	readonly noDeals: string;
	readonly notPublic: string;
	readonly denominators: string;
	readonly denominator: string;
	readonly value: string;
	readonly floorPer: string;
	readonly source: string;
	readonly neighbours: string;
	readonly neighboursOfDivision: string;
	readonly perResident: string;
	readonly compare: string;
	readonly announcements: string;
	readonly allAnnouncements: (count: string) => string;
	readonly national: string;
	readonly nationalLead: string;
	readonly partner: string;
	readonly partnerLead: string;
	readonly capex: string;
	readonly capexLead: (reporters: string) => string;
	readonly fiscalYear: string;
	readonly yearEnds: (year: string, day: string) => string;
	readonly actual: string;
	readonly guidance: (day: string) => string;
	readonly guidanceUndated: string;
	readonly moreCapex: string;
	readonly unknown: string;
	readonly withoutFigure: (count: string, one: boolean) => string;
	readonly doubtfulRows: (count: string, one: boolean) => string;
	readonly withoutDay: (count: string, one: boolean) => string;
	readonly known: (what: string, known: string, of: string) => string;
	readonly jobs: string;
	readonly power: string;
	readonly silent: (counters: string) => string;
	readonly unsetCounties: (counties: string) => string;
	readonly notAllocated: (floor: string, projects: string) => string;
	readonly nothingUnknown: string;
	readonly feed: string;
}

/** Every text of the pages of states and companies. */
export const profileWords: Localized<ProfileWords> = {
	en: {
		states: 'States',
		statesLead: 'Every state with what is announced in it. Each name leads to its own page.',
		companies: 'Companies',
		companiesLead:
			'Every company that announcements, capital expenditure or power deals name. Each name leads to its own page.',
		name: 'Name',
		rank: 'Rank',
		floor: 'Announced (floor)',
		ceiling: 'Ceiling',
		projects: 'Projects',
		stateText: (state) =>
			`Data-center and cloud investment announced in ${state}: floor and ceiling with rank, projects by status, companies, counties, counts by every counter, power deals, and what is not known.`,
		companyText: (company) =>
			`Data-center and cloud investment announced by ${company}: floor and ceiling with rank, by state and over time, country-wide plans, capital expenditure, power deals, and what is not known.`,
		allStates: 'All states',
		allCompanies: 'All companies',
		alsoKnown: (names) => `Also in sources as ${names}.`,
		announced: 'What is announced',
		byStatus: 'The floor by status',
		ranksAmongCompanies: 'Ranks are among the companies that have the figure.',
		nothing: 'No announcement with a figure was found.',
		nationalOnly:
			'It announced country-wide plans only; they overlap sites of others and are in no total.',
		largestCompanies: 'The largest companies',
		companiesHere: 'Every company with a project here',
		byState: 'By state',
		statesHere: 'Every state with a project',
		counties: 'Counties and sites',
		overTime: 'Over time',
		counters: 'Data centers, by every counter',
		deals: 'Power deals',
		dealsTotal: (mw, known, of) => `${mw}, known for ${known} of ${of} deals.`,
		dealsShared: (mw) => `${mw} of it is in deals that span several states.`,
		dealShared: 'spans several states',
		noDeals: 'None is in the table.',
		notPublic: 'not public',
		denominators: 'What numbers are set against',
		denominator: 'Figure',
		value: 'Value',
		floorPer: 'Announced floor set against it',
		source: 'Source',
		neighbours: 'Beside its neighbors',
		neighboursOfDivision: 'Beside the others of its Census division',
		perResident: 'Per resident',
		compare: 'Compare them',
		announcements: 'Announcements',
		allAnnouncements: (count) => `All ${count} in the list`,
		national: 'Country-wide plans',
		nationalLead: 'They overlap the sites that fulfil them and are never added to anything.',
		partner: 'Named as a partner',
		partnerLead: 'Projects that others announced; never added to its own.',
		capex: 'Capital expenditure',
		capexLead: (reporters) =>
			`Of the whole company, worldwide, as ${reporters} reports it; never added to announcements.`,
		fiscalYear: 'Fiscal year',
		yearEnds: (year, day) => `${year}, to ${day}`,
		actual: 'reported',
		guidance: (day) => `said it would be, ${day}`,
		guidanceUndated: 'said it would be, day not stated',
		moreCapex: 'All figures and each revision',
		unknown: 'What is not known',
		withoutFigure: (count, one) =>
			`${count} ${one ? 'project has' : 'projects have'} no announced figure:`,
		doubtfulRows: (count, one) =>
			`${count} ${one ? 'announcement is marked doubtful' : 'announcements are marked doubtful'}.`,
		withoutDay: (count, one) =>
			`${count} ${one ? 'announcement is known by month or year only' : 'announcements are known by month or year only'}.`,
		known: (what, known, of) => `${what} are known for ${known} of ${of} projects.`,
		jobs: 'Permanent jobs',
		power: 'Megawatts',
		silent: (counters) => `No number from: ${counters}.`,
		unsetCounties: (counties) =>
			`The Census gives no residents for ${counties}: it counts planning regions there.`,
		notAllocated: (floor, projects) =>
			`${floor} of ${projects} projects belongs to no single county and is on none of the map.`,
		nothingUnknown: 'Nothing else is marked as open.',
		feed: 'Feed of its changes (Atom)'
	},
	de: {
		states: 'Bundesstaaten',
		statesLead:
			'Jeder Bundesstaat mit dem, was in ihm angekündigt ist. Jeder Name führt zu seiner Seite.',
		companies: 'Firmen',
		companiesLead:
			'Jede Firma, die Ankündigungen, Investitionsausgaben oder Stromverträge nennen. Jeder Name führt zu ihrer Seite.',
		name: 'Name',
		rank: 'Rang',
		floor: 'Angekündigt (Untergrenze)',
		ceiling: 'Obergrenze',
		projects: 'Projekte',
		stateText: (state) =>
			`Angekündigte Investitionen in Rechenzentren und Cloud in ${state}: Unter- und Obergrenze mit Rang, Projekte nach Status, Firmen, Countys, Zählungen jedes Zählers, Stromverträge und was nicht bekannt ist.`,
		companyText: (company) =>
			`Angekündigte Investitionen in Rechenzentren und Cloud von ${company}: Unter- und Obergrenze mit Rang, nach Bundesstaat und im Lauf der Zeit, landesweite Pläne, Investitionsausgaben, Stromverträge und was nicht bekannt ist.`,
		allStates: 'Alle Bundesstaaten',
		allCompanies: 'Alle Firmen',
		alsoKnown: (names) => `In Quellen auch als ${names}.`,
		announced: 'Was angekündigt ist',
		byStatus: 'Die Untergrenze nach Status',
		ranksAmongCompanies: 'Ränge unter den Firmen, für die es die Zahl gibt.',
		nothing: 'Keine Ankündigung mit einem Betrag gefunden.',
		nationalOnly:
			'Nur landesweite Pläne sind angekündigt; sie überschneiden sich mit Standorten anderer und stehen in keiner Summe.',
		largestCompanies: 'Die größten Firmen',
		companiesHere: 'Jede Firma mit einem Projekt hier',
		byState: 'Nach Bundesstaat',
		statesHere: 'Jeder Bundesstaat mit einem Projekt',
		counties: 'Countys und Standorte',
		overTime: 'Im Lauf der Zeit',
		counters: 'Rechenzentren, nach jedem Zähler',
		deals: 'Stromverträge',
		dealsTotal: (mw, known, of) => `${mw}, bekannt für ${known} von ${of} Verträgen.`,
		dealsShared: (mw) => `${mw} davon in Verträgen, die mehrere Bundesstaaten umfassen.`,
		dealShared: 'umfasst mehrere Bundesstaaten',
		noDeals: 'In der Tabelle steht keiner.',
		notPublic: 'nicht öffentlich',
		denominators: 'Woran Zahlen gemessen werden',
		denominator: 'Größe',
		value: 'Wert',
		floorPer: 'Angekündigte Untergrenze daran gemessen',
		source: 'Quelle',
		neighbours: 'Neben seinen Nachbarn',
		neighboursOfDivision: 'Neben den anderen seiner Census-Division',
		perResident: 'Je Person',
		compare: 'Vergleichen',
		announcements: 'Ankündigungen',
		allAnnouncements: (count) => `Alle ${count} in der Liste`,
		national: 'Landesweite Pläne',
		nationalLead:
			'Sie überschneiden sich mit den Standorten, die sie erfüllen, und werden nie zu etwas addiert.',
		partner: 'Als Partner genannt',
		partnerLead: 'Projekte, die andere angekündigt haben; nie zu den eigenen addiert.',
		capex: 'Investitionsausgaben',
		capexLead: (reporters) =>
			`Der ganzen Firma, weltweit, wie ${reporters} sie berichtet; nie zu Ankündigungen addiert.`,
		fiscalYear: 'Geschäftsjahr',
		yearEnds: (year, day) => `${year}, bis ${day}`,
		actual: 'berichtet',
		guidance: (day) => `in Aussicht gestellt, ${day}`,
		guidanceUndated: 'in Aussicht gestellt, Tag nicht genannt',
		moreCapex: 'Alle Zahlen und jede neue Prognose',
		unknown: 'Was nicht bekannt ist',
		withoutFigure: (count, one) =>
			`Für ${count} ${one ? 'Projekt' : 'Projekte'} ist kein Betrag angekündigt:`,
		doubtfulRows: (count, one) =>
			`${count} ${one ? 'Ankündigung ist' : 'Ankündigungen sind'} als zweifelhaft vermerkt.`,
		withoutDay: (count, one) =>
			`Von ${count} ${one ? 'Ankündigung' : 'Ankündigungen'} ist nur Monat oder Jahr bekannt.`,
		known: (what, known, of) => `${what}: bekannt für ${known} von ${of} Projekten.`,
		jobs: 'Dauerhafte Arbeitsplätze',
		power: 'Megawatt',
		silent: (counters) => `Keine Zahl von: ${counters}.`,
		unsetCounties: (counties) =>
			`Für ${counties} gibt das Census Bureau keine Einwohner an: es zählt dort Planungsregionen.`,
		notAllocated: (floor, projects) =>
			`${floor} aus ${projects} Projekten gehören keinem einzelnen County und stehen nirgends auf der Karte.`,
		nothingUnknown: 'Sonst ist nichts als offen vermerkt.',
		feed: 'Feed seiner Änderungen (Atom)'
	}
};
