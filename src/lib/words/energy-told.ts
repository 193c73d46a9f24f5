import { DEAL_REASONS, type EnergyDeal } from '../domain/energy-deal';
import type { Locale } from '../domain/locale';
import { lastDayOf } from '../domain/partial-date';
import { date } from '../format/date';
import { megawatts } from '../format/megawatts';
import { number } from '../format/number';
import type { DealNames, EnergyAnswer } from '../view/energy-answer';
import type { DealPlaces, Unplaced } from '../view/energy-places';
import { NOT_NAMED, type DealGrouping } from '../view/energy-view';
import { wordsOf } from '.';
import { energyWords } from './energy';
import { energyFigureWords, type EnergyFigureWords } from './energy-figures';
import { publishersSaid, type FigureTold } from './figure-told';

/** The name of a group of deals. */
export function dealGroupName(
	key: string,
	by: DealGrouping,
	names: DealNames,
	locale: Locale
): string {
	const words = energyWords[locale];
	if (key === NOT_NAMED) return words.notNamed;
	if (by === 'company') return names.companies.get(key) ?? key;
	if (by === 'state') return names.states.get(key) ?? key;
	const technologies: Readonly<Record<string, string>> = words.technologies;
	return technologies[key] ?? key;
}

/** What the bars of an answer say of themselves. */
export function energyBarsTold(answer: EnergyAnswer, names: DealNames, locale: Locale): FigureTold {
	const words = energyWords[locale];
	const figure = energyFigureWords[locale];
	const { request, groups, deals } = answer;
	const by = words.groupings[request.by];
	const most = groups
		.filter(({ key }) => key !== NOT_NAMED)
		.reduce((top: number, { capacityMw }) => Math.max(top, capacityMw ?? 0), 0);
	const first = groups.find(({ key, capacityMw }) => key !== NOT_NAMED && capacityMw === most);
	const shared = deals.filter(({ states }) => states.length > 1).length;
	return {
		...commonTold(answer, locale),
		title:
			first && most > 0
				? figure.bars(
						by,
						dealGroupName(first.key, request.by, names, locale),
						megawatts(most, locale)
					)
				: figure.barsUnknown(by),
		subtitle: [
			figure.barsShow(number(deals.length, locale)),
			...filtersSaid(answer, names, locale)
		].join(' · '),
		notes: [
			...reasonsSaid(answer, locale),
			...(request.by === 'state' && shared > 0 ? [words.shared(number(shared, locale))] : [])
		]
	};
}

/** What the map of an answer's deals says of itself. */
export function energyMapTold(
	answer: EnergyAnswer,
	{ places, several, unnamed }: DealPlaces,
	names: DealNames,
	locale: Locale
): FigureTold {
	const figure = energyFigureWords[locale];
	const [first] = places;
	const rest = (said: EnergyFigureWords['several'], { capacityMw, deals }: Unplaced): string[] => {
		if (deals.length === 0 || capacityMw === 0) return [];
		const count = number(deals.length, locale);
		const mw = capacityMw === null ? figure.unplacedUnknown : megawatts(capacityMw, locale);
		return [said(mw, count, deals.length === 1)];
	};
	const total = answer.total.capacityMw;
	const outside = (several.capacityMw ?? 0) + (unnamed.capacityMw ?? 0);
	return {
		...commonTold(answer, locale),
		title:
			first && first.capacityMw !== null
				? figure.map(
						names.states.get(first.state) ?? first.state,
						megawatts(first.capacityMw, locale)
					)
				: figure.mapUnknown,
		subtitle: [figure.mapShows, ...filtersSaid(answer, names, locale)].join(' · '),
		notes: [
			...rest(figure.several, several),
			...rest(figure.unnamed, unnamed),
			...(total !== null && outside > 0 ? [figure.adds(megawatts(total, locale))] : []),
			...reasonsSaid(answer, locale)
		]
	};
}

/** The filters of a view in words; that there is none is said too. */
function filtersSaid(
	{ request }: Pick<EnergyAnswer, 'request'>,
	names: DealNames,
	locale: Locale
): string[] {
	const words = energyWords[locale];
	const said = (label: string, value: string | null, by: DealGrouping | null): string[] =>
		value === null
			? []
			: [`${label}: ${by === null ? value : dealGroupName(value, by, names, locale)}`];
	const filters = [
		...said(words.technology, request.technology, 'technology'),
		...said(words.supplier, request.supplier, null),
		...said(words.state, request.state, 'state'),
		...said(words.company, request.company, 'company'),
		...said(words.start, request.start, 'start')
	];
	return filters.length === 0 ? [energyFigureWords[locale].everything] : filters;
}

/** When deals were announced, and who published the pages they were read on. */
function sourcesOfDeals(deals: readonly EnergyDeal[], locale: Locale): string {
	const days = deals
		.map(({ announcedOn }) => announcedOn)
		.toSorted((a, b) => lastDayOf(a).localeCompare(lastDayOf(b), 'en'));
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return '';
	const announced = energyFigureWords[locale].announced(date(first, locale), date(last, locale));
	const published = publishersSaid(
		deals.flatMap(({ sources }) => sources),
		locale
	);
	return `${published}; ${announced}`;
}

function commonTold({ total, deals }: EnergyAnswer, locale: Locale) {
	return {
		coverage: energyFigureWords[locale].knownOf(
			number(total.known, locale),
			number(total.of, locale)
		),
		sources: sourcesOfDeals(deals, locale),
		licence: wordsOf(locale).figure.licence
	};
}

/** Why deals of an answer are not in its sum. */
function reasonsSaid({ total }: EnergyAnswer, locale: Locale): string[] {
	const said = DEAL_REASONS.flatMap((reason) => {
		const count = total.setAside.filter((one) => one.reason === reason).length;
		return count === 0 ? [] : [energyWords[locale].reasons[reason](number(count, locale))];
	});
	return said.length === 0 ? [] : [said.join(' ')];
}
