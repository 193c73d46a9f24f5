// Long because: one dictionary of a page's texts, each in both languages.
import type { Localized } from '../domain/locale';

interface AnnouncementPageWords {
	/** The page's heading. `project` is empty where it has no name. */
	readonly heading: (what: {
		readonly company: string | null;
		readonly amount: string | null;
		readonly kind: string | null;
		readonly project: string | null;
		/** Null for a plan for the whole country. */
		readonly place: string | null;
	}) => string;
	readonly back: string;
	readonly facts: string;
	readonly company: string;
	readonly partners: string;
	readonly project: string;
	readonly scope: string;
	readonly state: string;
	readonly counties: string;
	readonly city: string;
	readonly announced: string;
	readonly amount: string;
	readonly exactly: (amount: string) => string;
	readonly kind: string;
	readonly gives: string;
	readonly floorAndCeiling: (floor: string, ceiling: string) => string;
	readonly givesNothing: string;
	readonly givesNoInvestment: string;
	readonly period: string;
	readonly periodOf: (first: string | null, last: string | null) => string;
	readonly jobsPermanent: string;
	readonly jobsConstruction: string;
	readonly power: string;
	readonly megawatts: (power: string) => string;
	readonly status: string;
	readonly id: string;
	readonly notStated: string;
	readonly standing: string;
	readonly everything: string;
	readonly counts: (floor: string, of: string, total: string, share: string) => string;
	readonly countsNothingFirm: (of: string, total: string) => string;
	readonly mayCome: (ceiling: string) => string;
	readonly raised: string;
	readonly setAside: (of: string, reason: string) => string;
	readonly within: string;
	readonly withinCounts: (floor: string) => string;
	readonly noTotal: (of: string) => string;
	readonly replaced: string;
	readonly profile: (state: string) => string;
	readonly lineage: string;
	readonly lineageLead: string;
	readonly alone: string;
	readonly thisPage: string;
	readonly newest: string;
	readonly plans: string;
	readonly pieces: string;
	readonly sources: string;
	readonly source: string;
	readonly second: string;
	readonly published: (day: string) => string;
	readonly noDay: string;
	readonly sourcing: string;
	readonly sourcingNote: string;
	readonly county: (many: boolean) => string;
	readonly population: (people: string) => string;
	readonly populationUnknown: string;
	readonly facilities: (count: string, one: boolean) => string;
	readonly noFacilities: string;
	readonly named: (names: string, more: boolean) => string;
	readonly facilitiesNote: string;
	readonly deals: (company: string, state: string) => string;
	readonly sameCounty: string;
	readonly dealFrom: (suppliers: string) => string;
	readonly capacityUnknown: string;
	readonly further: string;
	readonly onMap: (place: string) => string;
	readonly compare: string;
	readonly describe: (day: string, status: string, sources: string) => string;
}

