import type { Words } from './en';

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
		announcements: 'Ankündigungen',
		otherLanguage: 'English',
		theme: 'Farben',
		themeSystem: 'System',
		themeLight: 'Hell',
		themeDark: 'Dunkel',
		foot: 'Angekündigt ist nicht ausgegeben. Jede Zahl behält ihre Quelle; unbekannt ist nie null.',
		licence: 'Unsere Daten: CC BY 4.0. Code: MIT.',
		notFound: 'Unter dieser Adresse gibt es keine Seite',
		notFoundText: 'Sie ist vielleicht umgezogen, oder die Adresse ist vertippt. Diese Seiten gibt es:',
		failed: 'Etwas ist fehlgeschlagen',
		dataVersion: (version) => `Datenstand ${version}`,
		api: 'Daten als JSON'
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
		national_plan: 'landesweiter Plan'
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
		national_plan: 'landesweiter Plan: überschneidet sich mit den Standorten, die ihn erfüllen',
		not_investment: 'die Beträge sind keine Investition',
		part_of: 'in einem größeren Plan enthalten, der zählt',
		no_amount: 'keine Zahl für diese Größe'
	}
};
