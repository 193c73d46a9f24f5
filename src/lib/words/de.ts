// Long because: one dictionary of all texts, so that the compiler finds a missing one.
import type { Words } from './en';
import { publishedBy, publisher } from './publisher';

/** Every text of the interface, in German. */
export const de: Words = {
	site: {
		name: 'Capex Atlas',
		description:
			'Angekündigte US-Investitionen in Rechenzentren und Cloud, Zeile für Zeile belegt, mit offener Rechnung.',
		skip: 'Zum Inhalt springen',
		menu: 'Seiten',
		home: 'Überblick',
		compare: 'Vergleich',
		map: 'Karte',
		states: 'Bundesstaaten',
		companies: 'Firmen',
		announcements: 'Ankündigungen',
		energy: 'Strom',
		capex: 'Capex',
		'build-out': 'Ausbau',
		data: 'Daten',
		own: 'Eigene Daten',
		api: 'API',
		otherLanguage: 'English',
		theme: 'Farben',
		themeSystem: 'System',
		themeLight: 'Hell',
		themeDark: 'Dunkel',
		foot: 'Angekündigt ist nicht ausgegeben. Jede Zahl behält ihre Quelle; unbekannt ist nie null.',
		licence: `Daten: ${publishedBy(publisher, 'de')}. Code: MIT.`,
		notFound: 'Unter dieser Adresse gibt es keine Seite',
		notFoundText:
			'Sie ist vielleicht umgezogen, oder die Adresse ist vertippt. Die Suche findet sie:',
		notFoundPages: 'Oder hier beginnen',
		failed: 'Etwas ist fehlgeschlagen',
		dataVersion: (version) => `Datenstand ${version}`,
		feed: 'Neue und geänderte Ankündigungen'
	},
	status: {
		operational: 'in Betrieb',
		under_construction: 'im Bau',
		approved: 'genehmigt',
		announced: 'angekündigt',
		paused: 'pausiert',
		cancelled: 'abgesagt',
		not_recorded: 'Status nicht festgehalten'
	},
	basis: {
		exact: 'genau',
		about: 'etwa',
		at_least: 'mindestens',
		range: 'Spanne',
		up_to: 'bis zu'
	},
	kind: {
		investment: 'Investition',
		financing: 'Finanzierung',
		mixed_use: 'gemischt: andere Bauten oder ein Kraftwerk sind enthalten',
		permit_value: 'Baukosten laut Genehmigung',
		land_purchase: 'Grundstückskauf',
		equipment: 'Ausrüstung',
		bond_ceiling: 'Obergrenze einer Anleihe',
		buildout_value: 'was künftige Nutzer ausgeben könnten',
		economic_output: 'Wirtschaftsleistung, keine Investition',
		contract_commitment: 'vertragliche Zusage, keine Investition'
	},
	scope: {
		site: 'Standort',
		multi_site: 'mehrere Standorte',
		state_plan: 'Plan für einen Bundesstaat',
		national_plan: 'US-weiter Plan'
	},
	sourcing: {
		primary: 'Seite von Unternehmen oder Behörde',
		corroborated: 'zwei Seiten stimmen überein',
		single: 'eine Seite',
		doubtful: 'zweifelhaft'
	},
	countKind: {
		all: 'alle Arten',
		operational: 'in Betrieb',
		under_construction: 'im Bau',
		planned: 'geplant'
	},
	mark: {
		none_found: 'keine Ankündigung gefunden',
		no_figure: 'keine Zahl',
		not_reported: 'nicht berichtet'
	},
	reason: {
		after_as_of: 'nach dem gewählten Tag angekündigt',
		cancelled: 'abgesagt',
		national_plan: 'US-weiter Plan: überschneidet sich mit den Standorten, die ihn erfüllen',
		not_investment: 'die Beträge sind keine Investition',
		part_of: 'in einem größeren Plan enthalten, der zählt',
		no_amount: 'keine Zahl für diese Größe'
	},
	figure: {
		picture: 'Diagramm',
		pictureMap: 'Karte',
		table: 'Tabelle',
		views: 'Ansichten dieser Abbildung',
		export: 'Exportieren',
		share: 'Link kopieren',
		copied: 'Link kopiert',
		copyRefused: (address) =>
			`Die Zwischenablage wurde verweigert. Die Adresse dieser Ansicht: ${address}`,
		arithmetic: 'Rechnung zeigen',
		hideArithmetic: 'Rechnung schließen',
		coverageUsd: (known, of) => `Betrag bekannt für ${known} von ${of} Projekten`,
		coverage: (measure, known, of) => `${measure}: bekannt für ${known} von ${of} Projekten`,
		coverageStates: (known, of) => `${known} von ${of} Bundesstaaten berichtet`,
		sources: (sources) => `Quellen: ${sources}`,
		sourceAnnouncements: (day) =>
			`Ankündigungen, jede mit eigener Quelle in der Liste der Zeilen; Daten bis ${day}`,
		sourceVintage: (label, day) => `${label}, gezählt ${day}`,
		denominator: (label, source, year) => `${label}: ${source}, ${year}`,
		licence: publishedBy(publisher, 'de'),
		licenceOdbl: 'Enthält Daten von OpenStreetMap-Mitwirkenden, ODbL 1.0',
		credit: publisher.name,
		dataVersion: (version) => `Datenstand ${version}`,
		doubtful: {
			floor: (amount, share) =>
				`${amount} der Untergrenze (${share}) beruhen auf Zeilen, die als zweifelhaft markiert sind.`,
			ceiling: (amount, share) =>
				`${amount} der Obergrenze (${share}) beruhen auf Zeilen, die als zweifelhaft markiert sind.`
		},
		difference: (sum, whole, apart) =>
			`Diese Gruppen ergeben zusammengezählt ${sum}, gemeinsam aber ${whole}: ${apart} Unterschied, weil jede eine eigene Auswahl ist.`,
		dominant: (group, project, share) =>
			`${group}: ${share} der Summe sind ein einziges Projekt, ${project}.`,
		nationalOnly: (group) => `${group}: nur US-weite Pläne, nicht mit Standorten vergleichbar.`,
		shadedTotals: 'Hier sind Summen eingefärbt: Große Gebiete wirken voll, weil sie groß sind.',
		waiting: 'Die Daten für diese Ansicht werden gelesen …',
		notLoaded: 'Der Code dafür konnte nicht geladen werden. Offline? Bitte noch einmal versuchen.',
		failed:
			'Die Daten konnten nicht gelesen werden; zu sehen ist die Abbildung, wie sie ausgeliefert wurde.',
		close: 'Schließen',
		retry: 'Noch einmal versuchen',
		empty: 'Zu dieser Auswahl gibt es nichts.',
		emptyRemedy: 'Nehmen Sie einen Filter weg oder wählen Sie andere Staaten oder Unternehmen.',
		noCircles: 'Kreise können keine Zahlen unter null zeigen: Die Karte ist schattiert.',
		notSetAgainst:
			'Es gibt hier Zahlen, aber keine, die sich auf das Gewählte beziehen lässt, wie sich von einer Summe unter null kein Anteil nehmen lässt.'
	},
	table: {
		state: 'Bundesstaat',
		company: 'Unternehmen',
		rank: 'Rang',
		floor: 'Untergrenze',
		ceiling: 'Obergrenze',
		orMore: (amount) => `${amount} oder mehr`,
		total: 'Summe',
		projects: 'Projekte mit Zahl',
		showAll: (count) => `Alle ${count} Zeilen zeigen`,
		projectsOf: (known, of) => `${known} von ${of}`,
		shared: (count) => `${count} mit anderen Countys geteilt`,
		open: 'Diese Summe öffnen',
		caption: (title) => `${title}, als Tabelle`
	},
	arithmetic: {
		heading: (name) => `Die Rechnung: ${name}`,
		everything: 'alle Projekte',
		of: 'Summe von',
		counted: (count, one) => `${count} ${one ? 'Projekt' : 'Projekte'} gezählt`,
		setAside: (count) => `${count} nicht gezählt`,
		doubtful: (amount) => `Davon beruhen ${amount} auf Zeilen, die als zweifelhaft markiert sind.`,
		rest: (count, amount) =>
			`Die übrigen ${count} gezählten Projekte, ${amount}, haben einen anderen Status. Dies ist ein Teil der einen Summe: Was dort nicht gezählt ist, ist es auch hier nicht.`,
		project: 'Projekt',
		put: 'Wie die Quelle es sagt',
		floor: 'Untergrenze',
		ceiling: 'Obergrenze',
		status: 'Status',
		reason: 'Warum es nicht in der Summe ist',
		within: (id) => `gezählt in ${id}`,
		pieces: (ids) => `Enthält ${ids}`,
		raised: 'Die Teile ergeben mehr, als der Plan selbst sagt; es zählen die Teile.',
		amountFrom: (date) => `vom ${date}`,
		earlier: (count) => `ersetzt ${count} frühere`,
		source: 'Quelle',
		none: 'Nichts wurde gezählt, die Summe ist also unbekannt. Sie ist nicht 0.',
		date: 'Angekündigt'
	},
	unequal: {
		heading: 'Was sie ungleich macht',
		intro: (aspects) =>
			`Sie unterscheiden sich in: ${aspects}. Eine Zahl neben einer Zahl ist noch kein Vergleich.`,
		same: 'Nichts Festgehaltenes unterscheidet sie.',
		aspect: 'Merkmal',
		amount: 'Angekündigt',
		basis: 'Art der Angabe',
		announced: 'Angekündigt am',
		counties: 'Countys',
		periodEnd: 'Auszugeben bis',
		statusDay: 'Status vom',
		status: 'Status',
		jobs: 'Dauerhafte Stellen',
		projects: 'Gezählte Projekte',
		notStated: 'nicht angegeben',
		counted: (count, names) => `${count} (${names})`,
		span: (first, last) => `${first} bis ${last}`,
		differs: 'verschieden'
	},
	controls: {
		ownFile: 'Eigene Datei',
		heading: 'Was verglichen wird',
		by: 'Vergleich von',
		items: 'Nebeneinander',
		remove: (name) => `${name} entfernen`,
		measure: 'Größe',
		per: 'Bezogen auf',
		company: 'Unternehmen',
		allCompanies: 'Alle Unternehmen',
		state: 'Bundesstaat',
		allStates: 'Alle Bundesstaaten',
		status: 'Status',
		everyStatus: 'Jeder Status',
		vintage: 'Gezählt von',
		asOf: 'Stand',
		doubtful: 'Zweifelhafte Zeilen weglassen',
		full: (count) => `Höchstens ${count}. Entfernen Sie eines, um ein anderes hinzuzufügen.`,
		few: 'Mindestens zwei.',
		reset: 'Von vorn',
		onlyTotals: 'Unternehmen und Countys werden hier nicht auf Einwohner, BIP oder Fläche bezogen.'
	},
	home: {
		title: 'Wer wo Rechenzentren baut, und wie viel davon fest zugesagt ist',
		lead: 'Jede angekündigte US-Investition in Rechenzentren und Cloud, die wir belegen konnten: Festes getrennt von nur Möglichem, und nichts doppelt gezählt.',
		floor: 'mindestens angekündigt, alle Bundesstaaten',
		built: (both, construction, operating) =>
			`${both} davon sind für Projekte angekündigt, die im Bau (${construction}) oder in Betrieb (${operating}) sind.`,
		builtShort: 'angekündigt für Projekte im Bau oder in Betrieb',
		paused: (amount) => `${amount} sind für Projekte angekündigt, die pausieren.`,
		doubtful: (amount, share) =>
			`${amount} (${share}) beruhen auf Zeilen, die als zweifelhaft markiert sind.`,
		ceilingOpen: (amount) => `Die Obergrenze ist ${amount} oder mehr.`,
		coverage: (known, of, aside) =>
			`Bekannt für ${known} von ${of} Projekten; ${aside} Projekte sind nicht gezählt, jedes mit seinem Grund.`,
		mapKicker: 'Karte',
		topKicker: 'Die acht größten Summen',
		compareKicker: 'Erster ausgearbeiteter Vergleich',
		newestKicker: 'Neueste Ankündigungen',
		newest: 'Die neuesten Ankündigungen',
		allAnnouncements: 'Alle Ankündigungen',
		openCompare: 'Diesen Vergleich öffnen',
		openMap: 'Die Karte öffnen',
		dominant: (project) => `Ein Projekt ist mehr als ein Drittel davon: ${project}.`
	},
	compare: {
		title: 'Vergleich',
		lead: 'Bundesstaaten, Unternehmen, Divisionen, Countys oder eigene Gruppen: jede Größe, jeder Zuschnitt, mit dem, was sie ungleich macht.',
		kicker: 'Vergleich'
	},
	map: {
		title: 'Karte',
		lead: 'Wie viele Rechenzentren, nach wessen Zählung, und was darüber hinaus angekündigt ist.',
		kicker: 'Karte',
		measure: 'Zeigen',
		kind: 'Art',
		choose:
			'Wählen Sie einen Staat auf der Karte oder in der Tabelle, um die Zahl jedes Zählers zu sehen.',
		tableHeading: 'Dieselben Zahlen als Tabelle',
		covers: (count, one) => `erfasst ${count} ${one ? 'Staat' : 'Staaten'}`
	},
	list: {
		title: 'Ankündigungen',
		lead: 'Jede Zeile, mit ihrer Quelle und ob sie zählt.',
		search: 'Suche',
		searched: (text) => `„${text}“`,
		sourcing: 'Beleg',
		partners: 'Partner',
		searchHint: 'Unternehmen, Projekt, Ort',
		sort: 'Reihenfolge',
		sortBy: {
			newest: 'neueste zuerst',
			oldest: 'älteste zuerst',
			amount: 'größter Betrag zuerst',
			company: 'nach Unternehmen',
			state: 'nach Bundesstaat'
		},
		shown: (shown, of) => `${shown} von ${of} Ankündigungen`,
		firstShown: (shown, of) => `Die ersten ${shown} von ${of} Ankündigungen.`,
		more: (count) => `${count} weitere zeigen`,
		all: 'Alle Zeilen als JSON',
		allCsv: 'Alle Zeilen als CSV',
		date: 'Angekündigt',
		what: 'Unternehmen und Projekt',
		where: 'Ort',
		amount: 'Betrag, wie genannt',
		jobs: 'Stellen',
		power: 'MW',
		status: 'Status',
		statusAsOf: (day) => `vom ${day}`,
		standing: 'In der Summe',
		source: 'Quelle',
		counts: 'zählt',
		earlier: (id) => `ersetzt durch ${id}`,
		national: 'US-weit',
		total: 'Untergrenze der Projekte, zu denen diese Zeilen gehören',
		note: 'Anmerkung',
		tableTitle: 'Ankündigungen'
	}
};