/** Every text of an announcement's page that the common dictionary does not hold. */
export const announcementPageWords: Localized<AnnouncementPageWords> = {
	en: {
		heading: ({ company, amount, kind, project, place }) =>
			[
				`${company ?? 'An undisclosed company'} announced`,
				amount === null ? null : amount + (kind === null ? '' : ` (${kind})`),
				project === null
					? amount === null
						? 'a project'
						: null
					: `${amount === null ? '' : 'for '}${project}`,
				place === null ? 'across the United States' : `in ${place}`,
				amount === null ? 'without a figure' : null
			]
				.filter((part) => part !== null)
				.join(' '),
		back: 'All announcements',
		facts: 'The facts',
		company: 'Company',
		partners: 'Partners',
		project: 'Project',
		scope: 'Scope',
		state: 'State',
		counties: 'Counties',
		city: 'City or place',
		announced: 'Announced',
		amount: 'Amount as put',
		exactly: (amount) => `${amount} to the dollar`,
		kind: 'Kind of figure',
		gives: 'Floor and ceiling it gives',
		floorAndCeiling: (floor, ceiling) => `${floor} to ${ceiling}`,
		givesNothing: 'none: no figure was announced',
		givesNoInvestment: 'none: the figure is not investment',
		period: 'Period',
		periodOf: (first, last) =>
			first !== null && last !== null
				? `${first} to ${last}`
				: first !== null
					? `from ${first}`
					: `by ${last}`,
		jobsPermanent: 'Permanent jobs',
		jobsConstruction: 'Construction jobs',
		power: 'Power',
		megawatts: (power) => `${power} MW`,
		status: 'Status',
		id: 'Row',
		notStated: 'not stated',
		standing: 'Its place in the total',
		everything: 'all states',
		counts: (floor, of, total, share) =>
			`Counts ${floor} of the ${total} announced at least for ${of}: ${share}.`,
		countsNothingFirm: (of, total) =>
			`It counts, but adds nothing firm to the ${total} announced at least for ${of}.`,
		mayCome: (ceiling) => `It may come to ${ceiling}.`,
		raised: 'Its pieces add up to more than the plan itself says; the pieces count.',
		setAside: (of, reason) => `Set aside in the total of ${of}: ${reason}.`,
		within: 'It is held by',
		withinCounts: (floor) => `which counts ${floor}`,
		noTotal: (of) => `Nothing is counted for ${of}: the total is not known. It is not 0.`,
		replaced:
			'A later announcement of the project replaced this one; the project is what stands in the total. Newest:',
		profile: (state) => `Everything announced in ${state}`,
		lineage: 'Its lineage',
		lineageLead:
			'Every announcement of the project, oldest first. Their amounts are never added: a later one replaces the earlier.',
		alone: 'This is the only announcement of the project so far.',
		thisPage: 'this page',
		newest: 'newest',
		plans: 'Part of',
		pieces: 'Its pieces',
		sources: 'Amounts as each source put them',
		source: 'Source of the figures',
		second: 'Second source',
		published: (day) => `published ${day}`,
		noDay: 'day of publication not stated',
		sourcing: 'Sourcing',
		sourcingNote: 'By rule, not a rating of truth.',
		county: (many) => (many ? 'Its counties' : 'Its county'),
		population: (people) => `${people} residents in 2025.`,
		populationUnknown: 'Residents in 2025: not established.',
		facilities: (count, one) => `${count} mapped ${one ? 'facility' : 'facilities'}`,
		noFacilities:
			'No facility is mapped here. That is what the counter found, not that there is none.',
		named: (names, more) => `${names}${more ? ' and others' : ''}`,
		facilitiesNote:
			'A campus and its buildings may both be mapped. That a facility is mapped does not say that it belongs to this project.',
		deals: (company, state) => `Power deals of ${company} in ${state}`,
		sameCounty: 'same county',
		dealFrom: (suppliers) => `from ${suppliers}`,
		capacityUnknown: 'capacity not public',
		further: 'From here',
		onMap: (place) => `${place} on the map`,
		compare: 'Compare with other states',
		describe: (day, status, sources) => `Announced ${day}. Status: ${status}. Source: ${sources}.`
	},
	de: {
		heading: ({ company, amount, kind, project, place }) =>
			[
				`${company ?? 'Ungenannte Firma'}:`,
				amount === null ? project : amount + (kind === null ? '' : ` (${kind})`),
				amount === null || project === null ? null : `für ${project}`,
				place === null ? 'US-weit' : `in ${place}`,
				amount === null ? 'ohne Betrag angekündigt' : 'angekündigt'
			]
				.filter((part) => part !== null)
				.join(' '),
		back: 'Alle Ankündigungen',
		facts: 'Die Angaben',
		company: 'Unternehmen',
		partners: 'Partner',
		project: 'Projekt',
		scope: 'Umfang',
		state: 'Bundesstaat',
		counties: 'Countys',
		city: 'Ort',
		announced: 'Angekündigt',
		amount: 'Betrag, wie genannt',
		exactly: (amount) => `auf den Dollar ${amount}`,
		kind: 'Art des Betrags',
		gives: 'Unter- und Obergrenze daraus',
		floorAndCeiling: (floor, ceiling) => `${floor} bis ${ceiling}`,
		givesNothing: 'keine: Es wurde kein Betrag genannt',
		givesNoInvestment: 'keine: Der Betrag ist keine Investition',
		period: 'Zeitraum',
		periodOf: (first, last) =>
			first !== null && last !== null
				? `${first} bis ${last}`
				: first !== null
					? `ab ${first}`
					: `bis ${last}`,
		jobsPermanent: 'Dauerhafte Stellen',
		jobsConstruction: 'Stellen beim Bau',
		power: 'Leistung',
		megawatts: (power) => `${power} MW`,
		status: 'Status',
		id: 'Zeile',
		notStated: 'nicht angegeben',
		standing: 'Der Platz in der Summe',
		everything: 'alle Bundesstaaten',
		counts: (floor, of, total, share) =>
			`Zählt ${floor} der mindestens ${total}, die für ${of} angekündigt sind: ${share}.`,
		countsNothingFirm: (of, total) =>
			`Zählt mit, trägt zu den mindestens ${total} für ${of} aber nichts Festes bei.`,
		mayCome: (ceiling) => `Daraus können ${ceiling} werden.`,
		raised: 'Die Teile ergeben mehr, als der Plan selbst sagt; es zählen die Teile.',
		setAside: (of, reason) => `In der Summe für ${of} beiseitegelegt: ${reason}.`,
		within: 'Enthalten in',
		withinCounts: (floor) => `mit ${floor} gezählt`,
		noTotal: (of) => `Für ${of} ist nichts gezählt: Die Summe ist unbekannt, nicht 0.`,
		replaced:
			'Eine spätere Ankündigung des Projekts hat diese ersetzt; in der Summe steht das Projekt. Die neueste:',
		profile: (state) => `Alles in ${state} Angekündigte`,
		lineage: 'Die Abfolge',
		lineageLead:
			'Alle Ankündigungen des Projekts, die älteste zuerst. Ihre Beträge werden nie addiert: Eine spätere ersetzt die frühere.',
		alone: 'Bisher ist dies die einzige Ankündigung des Projekts.',
		thisPage: 'diese Seite',
		newest: 'neueste',
		plans: 'Teil von',
		pieces: 'Die Teile',
		sources: 'Die Beträge, wie jede Quelle sie nennt',
		source: 'Quelle der Zahlen',
		second: 'Zweite Quelle',
		published: (day) => `erschienen: ${day}`,
		noDay: 'Tag des Erscheinens nicht angegeben',
		sourcing: 'Beleg',
		sourcingNote: 'Nach Regel, kein Urteil über die Wahrheit.',
		county: (many) => (many ? 'Die Countys' : 'Das County'),
		population: (people) => `${people} Einwohner im Jahr 2025.`,
		populationUnknown: 'Einwohner im Jahr 2025: nicht festgestellt.',
		facilities: (count, one) =>
			`${count} ${one ? 'kartiertes Rechenzentrum' : 'kartierte Rechenzentren'}`,
		noFacilities:
			'Hier ist kein Rechenzentrum kartiert. Das sagt, was der Zähler fand, nicht, dass es keines gibt.',
		named: (names, more) => `${names}${more ? ' und andere' : ''}`,
		facilitiesNote:
			'Ein Campus und seine Gebäude können beide kartiert sein. Dass ein Rechenzentrum kartiert ist, heißt nicht, dass es zu diesem Projekt gehört.',
		deals: (company, state) => `Stromverträge von ${company} in ${state}`,
		sameCounty: 'selbes County',
		dealFrom: (suppliers) => `von ${suppliers}`,
		capacityUnknown: 'Leistung nicht öffentlich',
		further: 'Von hier aus',
		onMap: (place) => `${place} auf der Karte`,
		compare: 'Mit anderen Bundesstaaten vergleichen',
		describe: (day, status, sources) =>
			`Angekündigt: ${day}. Status: ${status}. Quelle: ${sources}.`
	}
};
