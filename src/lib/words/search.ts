import type { Localized, Locale } from '../domain/locale';
import { isInvestment } from '../domain/announcement';
import type { Project } from '../domain/project';
import { citiesOf } from '../domain/cities';
import { date } from '../format/date';
import { list } from '../format/list';
import { statedMoney } from '../format/money';
import { number } from '../format/number';
import type { Found, FoundKind } from '../view/search-index';
import { wordsOf } from '.';
import { amountOf } from './amount';

interface SearchWords {
	readonly title: string;
	/** What can be asked for. */
	readonly asks: string;
	readonly results: string;
	readonly keys: string;
	/** Where nothing is closed. */
	readonly keysHere: string;
	readonly waiting: string;
	readonly failed: string;
	readonly found: (count: string) => string;
	readonly nothing: (text: string) => string;
	readonly nothingRemedy: string;
	readonly kinds: Readonly<Record<FoundKind, string>>;
	readonly bestOf: (shown: string, of: string) => string;
	readonly allInList: (count: string, one: boolean) => string;
	readonly announcements: (count: string, one: boolean) => string;
	readonly profile: string;
	readonly deals: (count: string, one: boolean) => string;
	/** Beside its profile. */
	readonly onMap: (state: string) => string;
	readonly inList: (company: string) => string;
}

/** Every text of the search. */
export const searchWords: Localized<SearchWords> = {
	en: {
		title: 'Search the atlas',
		asks: 'State, company, supplier of power, county, project or announcement',
		results: 'What was found',
		keys: 'Arrow keys choose, Enter opens, Escape closes.',
		keysHere: 'Arrow keys choose, Enter opens.',
		waiting: 'Reading the data …',
		failed: 'The data could not be read.',
		found: (count) => `${count} found`,
		nothing: (text) => `Nothing found for “${text}”.`,
		nothingRemedy: 'Fewer words or letters find more; the beginning of a word is enough.',
		kinds: {
			state: 'States',
			company: 'Companies',
			supplier: 'Suppliers of power',
			county: 'Counties',
			project: 'Projects',
			announcement: 'Announcements'
		},
		bestOf: (shown, of) => `the first ${shown} of ${of}`,
		allInList: (count, one) =>
			one ? 'The one in the list of announcements' : `All ${count} in the list of announcements`,
		announcements: (count, one) => `${count} ${one ? 'announcement' : 'announcements'}`,
		profile: 'profile',
		deals: (count, one) => `${count} power ${one ? 'deal' : 'deals'}`,
		onMap: (state) => `${state} on the map of data centers`,
		inList: (company) => `${company} in the list of announcements`
	},
	de: {
		title: 'Den Atlas durchsuchen',
		asks: 'Bundesstaat, Unternehmen, Stromlieferant, County, Projekt oder Ankündigung',
		results: 'Gefundenes',
		keys: 'Pfeiltasten wählen, Eingabe öffnet, Escape schließt.',
		keysHere: 'Pfeiltasten wählen, Eingabe öffnet.',
		waiting: 'Die Daten werden gelesen …',
		failed: 'Die Daten konnten nicht gelesen werden.',
		found: (count) => `${count} gefunden`,
		nothing: (text) => `Nichts gefunden für „${text}“.`,
		nothingRemedy: 'Weniger Wörter oder Buchstaben finden mehr; der Anfang eines Wortes genügt.',
		kinds: {
			state: 'Bundesstaaten',
			company: 'Unternehmen',
			supplier: 'Stromlieferanten',
			county: 'Countys',
			project: 'Projekte',
			announcement: 'Ankündigungen'
		},
		bestOf: (shown, of) => `die ersten ${shown} von ${of}`,
		allInList: (count, one) =>
			one
				? 'Die eine in der Liste der Ankündigungen'
				: `Alle ${count} in der Liste der Ankündigungen`,
		announcements: (count, one) => `${count} ${one ? 'Ankündigung' : 'Ankündigungen'}`,
		profile: 'Profil',
		deals: (count, one) => `${count} ${one ? 'Stromvertrag' : 'Stromverträge'}`,
		onMap: (state) => `${state} auf der Karte der Rechenzentren`,
		inList: (company) => `${company} in der Liste der Ankündigungen`
	}
};

/** What something found is called. */
export function foundName(found: Found): string {
	switch (found.kind) {
		case 'county':
			return found.county.fullName;
		case 'announcement':
			return said([found.listed.company, found.listed.row.project], ', ');
		default:
			return found.name;
	}
}

/** What the other place is called where it can be seen too. */
export function foundFurther(found: Found, locale: Locale): string {
	const { onMap, inList } = searchWords[locale];
	return found.kind === 'state' ? onMap(found.name) : inList(foundName(found));
}

/** A short line that tells it from others of that name. */
export function foundContext(found: Found, locale: Locale): string {
	const own = searchWords[locale];
	const words = wordsOf(locale);
	switch (found.kind) {
		case 'state':
			return said([found.code, own.profile]);
		case 'company': {
			const { aliases, announcements: count } = found;
			return said([
				...aliases,
				count === 0 ? words.mark.none_found : own.announcements(number(count, locale), count === 1)
			]);
		}
		case 'supplier':
			return said([
				list(found.states, locale),
				list(found.companies, locale),
				own.deals(number(found.deals, locale), found.deals === 1)
			]);
		case 'county':
			return found.stateName;
		case 'project': {
			const { project } = found;
			return said([
				found.company,
				found.stateName ?? words.list.national,
				worthOf(project, locale),
				words.status[project.status ?? 'not_recorded']
			]);
		}
		case 'announcement': {
			const { row, stateName } = found.listed;
			const cities = citiesOf(row);
			const place = list(
				cities.length > 0 ? cities : row.counties.map(({ fullName }) => fullName),
				locale
			);
			return said([
				said([place, stateName ?? words.list.national], ', '),
				amountOf(row.amount, locale),
				row.amount && row.kind && !isInvestment(row.kind) ? words.kind[row.kind] : null,
				date(row.announcedOn, locale)
			]);
		}
	}
}

/** What is firm of a project, or what it may come to where nothing is. */
function worthOf({ floor, ceiling, onlyOtherMoney }: Project, locale: Locale): string {
	const words = wordsOf(locale);
	if (onlyOtherMoney) return words.reason.not_investment;
	if (floor && floor.value > 0) return `${words.table.floor} ${statedMoney(floor.value, locale)}`;
	const possible = ceiling && { usd: ceiling.usd, highUsd: null, basis: 'up_to' as const };
	return amountOf(possible, locale);
}

function said(parts: readonly (string | null)[], between = ' · '): string {
	return parts.filter((part) => part !== null && part !== '').join(between);
}
