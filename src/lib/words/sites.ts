import type { Localized, Locale } from '../domain/locale';
import type { Facility, FacilityType, FrontierSite } from '../domain/site';
import { date } from '../format/date';
import { number } from '../format/number';
import { list } from '../format/list';
import type { SitesId } from '../view/view-state';

interface SiteWords {
	readonly type: Readonly<Record<FacilityType, string>>;
	readonly facility: string;
	readonly several: string;
	/** In a picture, where nothing is clicked. */
	readonly severalPictured: string;
	readonly frontierKey: (megawatts: string, day: string) => string;
	readonly unnamed: string;
	readonly operator: (name: string) => string;
	readonly operatorUnknown: string;
	readonly footprint: (squareFeet: string) => string;
	readonly footprintUnknown: string;
	readonly cluster: (count: string) => string;
	/** Several points of a reader's own file. */
	readonly ownRows: (count: string) => string;
	readonly open: string;
	readonly more: (count: string) => string;
	readonly observed: (megawatts: string, it: string, day: string) => string;
	readonly unobserved: (day: string) => string;
	readonly owner: (owner: string) => string;
	readonly approximate: string;
	readonly leftOutFacilities: (count: string, one: boolean) => string;
	readonly leftOutFrontier: (names: string) => string;
	readonly what: Readonly<Record<Exclude<SitesId, 'own'>, string>>;
	readonly list: string;
	readonly frontierList: string;
	readonly facilityList: string;
	readonly chooseState: (count: string) => string;
	readonly site: string;
	readonly power: string;
	readonly itPower: string;
	readonly observedOn: string;
	readonly notObserved: string;
	readonly ownerHead: string;
	readonly operatorHead: string;
	readonly county: string;
	readonly mappedAs: string;
	readonly squareFeet: string;
	readonly notMapped: string;
}

