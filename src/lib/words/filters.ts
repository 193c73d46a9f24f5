import type { Localized, Locale } from '../domain/locale';
import { date } from '../format/date';
import { list } from '../format/list';
import { statedMoney } from '../format/money';
import { filtersByStatus, type FacetId } from '../view/set-filters';
import type { ViewState } from '../view/view-state';
import { wordsOf } from '.';

interface FilterWords {
	readonly statuses: (names: string) => string;
	readonly withCancelled: string;
	readonly scopes: (names: string) => string;
	readonly kinds: (names: string) => string;
	readonly sourcings: (names: string) => string;
	readonly atLeast: (amount: string) => string;
	readonly atMost: (amount: string) => string;
	readonly between: (least: string, most: string) => string;
	readonly from: (day: string) => string;
	readonly to: (day: string) => string;
	readonly span: (from: string, to: string) => string;
	readonly text: (text: string) => string;
	readonly withoutDoubtful: string;
}

const WORDS: Localized<FilterWords> = {
	en: {
		statuses: (names) => `Only projects ${names}`,
		withCancelled: 'Cancelled projects included',
		scopes: (names) => `Only of scope: ${names}`,
		kinds: (names) => `Only money of kind: ${names}`,
		sourcings: (names) => `Only rows sourced: ${names}`,
		atLeast: (amount) => `Only projects with a floor of ${amount} or more`,
		atMost: (amount) => `Only projects with a floor of ${amount} or less`,
		between: (least, most) => `Only projects with a floor from ${least} to ${most}`,
		from: (day) => `Newest announcement on ${day} or later`,
		to: (day) => `Newest announcement on ${day} or earlier`,
		span: (from, to) => `Newest announcement between ${from} and ${to}`,
		text: (text) => `Only projects matching “${text}”`,
		withoutDoubtful: 'Doubtful rows left out'
	},
	de: {
		statuses: (names) => `Nur Projekte: ${names}`,
		withCancelled: 'Abgesagte Projekte eingeschlossen',
		scopes: (names) => `Nur vom Umfang: ${names}`,
		kinds: (names) => `Nur Geld der Art: ${names}`,
		sourcings: (names) => `Nur Zeilen mit Beleglage: ${names}`,
		atLeast: (amount) => `Nur Projekte ab ${amount} Untergrenze`,
		atMost: (amount) => `Nur Projekte bis ${amount} Untergrenze`,
		between: (least, most) => `Nur Projekte mit ${least} bis ${most} Untergrenze`,
		from: (day) => `Neueste Ankündigung ab ${day}`,
		to: (day) => `Neueste Ankündigung bis ${day}`,
		span: (from, to) => `Neueste Ankündigung zwischen ${from} und ${to}`,
		text: (text) => `Nur Projekte zu „${text}“`,
		withoutDoubtful: 'Ohne zweifelhafte Zeilen'
	}
};

/** The filters whose values have words of ours; states and companies have names. */
type LabelledFacetId = Exclude<FacetId, 'states' | 'companies'>;

/** What the values of a filter are called. */
export function labelsOf(id: LabelledFacetId, locale: Locale): Readonly<Record<string, string>> {
	const { status, scope, kind, sourcing } = wordsOf(locale);
	return { statuses: status, scopes: scope, kinds: kind, sourcings: sourcing }[id];
}

/** What is filtered, one sentence each; companies and states stand in the title. */
export function filterPhrasesOf(view: ViewState, locale: Locale): string[] {
	const w = WORDS[locale];
	const named = (id: LabelledFacetId) =>
		list(
			view[id].map((key) => labelsOf(id, locale)[key] ?? key),
			locale
		);
	const phrases: string[] = [];
	if (filtersByStatus(view)) phrases.push(w.statuses(named('statuses')));
	else if (view.statuses.length > 0) phrases.push(w.withCancelled);
	if (view.scopes.length > 0) phrases.push(w.scopes(named('scopes')));
	if (view.kinds.length > 0) phrases.push(w.kinds(named('kinds')));
	if (view.sourcings.length > 0) phrases.push(w.sourcings(named('sourcings')));
	phrases.push(...amountPhrases(view, locale), ...dayPhrases(view, locale));
	if (view.text.trim() !== '') phrases.push(w.text(view.text.trim()));
	if (view.withoutDoubtful) phrases.push(w.withoutDoubtful);
	return phrases;
}

function amountPhrases({ atLeastUsd, atMostUsd }: ViewState, locale: Locale): string[] {
	const w = WORDS[locale];
	const least = atLeastUsd === null ? null : statedMoney(atLeastUsd, locale);
	const most = atMostUsd === null ? null : statedMoney(atMostUsd, locale);
	if (least !== null && most !== null) return [w.between(least, most)];
	if (least !== null) return [w.atLeast(least)];
	return most === null ? [] : [w.atMost(most)];
}

function dayPhrases({ announcedFrom, announcedTo }: ViewState, locale: Locale): string[] {
	const w = WORDS[locale];
	const from = announcedFrom === null ? null : date(announcedFrom, locale);
	const to = announcedTo === null ? null : date(announcedTo, locale);
	if (from !== null && to !== null) return [w.span(from, to)];
	if (from !== null) return [w.from(from)];
	return to === null ? [] : [w.to(to)];
}
