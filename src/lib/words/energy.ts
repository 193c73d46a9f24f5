import type { Localized } from '../domain/locale';
import type { DealReason, DealType, Technology } from '../domain/energy-deal';
import type { DealGrouping, DealSort } from '../view/energy-view';

interface EnergyWords {
	readonly title: string;
	readonly lead: string;
	readonly total: (deals: string, mw: string) => string;
	readonly noTotal: (deals: string) => string;
	readonly reasons: Readonly<Record<DealReason, (count: string) => string>>;
	readonly by: string;
	readonly groupings: Readonly<Record<DealGrouping, string>>;
	readonly sort: string;
	readonly sorts: Readonly<Record<DealSort, string>>;
	readonly technology: string;
	readonly technologies: Readonly<Record<Technology, string>>;
	readonly types: Readonly<Record<DealType, string>>;
	readonly supplier: string;
	readonly state: string;
	readonly company: string;
	readonly start: string;
	readonly any: string;
	readonly notNamed: string;
	readonly shared: (count: string) => string;
	readonly sharedRow: string;
	readonly date: string;
	readonly plant: string;
	readonly megawatts: string;
	readonly status: string;
	readonly source: string;
	readonly note: string;
	readonly noCapacity: string;
	readonly money: (amount: string) => string;
	readonly term: (years: string) => string;
	readonly from: (year: string) => string;
	readonly shown: (matching: string, all: string) => string;
	readonly empty: string;
	readonly reset: string;
	readonly list: string;
	readonly download: string;
	readonly filters: string;
}

/** Every text of the page of power deals. */
export const energyWords: Localized<EnergyWords> = {
	en: {
		title: 'Power for data centers',
		lead: 'Deals between data-center companies and suppliers of power: how many megawatts, of what kind, from whom and from when. No megawatt is added twice.',
		total: (deals, mw) => `${mw} in ${deals} power deals`,
		noTotal: (deals) => `${deals} power deals without a known capacity`,
		reasons: {
			cancelled: (count) => `Not added: ${count} cancelled.`,
			replaced: (count) => `Not added: ${count} that a later deal enlarged or replaced.`,
			part_of: (count) => `Not added: ${count} that a larger deal here holds.`,
			no_capacity: (count) => `No capacity is public for ${count}.`
		},
		by: 'Megawatts by',
		groupings: {
			technology: 'technology',
			start: 'first year of delivery',
			state: 'state',
			company: 'company'
		},
		sort: 'Order',
		sorts: {
			newest: 'newest first',
			largest: 'largest first',
			company: 'by company',
			start: 'by first year'
		},
		technology: 'Technology',
		technologies: {
			fusion: 'fusion',
			gas: 'gas',
			geothermal: 'geothermal',
			grid: 'from the grid',
			hydro: 'hydropower',
			mixed: 'mixed',
			nuclear: 'nuclear',
			smr: 'small modular reactor',
			solar: 'solar'
		},
		types: {
			ppa: 'power purchase agreement',
			utility_service: 'service by a utility',
			behind_the_meter: 'behind the meter',
			restart: 'restart of a plant',
			development: 'development',
			ownership: 'own plant'
		},
		supplier: 'Supplier',
		state: 'State',
		company: 'Company',
		start: 'First year of delivery',
		any: 'Any',
		notNamed: 'not named',
		shared: (count) =>
			`${count} of these deals span several states and count in each: nobody says how they are divided. The map counts them in none.`,
		sharedRow: 'spans several states',
		date: 'Date',
		plant: 'Plant and place',
		megawatts: 'Megawatts',
		status: 'Status',
		source: 'Source',
		note: 'Note',
		noCapacity: 'not public',
		money: (amount) =>
			`${amount} is named: plant investment, a sale price or an estimate of revenue (see the note); never added.`,
		term: (years) => `for ${years} years`,
		from: (year) => `from ${year}`,
		shown: (matching, all) => `${matching} of ${all} deals`,
		empty: 'No deal matches.',
		reset: 'Clear all choices',
		list: 'Power deals',
		download: 'All deals as CSV',
		filters: 'Choices'
	},
	de: {
		title: 'Strom für Rechenzentren',
		lead: 'Verträge zwischen Rechenzentrumsfirmen und Stromlieferanten: wie viele Megawatt, welcher Art, von wem und ab wann. Kein Megawatt wird zweimal gezählt.',
		total: (deals, mw) => `${mw} in ${deals} Stromverträgen`,
		noTotal: (deals) => `${deals} Stromverträge ohne bekannte Leistung`,
		reasons: {
			cancelled: (count) => `Nicht gezählt: ${count} abgesagt.`,
			replaced: (count) =>
				`Nicht gezählt: ${count}, die ein späterer Vertrag erweitert oder ersetzt.`,
			part_of: (count) => `Nicht gezählt: ${count}, die ein größerer Vertrag hier enthält.`,
			no_capacity: (count) => `Für ${count} ist keine Leistung öffentlich.`
		},
		by: 'Megawatt nach',
		groupings: {
			technology: 'Technik',
			start: 'erstem Lieferjahr',
			state: 'Bundesstaat',
			company: 'Firma'
		},
		sort: 'Reihenfolge',
		sorts: {
			newest: 'neueste zuerst',
			largest: 'größte zuerst',
			company: 'nach Firma',
			start: 'nach erstem Lieferjahr'
		},
		technology: 'Technik',
		technologies: {
			fusion: 'Kernfusion',
			gas: 'Gas',
			geothermal: 'Erdwärme',
			grid: 'aus dem Netz',
			hydro: 'Wasserkraft',
			mixed: 'gemischt',
			nuclear: 'Kernkraft',
			smr: 'kleiner modularer Reaktor',
			solar: 'Solar'
		},
		types: {
			ppa: 'Stromabnahmevertrag',
			utility_service: 'Versorgung durch ein Netzunternehmen',
			behind_the_meter: 'direkt am Kraftwerk',
			restart: 'Wiederinbetriebnahme',
			development: 'Entwicklung',
			ownership: 'eigenes Kraftwerk'
		},
		supplier: 'Lieferant',
		state: 'Bundesstaat',
		company: 'Firma',
		start: 'Erstes Lieferjahr',
		any: 'Alle',
		notNamed: 'nicht genannt',
		shared: (count) =>
			`${count} dieser Verträge umfassen mehrere Bundesstaaten und zählen in jedem: niemand sagt, wie sie sich aufteilen. Auf der Karte zählen sie in keinem.`,
		sharedRow: 'umfasst mehrere Bundesstaaten',
		date: 'Datum',
		plant: 'Kraftwerk und Ort',
		megawatts: 'Megawatt',
		status: 'Status',
		source: 'Quelle',
		note: 'Anmerkung',
		noCapacity: 'nicht öffentlich',
		money: (amount) =>
			`Genannt sind ${amount}: Kraftwerksinvestition, Kaufpreis oder geschätzter Umsatz (siehe Anmerkung); nie addiert.`,
		term: (years) => `für ${years} Jahre`,
		from: (year) => `ab ${year}`,
		shown: (matching, all) => `${matching} von ${all} Verträgen`,
		empty: 'Kein Vertrag passt.',
		reset: 'Alle Auswahlen löschen',
		list: 'Stromverträge',
		download: 'Alle Verträge als CSV',
		filters: 'Auswahl'
	}
};