/** Every text of the points on the map, in both languages. */
export const siteWords: Localized<SiteWords> = {
	en: {
		type: { campus: 'campus', building: 'building', point: 'point' },
		facility: 'Mapped facility',
		several: 'Several facilities; a click opens them',
		severalPictured: 'Several mapped facilities; the number says how many',
		frontierKey: (megawatts, day) =>
			`Frontier AI site, area by power observed through ${day}; the largest is ${megawatts} MW, the smallest have none yet`,
		unnamed: 'Unnamed data center',
		operator: (name) => `Operator: ${name}`,
		operatorUnknown: 'Operator not mapped',
		footprint: (squareFeet) => `Footprint: ${squareFeet} square feet`,
		footprintUnknown: 'Footprint not mapped',
		cluster: (count) => `${count} mapped facilities`,
		ownRows: (count) => `${count} rows of your file`,
		open: 'Click to open',
		more: (count) => `and ${count} more`,
		observed: (megawatts, it, day) =>
			`Observed on ${day}: ${megawatts} MW, of which computers ${it} MW`,
		unobserved: (day) => `No power observed through ${day}`,
		owner: (owner) => `Owner: ${owner}`,
		approximate: 'Place known approximately',
		leftOutFacilities: (count, one) =>
			`${count} mapped ${one ? 'facility lies' : 'facilities lie'} outside the states and DC and ${one ? 'is' : 'are'} not on the map.`,
		leftOutFrontier: (names) => `Not on the map, for no sound point is known: ${names}.`,
		what: {
			facilities:
				'A point says that a data center is mapped there; not since when, with which status or power. A campus and its buildings may both be there.',
			frontier:
				'Power as observed from above and from permits by Epoch AI; not what was announced for the site.'
		},
		list: 'The sites as a table',
		frontierList: 'Frontier AI sites, by power observed',
		facilityList: 'Mapped facilities of these counties, by footprint',
		chooseState: (count) =>
			`Choose the counties of one state to list its part of the ${count} mapped facilities.`,
		site: 'Site',
		power: 'Power, MW',
		itPower: 'of which computers, MW',
		observedOn: 'Observed on',
		notObserved: 'none observed',
		ownerHead: 'Owner, with the source’s certainty',
		operatorHead: 'Operator',
		county: 'County',
		mappedAs: 'Mapped as',
		squareFeet: 'Footprint, square feet',
		notMapped: 'not mapped'
	},
	de: {
		type: { campus: 'Campus', building: 'Gebäude', point: 'Punkt' },
		facility: 'Kartiertes Rechenzentrum',
		several: 'Mehrere Rechenzentren; ein Klick öffnet sie',
		severalPictured: 'Mehrere kartierte Rechenzentren; die Zahl sagt, wie viele',
		frontierKey: (megawatts, day) =>
			`Großer KI-Standort, Fläche nach der bis ${day} beobachteten Leistung; der größte hat ${megawatts} MW, die kleinsten noch keine`,
		unnamed: 'Rechenzentrum ohne Namen',
		operator: (name) => `Betreiber: ${name}`,
		operatorUnknown: 'Betreiber nicht kartiert',
		footprint: (squareFeet) => `Grundfläche: ${squareFeet} Quadratfuß`,
		footprintUnknown: 'Grundfläche nicht kartiert',
		cluster: (count) => `${count} kartierte Rechenzentren`,
		ownRows: (count) => `${count} Zeilen Ihrer Datei`,
		open: 'Klicken zum Öffnen',
		more: (count) => `und ${count} weitere`,
		observed: (megawatts, it, day) =>
			`Beobachtet am ${day}: ${megawatts} MW, davon Rechner ${it} MW`,
		unobserved: (day) => `Bis ${day} keine Leistung beobachtet`,
		owner: (owner) => `Eigentümer: ${owner}`,
		approximate: 'Ort nur ungefähr bekannt',
		leftOutFacilities: (count, one) =>
			`${count} ${one ? 'kartiertes Rechenzentrum liegt' : 'kartierte Rechenzentren liegen'} außerhalb der Bundesstaaten und DC und ${one ? 'steht' : 'stehen'} nicht auf der Karte.`,
		leftOutFrontier: (names) =>
			`Nicht auf der Karte, weil kein sicherer Punkt bekannt ist: ${names}.`,
		what: {
			facilities:
				'Ein Punkt sagt, dass dort ein Rechenzentrum kartiert ist; nicht seit wann, mit welchem Status oder welcher Leistung. Ein Campus und seine Gebäude können beide vorkommen.',
			frontier:
				'Leistung, wie Epoch AI sie von oben und aus Genehmigungen beobachtet hat; nicht, was für den Standort angekündigt wurde.'
		},
		list: 'Die Standorte als Tabelle',
		frontierList: 'Größte KI-Standorte nach beobachteter Leistung',
		facilityList: 'Kartierte Rechenzentren dieser Countys nach Grundfläche',
		chooseState: (count) =>
			`Die Countys eines Bundesstaats wählen, um seinen Teil der ${count} kartierten Rechenzentren aufzulisten.`,
		site: 'Standort',
		power: 'Leistung, MW',
		itPower: 'davon Rechner, MW',
		observedOn: 'Beobachtet am',
		notObserved: 'keine beobachtet',
		ownerHead: 'Eigentümer, mit der Gewissheit der Quelle',
		operatorHead: 'Betreiber',
		county: 'County',
		mappedAs: 'Kartiert als',
		squareFeet: 'Grundfläche, Quadratfuß',
		notMapped: 'nicht kartiert'
	}
};

/** What a tooltip says of a facility, its name first. */
export function facilityLines(facility: Facility, locale: Locale): string[] {
	const words = siteWords[locale];
	const { name, operator, type, squareFeet, counties, state } = facility;
	const place = state === null ? counties : [...counties, state];
	return [
		name ?? operator ?? words.unnamed,
		operator === null ? words.operatorUnknown : words.operator(operator),
		squareFeet === null
			? words.footprintUnknown
			: words.footprint(number(Math.round(squareFeet), locale)),
		`${words.type[type]}, ${place.join(', ')}`
	];
}

/** What a tooltip says of a frontier site, its name first. The source's tags of certainty are kept. */
export function frontierLines(site: FrontierSite, through: string, locale: Locale): string[] {
	const words = siteWords[locale];
	const { observed, owner, point } = site;
	return [
		site.name,
		observed
			? words.observed(
					number(Math.round(observed.powerMw), locale),
					number(Math.round(observed.itPowerMw), locale),
					date(observed.day, locale)
				)
			: words.unobserved(date(through, locale)),
		...(owner === null ? [] : [words.owner(owner)]),
		...(point?.approximate ? [words.approximate] : [])
	];
}

/** What of the sites asked for is not on the map. */
export function leftOutNotes(
	leftOut: { readonly facilities: number; readonly frontier: readonly string[] },
	locale: Locale
): string[] {
	const words = siteWords[locale];
	const { facilities, frontier } = leftOut;
	return [
		...(facilities > 0
			? [words.leftOutFacilities(number(facilities, locale), facilities === 1)]
			: []),
		...(frontier.length > 0 ? [words.leftOutFrontier(list(frontier, locale))] : [])
	];
}
